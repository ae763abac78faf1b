import type { Figure } from "@greenroom/protocol";
import { discourseFillers } from "../discourse-fillers.ts";
import { absent, perMinute, rateBeside, scaleOf, tooShort, type Identity } from "../figure.ts";
import type { Material, Moment } from "../material.ts";
import { fillerConfidence, lower, wordConfidence, wordlessReason } from "../reliability.ts";

/** FI1.4: so many a minute do no harm. */
const GOOD_A_MINUTE = 5;

/** FI1: filled pauses among the recognised words. */
export function filledPauses(material: Material): Figure {
  const identity: Identity = {
    rule: "FI1",
    name: "Filled pauses heard",
    definition:
      "um, uh, er, erm and hm among the recognised words. Speech recognition leaves some out, so the count is a lower bound.",
  };
  const reason = wordlessReason(material) ?? tooShort(material);
  if (reason) return absent(identity, reason);
  const count = material.fillers.length;
  const rate = rateBeside(count, material);
  const confidence = fillerConfidence(material);
  const verdict = rate.value <= GOOD_A_MINUTE ? "good" : rate.value < 12 ? "watch" : "outside";
  // Recognition drops filled pauses: few that were heard do not show that there were few, and with
  // those that it wrote without being sure there may have been too many.
  const atMost = perMinute(count + material.unsureFillers.length, material);
  const certain = verdict !== "good" || (confidence !== "low" && atMost <= GOOD_A_MINUTE);
  return {
    ...identity,
    present: true,
    value: count,
    unit: "filled pauses",
    besides: [rate],
    confidence,
    range: certain
      ? {
          text: "up to 5 a minute do no harm, 12 and more do",
          verdict,
          scale: scaleOf(rate.value, rate.unit, [null, GOOD_A_MINUTE]),
        }
      : null,
    source: "Laske and DiGennaro Reed 2024, tested at 0, 2, 5 and 12 a minute",
    moments: [...material.fillers],
  };
}

/** FI2: what sounds like a filled pause, or was written as one without certainty. Only beside FI1: neither judged nor counted with it. */
export function possibleFilledPauses(material: Material): Figure {
  const identity: Identity = {
    rule: "FI2",
    name: "Filled pauses possible",
    definition:
      "Where one sound was held at one pitch for at least 200 ms, as in um and uh, and no word accounts for it: it may be one that recognition left out, or a word drawn out. Or where recognition wrote one without being sure of it. Not counted anywhere else.",
  };
  const unsure = material.unsureFillers;
  const wordless = wordlessReason(material);
  if (wordless) return absent(identity, wordless);
  if (material.answersWithSound === 0 && unsure.length === 0) {
    return absent(identity, "the sound was not read");
  }
  const all = [...unsure.map(asPossible), ...material.possibleFillers];
  const moments = all.toSorted((a, b) => a.startSample - b.startSample);
  return {
    ...identity,
    present: true,
    value: moments.length,
    unit: "filled pauses",
    besides:
      unsure.length > 0
        ? [{ name: "of these, written without certainty", value: unsure.length, unit: "words" }]
        : [],
    confidence: "low",
    range: null,
    source: "After Goto et al. 1999 and Audhkhasi et al. 2009; the limits are our own",
    moments,
  };
}

function asPossible(moment: Moment): Moment {
  return { ...moment, label: `perhaps ${moment.label}` };
}

/** FI3: words that fill by the company they keep. */
export function discourseFillersSaid(material: Material): Figure {
  const identity: Identity = {
    rule: "FI3",
    name: "Filler words",
    definition:
      "like, you know, I mean, sort of, kind of, basically, actually and right? where they fill, told by the words around them. Where they may mean something, they do not count.",
  };
  const reason = wordlessReason(material) ?? tooShort(material);
  if (reason) return absent(identity, reason);
  const found = material.parts.flatMap(({ words }) => discourseFillers(words));
  const likes = found.filter(({ phrase }) => phrase === "like").length;
  return {
    ...identity,
    present: true,
    value: found.length,
    unit: "filler words",
    besides: [
      rateBeside(found.length, material),
      ...(likes > 0 ? [{ name: "of these, like", value: likes, unit: "words" }] : []),
    ],
    // Both readings are often open.
    confidence: lower(wordConfidence(material), "medium"),
    range: null,
    source: "Russell et al. 2008: of them, like is heard as the least professional. Not judged.",
    moments: found.map(({ startSample, endSample, phrase }) => ({
      startSample,
      endSample,
      label: phrase,
    })),
  };
}
