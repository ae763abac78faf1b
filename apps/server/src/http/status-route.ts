import { seatedBeside } from "@greenroom/interviewer";
import type { PersonaSummary, SceneSummary, Status } from "@greenroom/protocol";
import type { Voice } from "@greenroom/speech";
import fp from "fastify-plugin";
import type { EngineRoom } from "../engines/engine-room.ts";
import { voiceOf } from "../engines/voice-of.ts";

export interface StatusOptions {
  readonly engines: EngineRoom;
  readonly personas: readonly PersonaSummary[];
  /** What the longer conversations can be about. */
  readonly scenes: readonly SceneSummary[];
  readonly voices: readonly Voice[];
  /** Speaks for every persona; `null`: each has their own voice. */
  readonly voice: string | null;
}

/** `GET /api/status`: what runs where, how it is, and who can be spoken with. */
export const statusRoute = fp<StatusOptions>(
  (app, { engines, personas, scenes, voices, voice: set }, done) => {
    const shown = personas.map(({ id, name, title, temper, voice, waits }) => ({
      id,
      name,
      title,
      temper,
      voice: voiceOf(voices, { set, persona: voice }),
      waits,
      beside: seatedBeside(id),
    }));
    const offered = scenes.map(({ id, format, title, teaser, lengthMin }) => ({
      id,
      format,
      title,
      teaser,
      lengthMin,
    }));
    app.get("/api/status", async (): Promise<Status> => ({
      ready: engines.ready,
      engines: [...engines.statuses()],
      personas: shown,
      scenes: offered,
      voices: voices.map(({ id, name }) => ({ id, name })),
    }));
    done();
  },
  { name: "status", dependencies: ["limits"] },
);
