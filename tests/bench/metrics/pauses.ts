import { secondsOf } from "../stt/product-ear.ts";
import type { Span } from "../stt/heard.ts";
import type { Recording } from "../support/recordings.ts";
import { detectionOf, type Detection, type Paused } from "./detection.ts";
import { materialFrom, type Ears } from "./ears.ts";

/** Shorter gaps between words belong to the flow of speech, s; those near the limit may stand for a pause. */
const LEAST_GAP_S = 0.2;

/** AN3: pauses found in recordings, against the gaps between the words of their truth. */
export async function comparePauses(
  recordings: readonly Recording[],
  ears: Ears,
): Promise<Detection[]> {
  const paused: Paused[] = [];
  for (const { name, pcm, words, timed } of recordings) {
    if (!timed) continue;
    const real = gapsBetween(words.flatMap(({ span }) => span ?? []));
    paused.push({ name, real, found: await pausesIn(pcm, ears) });
  }
  const groups = [...new Set(paused.map(({ name }) => groupOf(name)))];
  return [
    ...groups.map((group) =>
      detectionOf(
        group,
        paused.filter(({ name }) => groupOf(name) === group),
      ),
    ),
    detectionOf("all", paused),
  ].filter((detection) => detection !== null);
}

/** The product's silent pauses, s. */
export async function pausesIn(pcm: Int16Array, ears: Ears): Promise<Span[]> {
  return materialFrom(await ears.unheard(pcm)).pauses.map(secondsOf);
}

/** Where no word is, between the first and the last. */
export function gapsBetween(words: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let endS = words[0]?.endS ?? 0;
  for (const word of words) {
    if (word.startS - endS >= LEAST_GAP_S) gaps.push({ startS: endS, endS: word.startS });
    endS = Math.max(endS, word.endS);
  }
  return gaps;
}

/** Recordings whose names are equal up to the first `-` belong together. */
export function groupOf(name: string): string {
  return name.split("-")[0] ?? name;
}
