import { concatInt16 } from "@greenroom/audio";
import { type Engines, type SpokenSpan, SpokenText } from "@greenroom/speech";
import { alignWords } from "../support/align-words.ts";
import { plainTokens } from "../support/plain-words.ts";
import { quantile } from "../stt/word-times.ts";
import type { Phrase } from "./phrases.ts";

/** How where words are said to lie compares with where they are recognised. */
export interface PlacesRow {
  /** As the voice tells, from its phones; as is estimated from how much there is to say; by letters. */
  readonly way: "told" | "by what is said" | "by letters";
  readonly sentences: number;
  readonly words: number;
  /** Of the starts of words, whichever the direction. */
  readonly meanMs: number;
  readonly p95Ms: number;
  /** Of the number of words heard, where the sound is cut off at any place. */
  readonly cuts: number;
  readonly meanWords: number;
  readonly p95Words: number;
}

interface TimedWord {
  readonly startChar: number;
  readonly endChar: number;
  readonly startS: number;
  readonly endS: number;
}

const CUT_EVERY_S = 0.25;
const ways: readonly PlacesRow["way"][] = ["told", "by what is said", "by letters"];

/** Speaks phrases and compares, word by word, with the times that the recogniser measures. */
export async function comparePlaces(
  engines: Engines,
  phrases: readonly Phrase[],
  signal: AbortSignal,
): Promise<PlacesRow[]> {
  const starts = new Map(ways.map((way) => [way, [] as number[]]));
  const counts = new Map(ways.map((way) => [way, [] as number[]]));
  let sentences = 0;
  for (const phrase of phrases) {
    const spoken = await placed(engines, phrase, signal);
    const truth = await measured(engines, phrase, spoken.pcm, signal);
    if (truth.length > 0) sentences += 1;
    for (const way of ways) {
      const texts = spoken.ways[way];
      for (const word of truth) {
        const found = texts.words.find(({ startChar }) => startChar === word.startChar);
        if (found) starts.get(way)?.push(Math.abs(found.startS - word.startS) * 1000);
      }
      // Only where every word was recognised is it known how many were heard.
      if (truth.length !== texts.words.length) continue;
      const lengthS = spoken.pcm.length / spoken.rateHz;
      for (let cutS = CUT_EVERY_S; cutS < lengthS; cutS += CUT_EVERY_S) {
        const heardChars = texts.heard(cutS * spoken.rateHz);
        const ours = truth.filter(({ endChar }) => endChar <= heardChars).length;
        const heard = truth.filter(({ startS, endS }) => startS + endS <= 2 * cutS).length;
        counts.get(way)?.push(Math.abs(ours - heard));
      }
    }
  }
  return ways.map((way) => rowOf(way, sentences, starts.get(way) ?? [], counts.get(way) ?? []));
}

async function placed({ textToSpeech }: Engines, phrase: Phrase, signal: AbortSignal) {
  const rateHz = textToSpeech.sampleRateHz;
  const parts: Int16Array[] = [];
  const told: SpokenSpan[] = [];
  const onPlaced = (span: SpokenSpan) => void told.push(span);
  for await (const pcm of textToSpeech.speak({ ...phrase, onPlaced }, signal)) parts.push(pcm);
  const pcm = concatInt16(parts);
  const whole = { startSample: told[0]?.startSample ?? 0, endSample: told.at(-1)?.endSample ?? 0 };
  const heardBy = (text: string, spans: readonly SpokenSpan[]) => {
    const spoken = new SpokenText(rateHz);
    const place = spoken.add(text, 0);
    for (const span of spans) place(span);
    return {
      heard: (samples: number) => spoken.heardChars(samples),
      words: spoken.words().map(({ startChar, endChar, startSample, endSample }) => ({
        startChar,
        endChar,
        startS: startSample / rateHz,
        endS: endSample / rateHz,
      })),
    };
  };
  const span = { startChar: 0, endChar: phrase.text.length, ...whole };
  return {
    pcm,
    rateHz,
    ways: {
      told: heardBy(phrase.text, told),
      "by what is said": heardBy(phrase.text, [span]),
      "by letters": heardBy(phrase.text, byLetters(phrase.text, whole)),
    },
  };
}

/** Every word as long as its share of the letters. */
function byLetters(
  text: string,
  { startSample, endSample }: Pick<SpokenSpan, "startSample" | "endSample">,
): SpokenSpan[] {
  const at = (char: number) => startSample + ((endSample - startSample) * char) / text.length;
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    startChar: index,
    endChar: index + word.length,
    startSample: at(index),
    endSample: at(index + word.length),
  }));
}

/** Where the written words are recognised; those that are not, or not measured, are left out. */
async function measured(
  { speechToText }: Engines,
  { text }: Phrase,
  pcm: Int16Array,
  signal: AbortSignal,
): Promise<TimedWord[]> {
  const request = { pcm, kind: "final" as const, stream: "places" };
  const { words } = await speechToText.transcribe(request, signal);
  const written = [...text.matchAll(/\S+/g)];
  const said = plainTokens(written.map(([word]) => word));
  const heard = plainTokens(words.map((word) => word.text));
  const steps = alignWords(
    said.map((token) => token.text),
    heard.map((token) => token.text),
  );
  const found = new Map<number, TimedWord>();
  for (const { kind, said: at, heard: to, saidCount, heardCount } of steps) {
    if (kind !== "equal" || saidCount !== 1 || heardCount !== 1) continue;
    const word = words[heard[to]?.word ?? -1];
    const place = written[said[at]?.word ?? -1];
    if (!word || !place || word.times !== "measured" || found.has(place.index)) continue;
    const { startS, endS } = word;
    const endChar = place.index + place[0].length;
    found.set(place.index, { startChar: place.index, endChar, startS, endS });
  }
  return [...found.values()];
}

function rowOf(
  way: PlacesRow["way"],
  sentences: number,
  startsMs: readonly number[],
  counts: readonly number[],
): PlacesRow {
  const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
  return {
    way,
    sentences,
    words: startsMs.length,
    meanMs: mean(startsMs),
    p95Ms: quantile(startsMs, 0.95),
    cuts: counts.length,
    meanWords: mean(counts),
    p95Words: quantile(counts, 0.95),
  };
}
