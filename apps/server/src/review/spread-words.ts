import type { Span, Word } from "@greenroom/protocol";

/** Everything that stands between two words. */
const GAPS = /\s+/u;

/** The words of what somebody typed. */
export function typedWords(text: string): string[] {
  return text.split(GAPS).filter((word) => word !== "");
}

/**
 * New words in the time of old ones, each as long as its letters ask for. They keep to the stretches
 * in which the old ones were said, so that none of them lies in a pause.
 * @param stretches in order of time, at least one
 */
export function spreadWords(texts: readonly string[], stretches: readonly Span[]): Word[] {
  const lengths = texts.map((text) => text.length);
  const letters = lengths.reduce((sum, length) => sum + length, 0);
  const saidFor = stretches.reduce((sum, stretch) => sum + samplesOf(stretch), 0);
  let before = 0;
  return texts.map((text, index): Word => {
    const from = (saidFor * before) / letters;
    before += lengths[index] ?? 0;
    const until = (saidFor * before) / letters;
    return { text, ...placed(from, until, stretches), confidence: 1, times: "estimated" };
  });
}

/** Where a piece of the time said lies: in the stretch that holds its middle, as far as that goes. */
function placed(from: number, until: number, stretches: readonly Span[]): Span {
  const middle = (from + until) / 2;
  let passed = 0;
  for (const [index, stretch] of stretches.entries()) {
    const samples = samplesOf(stretch);
    const last = index === stretches.length - 1;
    if (middle > passed + samples && !last) {
      passed += samples;
      continue;
    }
    const inside = (at: number) => Math.min(samples, Math.max(0, Math.round(at - passed)));
    const { startSample } = stretch;
    return { startSample: startSample + inside(from), endSample: startSample + inside(until) };
  }
  return { startSample: 0, endSample: 0 };
}

export function samplesOf({ startSample, endSample }: Span): number {
  return Math.max(0, endSample - startSample);
}
