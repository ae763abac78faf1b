import type { PlaybackReport } from "@greenroom/protocol";
import { SpokenText, type SpokenSpan } from "@greenroom/speech";
import type { ReplyLength, Sentence, Spoken } from "./model.ts";

/** What was heard of a reply that was cut off after so many samples. */
export function withHeard(
  entry: Spoken,
  { heardSamples }: { readonly heardSamples: number },
): Spoken {
  const { sentences, total } = entry;
  return { ...entry, heardText: heardTextOf(sentences, total, heardSamples) };
}

/** What the page says that was heard. A reply that ended was heard whole, whatever was thought before. */
export function withReport(entry: Spoken, report: PlaybackReport): Spoken {
  if (report.state === "ended")
    return entry.heardText === null ? entry : { ...entry, heardText: null };
  if (report.state !== "stopped") return entry;
  const { heardChars } = report;
  if (heardChars === undefined) return withHeard(entry, report);
  return { ...entry, heardText: upToWord(entry.text, heardChars) };
}

/**
 * The words of a reply of which at least half was heard; `null` where all was. Where a sentence's
 * sound begins is known to the sample, and its words lie where the voice said, else by their length.
 */
export function heardTextOf(
  sentences: readonly Sentence[],
  total: ReplyLength | null,
  heardSamples: number,
): string | null {
  if (total !== null && heardSamples >= total.samples) return null;
  const sampleRateHz = sentences.find(({ sound }) => sound)?.sound?.sampleRateHz;
  if (sampleRateHz === undefined) return null;
  const spoken = new SpokenText(sampleRateHz);
  for (const [index, { text, sound, spans }] of sentences.entries()) {
    if (!sound) break;
    const place = spoken.add(text, sound.fromSample);
    const nextSample = sentences[index + 1]?.sound?.fromSample ?? total?.samples;
    const whole = nextSample === undefined ? [] : [wholeOf(text, nextSample - sound.fromSample)];
    for (const span of spans.length > 0 ? spans : whole) place(span);
  }
  const all = sentences.map(({ text }) => text).join(" ");
  const heard = spoken.heardText(heardSamples);
  return heard === all ? null : heard;
}

function wholeOf(text: string, endSample: number): SpokenSpan {
  return { startChar: 0, endChar: text.length, startSample: 0, endSample };
}

/** The words of a text of which at least half lies within its first letters. */
function upToWord(text: string, letters: number): string {
  let end = 0;
  for (const word of text.matchAll(/\S+/g)) {
    if (word.index + word[0].length / 2 > letters) break;
    end = word.index + word[0].length;
  }
  return text.slice(0, end);
}
