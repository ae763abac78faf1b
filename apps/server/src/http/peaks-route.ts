import { createHash } from "node:crypto";
import { ProblemError, type StoredPeaks } from "@greenroom/protocol";
import fp from "fastify-plugin";
import * as z from "zod";
import { completePeaks, readPeaks } from "../storage/peak-files.ts";
import { PEAK_STEP_SAMPLES, peaksOf } from "../storage/peak-track.ts";
import { needsMending } from "../storage/peek.ts";
import { recordedSamples } from "../storage/stored-session.ts";
import type { SessionStore } from "../storage/session-store.ts";

export interface PeaksRouteOptions {
  readonly store: Pick<SessionStore, "header" | "files">;
}

const paramsSchema = z.object({ id: z.string().max(64) });

/** `GET /api/sessions/:id/peaks`: how loud both voices were, as far as it is recorded. */
export const peaksRoute = fp<PeaksRouteOptions>(
  (app, { store }, done) => {
    app.get("/api/sessions/:id/peaks", async (request, reply) => {
      const { id } = paramsSchema.parse(request.params);
      if (!(await store.header(id))) throw new ProblemError("session_unknown");
      const files = store.files(id);
      const samples = await recordedSamples(files);
      // A recording that says its length is one that nobody writes to.
      const grows = await needsMending(files);
      const bytes = await (grows ? readPeaks : completePeaks)(files, samples);
      const etag = `"${tagOf(bytes.candidate, bytes.interviewer)}"`;
      // Asked for anew each time, and sent anew where it has grown.
      void reply.header("etag", etag).header("cache-control", "no-cache");
      if (request.headers["if-none-match"] === etag) return reply.code(304).send();
      const peaks: StoredPeaks = {
        stepSamples: PEAK_STEP_SAMPLES,
        candidate: peaksOf(bytes.candidate),
        interviewer: peaksOf(bytes.interviewer),
      };
      return reply.send(peaks);
    });
    done();
  },
  { name: "peaks", dependencies: ["limits"] },
);

function tagOf(...parts: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\n");
  return hash.digest("base64url");
}
