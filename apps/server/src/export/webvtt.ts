import { cuesOf, SAMPLE_RATE_HZ, type Review } from "@greenroom/protocol";
import { CANDIDATE, titleOf } from "./told.ts";

/** Captions of both voices on the recording's clock (W3C WebVTT). */
export function webVtt(review: Review): string {
  const cues = cuesOf(review).map(({ who, name, startSample, endSample, text }) => {
    const voice = who === "interviewer" ? (name ?? review.personaName) : CANDIDATE;
    // A cue has to end after it begins.
    const end = Math.max(endSample, startSample + SAMPLE_RATE_HZ / 1_000);
    return `${time(startSample)} --> ${time(end)}\n<v ${escaped(voice)}>${escaped(text)}\n`;
  });
  return [`WEBVTT ${escaped(titleOf(review))}\n`, ...cues].join("\n");
}

/** 83.4 s → "00:01:23.400". */
function time(sample: number): string {
  const ms = Math.round((sample * 1_000) / SAMPLE_RATE_HZ);
  const part = (of: number, digits: number) => String(Math.floor(of)).padStart(digits, "0");
  const [h, m, s] = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1_000) % 60];
  return `${part(h, 2)}:${part(m, 2)}:${part(s, 2)}.${part(ms % 1_000, 3)}`;
}

/** Without `-->`, tags, entities and line ends: each would mean something. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/\s+/gu, " ");
}
