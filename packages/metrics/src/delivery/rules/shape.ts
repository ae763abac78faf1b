import type { Figure, Span } from "@greenroom/protocol";
import { absent, round, seconds, tooFewWords, tooShort, type Identity } from "../figure.ts";
import { headlineOf, readingOf } from "../headline.ts";
import type { Material, Part } from "../material.ts";
import {
  isUnderstood,
  lower,
  silentReason,
  timeConfidence,
  wordConfidence,
  wordlessReason,
} from "../reliability.ts";
import { clip, lengthOf, merge, totalLength } from "../spans.ts";

/** ST2.2: a shorter pause lets nobody in. */
const BREATH_S = 0.6;

/** ST1: how much of all that was said was said by the candidate. */
export function talkShare(material: Material, interviewer: readonly Span[]): Figure {
  const identity: Identity = {
    rule: "ST1",
    name: "Your share of the talk",
    definition: "Your speech as a share of your speech and what was heard of the interviewer's.",
  };
  const reason =
    silentReason(material) ?? (interviewer.length > 0 ? null : "the interviewer was not heard");
  if (reason) return absent(identity, reason);
  const own = material.speechSamples;
  return {
    ...identity,
    present: true,
    value: round(own / (own + totalLength(interviewer)), 2),
    unit: "ratio",
    besides: [],
    confidence: timeConfidence(material),
    range: null,
    source: "Not judged: it depends on the kind of interview.",
    moments: [],
  };
}

/** ST2: how soon the answer comes. */
export function answerFirst(material: Material): Figure {
  const identity: Identity = {
    rule: "ST2",
    name: "Time to the headline",
    definition:
      "From your first word to the first sentence that answers: what you decided, did, want or would do. Told by rules over the words. Over several answers, the middle one of those that are long enough to tell, of two the slower. A breath is a pause of 0.6 s.",
  };
  const reason = wordlessReason(material) ?? tooFewWords(material) ?? tooShort(material);
  if (reason) return absent(identity, reason);
  // ST2.3: what no figure of its own could be read from is none of several either.
  const counted = material.parts.filter(
    (part) => isUnderstood(part) && tooFewWords(part) === null && tooShort(part) === null,
  );
  if (counted.length === 0) return absent(identity, "no answer is long and clear enough by itself");
  const headlines = counted.flatMap((part) => {
    const quote = headlineOf(part);
    if (!quote) return [];
    const before = {
      startSample: part.time.answer.startSample,
      endSample: Math.max(part.time.answer.startSample, quote.startSample),
    };
    const heldSamples = totalLength(clip(part.time.heldInside, before));
    return [{ quote, afterS: seconds(lengthOf(before) - heldSamples) }];
  });
  if (headlines.length === 0) return absent(identity, "no sentence that answers was heard");
  const sorted = headlines.map(({ afterS }) => afterS).toSorted((a, b) => a - b);
  const longest = counted.map(longestStretch).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const [stretch] = longest;
  return {
    ...identity,
    present: true,
    // Of several answers, the middle one; of two, the slower.
    value: round(sorted[sorted.length >> 1] ?? 0, 1),
    unit: "s",
    besides: [
      ...(material.answers > 1
        ? [{ name: "answers counted", value: headlines.length, unit: "answers" }]
        : []),
      ...(stretch
        ? [
            {
              name: "longest stretch without a breath",
              value: round(seconds(lengthOf(stretch)), 1),
              unit: "s",
            },
          ]
        : []),
    ],
    confidence: lower(wordConfidence(material), "medium"),
    range: null,
    source: "No published norm; the rules are our own. Not judged.",
    moments: headlines.map(({ quote }) => ({
      startSample: quote.startSample,
      endSample: quote.endSample,
      label: quote.text,
    })),
  };
}

/** ST2.2: the longest stretch of an answer in which no pause was long enough to let anybody in. */
function longestStretch({ time }: Part): Span {
  // In held time nobody speaks: it is a breath, and no stretch goes on through it.
  const breaths = merge([...time.pauses, ...time.heldInside]).filter(
    (silence) => seconds(lengthOf(silence)) >= BREATH_S,
  );
  const starts = [time.answer.startSample, ...breaths.map(({ endSample }) => endSample)];
  const ends = [...breaths.map(({ startSample }) => startSample), time.answer.endSample];
  const stretches = starts.map((startSample, at) => ({
    startSample,
    endSample: ends[at] ?? startSample,
  }));
  return stretches.reduce((most, each) => (lengthOf(each) > lengthOf(most) ? each : most));
}

/** ST3: whose deeds the action part tells. Reported, never judged. */
export function iAndWe(material: Material): Figure {
  const identity: Identity = {
    rule: "ST3",
    name: "Deeds told with I",
    definition:
      "In what you tell as done, in stories only: how many deeds are told with I, of those told with I or we.",
  };
  const reason = wordlessReason(material) ?? tooFewWords(material);
  if (reason) return absent(identity, reason);
  const stories = material.parts.filter(({ measured }) => measured.form === "past");
  if (stories.length === 0) return absent(identity, "no story was asked for");
  const readings = stories.map(readingOf);
  const own = readings.reduce((sum, reading) => sum + (reading?.ownActions ?? 0), 0);
  const shared = readings.reduce((sum, reading) => sum + (reading?.sharedActions ?? 0), 0);
  if (own + shared === 0) return absent(identity, "no deeds were heard");
  return {
    ...identity,
    present: true,
    value: round(own / (own + shared), 2),
    unit: "ratio",
    besides: [
      { name: "with I", value: own, unit: "deeds" },
      { name: "with we", value: shared, unit: "deeds" },
    ],
    confidence: lower(wordConfidence(material), "medium"),
    range: null,
    source: "Naim et al. 2015. Not judged: leaders say both.",
    moments: [],
  };
}
