import fp from "fastify-plugin";
import type { EngineRoom } from "../engines/engine-room.ts";

export interface HealthOptions {
  readonly engines: EngineRoom;
  /** Rejects where the storage does not answer. */
  readonly storageAnswers: () => Promise<void>;
}

/** `/livez`: the process serves. `/readyz`: an interview can be held, or the reasons why not. */
export const health = fp<HealthOptions>(
  (app, { engines, storageAnswers }, done) => {
    app.get("/livez", async () => ({ alive: true }));
    app.get("/readyz", async (_request, reply) => {
      const reasons = engines
        .statuses()
        .filter((engine) => engine.state !== "ready")
        .map(({ part, name, state, detail }) => ({ part, name, state, detail }));
      const storage = await storageAnswers().then(
        () => [],
        (cause: unknown) => [
          {
            part: "storage",
            name: "sessions",
            state: "failed",
            detail: cause instanceof Error ? cause.message : String(cause),
          },
        ],
      );
      const all = [...reasons, ...storage];
      return reply
        .code(all.length === 0 ? 200 : 503)
        .send({ ready: all.length === 0, reasons: all });
    });
    done();
  },
  { name: "health", dependencies: ["security"] },
);
