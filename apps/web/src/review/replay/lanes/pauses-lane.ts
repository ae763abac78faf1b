import type { Review } from "@greenroom/protocol";
import { secondsOf } from "../../../words/time.ts";
import { momentsOf, reasonOf } from "./figures-of.ts";
import type { Lane, Mark, MarkKind } from "./mark.ts";

/** PS2: from a second on a pause is long, from two and a half very long. */
const LONG_S = 1;
const VERY_LONG_S = 2.5;

type Figures = Pick<Review, "figures">;

/** PS1 and PS2: every silent pause inside an answer; long ones stand out. */
export function pausesLane(review: Figures): Lane {
  // PS3: where a pause parts what belongs together; not known without words.
  const inside = new Set(momentsOf(review, "PS3").map(({ startSample }) => startSample));
  const marks = momentsOf(review, "PS1").map(({ startSample, endSample }): Mark => {
    const lengthS = secondsOf(endSample - startSample);
    const kind = kindOf(lengthS);
    const shown = lengthWords(lengthS, kind);
    return {
      id: `pause ${startSample}`,
      startSample,
      endSample,
      kind,
      label: kind === "pause" ? "" : shown,
      what: `${names[kind]}, ${shown} s`,
      meaning: meaningOf(kind, inside.has(startSample)),
    };
  });
  return {
    id: "pauses",
    name: "Pauses",
    legend:
      "Silence of a quarter of a second and more inside your answers. Short ones are dots; those of a second and more carry their length, or how many there are where they stand too near to each other.",
    marks,
    empty: "No pauses inside your answers.",
    absent: reasonOf(review, "PS1"),
  };
}

type PauseKind = Extract<MarkKind, "pause" | "long" | "very-long">;

const names: Record<PauseKind, string> = {
  pause: "Short pause",
  long: "Long pause",
  "very-long": "Very long pause",
};

function kindOf(lengthS: number): PauseKind {
  if (lengthS >= VERY_LONG_S) return "very-long";
  return lengthS >= LONG_S ? "long" : "pause";
}

/** One decimal, and never one that makes a pause longer than its kind: 0.98 s is "0.9". */
function lengthWords(lengthS: number, kind: PauseKind): string {
  const rounded = lengthS.toFixed(1);
  return kindOf(Number(rounded)) === kind ? rounded : (Math.floor(lengthS * 10) / 10).toFixed(1);
}

function meaningOf(kind: PauseKind, inside: boolean): string {
  if (kind === "very-long") {
    return "Nobody knows whether you have finished. Saying “let me think” fills it well.";
  }
  if (inside) {
    return kind === "long"
      ? "It stands in the middle of a thought, where listeners take it for searching."
      : "It parts words that belong together. A few do no harm.";
  }
  return kind === "long"
    ? "It stands between thoughts. Up to three a minute do no harm."
    : "It stands between thoughts, and lets the words settle.";
}
