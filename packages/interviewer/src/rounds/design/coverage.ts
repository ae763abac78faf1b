import { aspects } from "./aspects.ts";
import type { Sentence } from "./sentences.ts";
import type { StageId } from "./stages.ts";

/** Which aspects of a stage each sentence speaks of: looked for once, however often the talk is folded. */
const found = new WeakMap<Sentence, Map<StageId, readonly number[]>>();

function aspectsIn(id: StageId, sentence: Sentence): readonly number[] {
  const stages = found.get(sentence) ?? new Map<StageId, readonly number[]>();
  found.set(sentence, stages);
  const before = stages.get(id);
  if (before) return before;
  const now = aspects[id].any.flatMap((aspect, at) =>
    aspect.spoken.test(sentence.plain) ? [at] : [],
  );
  stages.set(id, now);
  return now;
}

/** Whether this sentence speaks of what the stage is about. */
export function speaksOf(id: StageId, sentence: Sentence): boolean {
  return aspectsIn(id, sentence).length > 0;
}

/** What a stage comes before: who went through that is not led back. */
const comesBefore: Readonly<Partial<Record<StageId, readonly StageId[]>>> = {
  requirements: ["high-level", "deep-dive"],
  "high-level": ["deep-dive"],
};

/** Whether a later stage was gone through already, and this one at least spoken of. */
export function isBehind(id: StageId, sentences: readonly Sentence[]): boolean {
  const later = comesBefore[id] ?? [];
  return (
    later.some((other) => goesThrough(other, sentences)) &&
    sentences.some((sentence) => speaksOf(id, sentence))
  );
}

/** Whether the sentence calls a trade-off what it is: one such sentence reaches that stage. */
export function names(id: StageId, { plain }: Sentence): boolean {
  return id === "trade-offs" && (aspects[id].any[0]?.spoken.test(plain) ?? false);
}

/** Whether these sentences go through the stage, so that it need not be asked for. */
export function goesThrough(id: StageId, sentences: readonly Sentence[]): boolean {
  const { least, leastWords } = aspects[id];
  const about = sentences.filter((sentence) => speaksOf(id, sentence));
  const words = about.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const met = new Set(about.flatMap((sentence) => aspectsIn(id, sentence)));
  return met.size >= least && words >= leastWords;
}
