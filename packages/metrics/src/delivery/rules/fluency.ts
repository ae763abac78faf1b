import type { Figure } from "@greenroom/protocol";
import { disfluencies } from "../disfluencies.ts";
import {
  absent,
  OURS,
  perHundredWords,
  tooFewWords,
  verdictOf,
  scaleOf,
  type Identity,
} from "../figure.ts";
import { hedges } from "../hedges.ts";
import type { Material } from "../material.ts";
import { lower, wordConfidence, wordlessReason } from "../reliability.ts";

/** HE1.3 (H): undermining hedges in a hundred words. */
const HEDGES = { good: [0, 3], watch: [0, 5] } as const;

/** FI4: words said again, broken off or replaced. */
export function repeatsAndRestarts(material: Material): Figure {
  const identity: Identity = {
    rule: "FI4",
    name: "Repeats and restarts",
    definition:
      "Words or groups of up to four said twice, words broken off, and words replaced behind “no wait” and its like. Recognition smooths some of them away.",
  };
  const reason = wordlessReason(material) ?? tooFewWords(material);
  if (reason) return absent(identity, reason);
  const found = material.parts.flatMap(({ words }) => disfluencies(words));
  return {
    ...identity,
    present: true,
    value: found.length,
    unit: "repeats and restarts",
    besides: [
      { name: "in 100 words", value: perHundredWords(found.length, material), unit: "/100 words" },
    ],
    confidence: lower(wordConfidence(material), "medium"),
    range: null,
    source:
      "Bortfeld et al. 2001: everybody has about 6 in 100 words, filled pauses included. Heeman and Allen 1994.",
    moments: found.map(({ startSample, endSample, text }) => ({
      startSample,
      endSample,
      label: text,
    })),
  };
}

/** HE1: hedges. Only those that take back what was said are ever worth a remark. */
export function hedging(material: Material): Figure {
  const identity: Identity = {
    rule: "HE1",
    name: "Hedges that take back",
    definition:
      "I guess, I'm no expert but, if that makes sense, and their like, in a hundred words. Words that say how sure you are (probably, roughly) are counted apart and are no fault.",
  };
  const reason = wordlessReason(material) ?? tooFewWords(material);
  if (reason) return absent(identity, reason);
  const found = material.parts.flatMap(({ words }) => hedges(words));
  const undermining = found.filter(({ kind }) => kind === "undermining");
  const value = perHundredWords(undermining.length, material);
  return {
    ...identity,
    present: true,
    value,
    unit: "/100 words",
    besides: [
      { name: "hedges that take back", value: undermining.length, unit: "hedges" },
      {
        name: "words that say how sure you are",
        value: found.length - undermining.length,
        unit: "words",
      },
    ],
    confidence: wordConfidence(material),
    range: {
      text: "up to 3 in 100 words",
      verdict: verdictOf(value, HEDGES),
      scale: scaleOf(value, "/100 words", [null, 3]),
    },
    source: `Hosman 1989; ${OURS}`,
    moments: undermining.map(({ startSample, endSample, phrase }) => ({
      startSample,
      endSample,
      label: phrase,
    })),
  };
}
