import type { SampleState } from "@greenroom/protocol";
import fp from "fastify-plugin";
import type { Sample } from "../sample/sample.ts";

export interface SampleRouteOptions {
  /** `null`: none is made here. */
  readonly sample: Sample | null;
}

/** `GET /api/sample`: whether there is a sample session. `POST /api/sample` brings a deleted one back. */
export const sampleRoute = fp<SampleRouteOptions>(
  (app, { sample }, done) => {
    const state = (): SampleState => sample?.state() ?? { state: "unavailable" };
    app.get("/api/sample", async () => state());
    app.post("/api/sample", async (_request, reply) => {
      await sample?.restore();
      return reply.code(202).send(state());
    });
    done();
  },
  { name: "sample", dependencies: ["limits"] },
);
