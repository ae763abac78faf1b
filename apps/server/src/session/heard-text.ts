import type { PlaybackReport } from "@greenroom/protocol";
import type { ReplyLength, Sentence, Spoken } from "./model.ts";

/** How fast a voice speaks whose sentence has no known end yet, letters a second (measured: 13 to 16). */
const LETTERS_PER_S = 15;

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
 * The words of a reply of which at least half was heard. Where a sentence's sound begins is known
 * to the sample; inside it, a word's place is that of its letters. `null` where all was heard.
 */
export function heardTextOf(
  sentences: readonly Sentence[],
  total: ReplyLength | null,
  heardSamples: number,
): string | null {
  if (total !== null && heardSamples >= total.samples) return null;
  const heard = sentences.map(({ text, sound }, index) => {
    if (sound === null) return text;
    const { fromSample, sampleRateHz } = sound;
    const next = sentences[index + 1]?.sound?.fromSample ?? total?.samples;
    const lastSample = next ?? fromSample + (text.length / LETTERS_PER_S) * sampleRateHz;
    const share = (heardSamples - fromSample) / Math.max(1, lastSample - fromSample);
    return share <= 0 ? "" : upToWord(text, share * text.length);
  });
  return heard.every((text, index) => text === sentences[index]?.text)
    ? null
    : heard.filter((text) => text !== "").join(" ");
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
