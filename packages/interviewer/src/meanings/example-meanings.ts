import type { Meanings } from "@greenroom/metrics";
import type { InterviewPlan } from "../interviewer.ts";
import type { MeantTexts } from "../rounds/round.ts";
import type { MeaningSource } from "./with-meanings.ts";

/**
 * What the examples of a scene mean, asked of each source once, as they never change, and made ready to
 * be held against answers. Three hundred take half a second, so they are asked for before somebody waits.
 *
 * @returns `null` where there are none, or they cannot be known now.
 */
export function exampleMeanings(
  plan: InterviewPlan,
  meant: MeantTexts,
  source: MeaningSource,
): Promise<Meanings | null> {
  const texts = meant.examples(plan);
  if (texts.length === 0) return Promise.resolve(null);
  const ofSource = asked.get(source) ?? new Map<string, Promise<Meanings | null>>();
  asked.set(source, ofSource);
  const name = texts.join("\n");
  const before = ofSource.get(name);
  if (before) return before;
  const meanings = readied(plan, meant, texts, source).then(
    (known) => {
      if (!known) ofSource.delete(name);
      return known;
    },
    (cause: unknown) => {
      ofSource.delete(name);
      throw cause;
    },
  );
  ofSource.set(name, meanings);
  return meanings;
}

async function readied(
  plan: InterviewPlan,
  meant: MeantTexts,
  texts: readonly string[],
  source: MeaningSource,
): Promise<Meanings | null> {
  const meanings = await source.meaningsOf(texts, never);
  if (!meanings) return null;
  for (const _ of meant.prepare(plan, meanings)) await breath();
  return meanings;
}

/** Others have their turn. */
const breath = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });

/** For whoever comes next as well: nobody's giving up ends it. */
const never = new AbortController().signal;
const asked = new WeakMap<MeaningSource, Map<string, Promise<Meanings | null>>>();
