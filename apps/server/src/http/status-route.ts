import type { PersonaSummary, Status } from "@greenroom/protocol";
import fp from "fastify-plugin";
import type { EngineRoom } from "../engines/engine-room.ts";

export interface StatusOptions {
  readonly engines: EngineRoom;
  readonly personas: readonly PersonaSummary[];
}

/** `GET /api/status`: what runs where, how it is, and who can be spoken with. */
export const statusRoute = fp<StatusOptions>(
  (app, { engines, personas }, done) => {
    const shown = personas.map(({ id, name, title, temper, voice }) => ({
      id,
      name,
      title,
      temper,
      voice,
    }));
    app.get("/api/status", async (): Promise<Status> => ({
      ready: engines.ready,
      engines: [...engines.statuses()],
      personas: shown,
    }));
    done();
  },
  { name: "status", dependencies: ["limits"] },
);
