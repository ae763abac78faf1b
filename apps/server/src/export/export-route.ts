import { Readable } from "node:stream";
import { muLawWavBytes, WAV_HEADER_BYTES } from "@greenroom/audio";
import { ProblemError, type Review } from "@greenroom/protocol";
import type { FastifyReply } from "fastify";
import fp from "fastify-plugin";
import * as z from "zod";
import type { Reviews } from "../review/reviews.ts";
import type { SessionFiles } from "../storage/session-files.ts";
import { base64Lines, base64LinesLength } from "./base64-lines.ts";
import { exportName } from "./export-name.ts";
import { markdown } from "./markdown.ts";
import { pageAroundSound, silentPage } from "./page.ts";
import { smallWavOf, wavOf, type Voices } from "./sound.ts";
import { webVtt } from "./webvtt.ts";

export interface ExportRouteOptions {
  readonly reviews: Pick<Reviews, "stored" | "of">;
  readonly files: (id: string) => SessionFiles;
  /** Whether somebody may still speak in it, or its last words are still to come. */
  readonly grows: (id: string) => boolean;
}

const exports = [
  "review.html",
  "review-with-sound.html",
  "review.md",
  "captions.vtt",
  "both-voices.wav",
  "candidate.wav",
] as const;
const paramsSchema = z.object({ id: z.string().max(64), file: z.enum(exports) });

/** `GET /api/sessions/:id/export/:file`: a session to take along, whole or in parts, as a download. */
export const exportRoute = fp<ExportRouteOptions>(
  (app, { reviews, files, grows }, done) => {
    app.get("/api/sessions/:id/export/:file", async (request, reply) => {
      const { id, file } = paramsSchema.parse(request.params);
      const stored = await reviews.stored(id);
      if (grows(id)) {
        const sentence = "This interview is not finished yet. Export it when it has ended.";
        throw new ProblemError("session_live", sentence);
      }
      const review = await reviews.of(id, stored);
      const download: Download = { reply, review, files: files(id) };
      switch (file) {
        case "review.html":
          return sendText(download, ".html", "text/html", silentPage(review));
        case "review-with-sound.html":
          return sendPageWithSound(download);
        case "review.md":
          return sendText(download, ".md", "text/markdown", markdown(review));
        case "captions.vtt":
          return sendText(download, ".vtt", "text/vtt", webVtt(review));
        case "both-voices.wav":
          return sendWav(download, "both", ".wav");
        case "candidate.wav":
          return sendWav(download, "candidate", "-candidate.wav");
      }
    });
    done();
  },
  { name: "export", dependencies: ["limits"] },
);

interface Download {
  readonly reply: FastifyReply;
  readonly review: Review;
  readonly files: SessionFiles;
}

function named({ reply, review }: Download, ending: string, type: string): FastifyReply {
  return reply
    .type(type)
    .header("content-disposition", `attachment; filename="${exportName(review, ending)}"`)
    .header("cache-control", "no-store");
}

function sendText(download: Download, ending: string, type: string, text: string): FastifyReply {
  return named(download, ending, `${type}; charset=utf-8`).send(text);
}

/** Streamed, with its length said before, so that the browser can show how far it is. */
function sendWav(download: Download, voices: Voices, ending: string): FastifyReply {
  const samples = download.review.durationSamples;
  return named(download, ending, "audio/wav")
    .header("content-length", WAV_HEADER_BYTES + 2 * samples)
    .send(Readable.from(wavOf(download.files, samples, voices), { objectMode: false }));
}

function sendPageWithSound(download: Download): FastifyReply {
  const { review, files } = download;
  const { before, after } = pageAroundSound(review);
  const samples = review.durationSamples;
  const soundLength = base64LinesLength(muLawWavBytes(samples));
  async function* page() {
    yield before;
    yield* base64Lines(smallWavOf(files, samples));
    yield after;
  }
  const length = Buffer.byteLength(before) + soundLength + Buffer.byteLength(after);
  return named(download, "-with-sound.html", "text/html; charset=utf-8")
    .header("content-length", length)
    .send(Readable.from(page(), { objectMode: false }));
}
