import {
  fitsTurn,
  replyTo,
  requests,
  type SpokenTurn,
  type WishKind,
} from "@greenroom/interviewer/kept-out";
import type { MeaningStore } from "@greenroom/meaning";
import { textsToEmbed } from "@greenroom/metrics";
import { wordsOf } from "./words-of.ts";

/** How many turns of a kind were taken for what they are: by the rules alone, and by meaning besides. */
export interface WishFigures {
  readonly kind: WishKind;
  readonly of: number;
  readonly byRules: number;
  readonly byMeaning: number;
}

/** Plays the kept-out wishes, and the answers that sound like one, each to the first question. */
export async function wishFigures(
  meanings: MeaningStore,
  turns: readonly SpokenTurn[] = requests,
): Promise<WishFigures[]> {
  const figures = new Map<WishKind, WishFigures>();
  for (const { kind, text } of turns) {
    const before = figures.get(kind) ?? { kind, of: 0, byRules: 0, byMeaning: 0 };
    const known = await meanings.meaningsOf(textsToEmbed(wordsOf(text)));
    // Words of their own: what was read of a turn once is not read again.
    const fits = [null, known].map((each) => Number(fitsTurn(kind, replyTo(wordsOf(text), each))));
    figures.set(kind, {
      kind,
      of: before.of + 1,
      byRules: before.byRules + (fits[0] ?? 0),
      byMeaning: before.byMeaning + (fits[1] ?? 0),
    });
  }
  return [...figures.values()];
}

export function printedWishes(figures: readonly WishFigures[]): string {
  const lines = figures.map(
    ({ kind, of, byRules, byMeaning }) =>
      `  ${kind.padEnd(14)} ${byMeaning} of ${of} (rules alone ${byRules})`,
  );
  return ["wishes, and answers that sound like one, kept out", ...lines].join("\n");
}
