import { setImmediate } from "node:timers/promises";
import { meantIn, reportsOf, type TimedExchange } from "@greenroom/interviewer";
import type { Meanings } from "@greenroom/metrics";
import { SAMPLE_RATE_HZ, type RoundReport } from "@greenroom/protocol";
import type { JournalHeader } from "../session/journal.ts";
import { planOf } from "../session/plan-of.ts";
import type { FoldedSession, FoldedTurn } from "./fold.ts";
import { inSlices } from "./in-slices.ts";
import type { Measure } from "./measure.ts";

/**
 * What one of the longer conversations brought to light, corrections by hand included.
 *
 * @param meanings as the room went by them; `null`: by the rules alone.
 */
export function roundReports(
  header: JournalHeader,
  folded: FoldedSession,
  meanings: Meanings | null,
): RoundReport[] {
  return [...reportsOf(planOf(header), timedExchanges(folded, meanings))];
}

/** What the answers mean, and what they were held against in the room; `null`: not known, or not asked. */
export async function meaningsOfRound(
  header: JournalHeader,
  { turns }: FoldedSession,
  measure: Pick<Measure, "meaningsOfTexts">,
): Promise<Meanings | null> {
  const plan = planOf(header);
  const meant = meantIn(plan);
  if (!meant || !measure.meaningsOfTexts) return null;
  const texts = [...meant.examples(plan)];
  for (const turn of turns) {
    texts.push(...meant.answer(wordsOf(turn)));
    await setImmediate();
  }
  const meanings = await measure.meaningsOfTexts(texts);
  if (meanings) await inSlices(meant.prepare(plan, meanings));
  return meanings;
}

function timedExchanges(
  { said, heads, turns }: FoldedSession,
  meanings: Meanings | null,
): TimedExchange[] {
  const answers = new Map(turns.map((turn) => [turn.asked.reply, turn]));
  return said.flatMap(({ reply, kind, text, heard, heardText }, at): TimedExchange[] => {
    const head = heads[at];
    if (!head) return [];
    const { questionId, move, by } = head;
    const turn = answers.get(reply);
    const answer = turn ? answerOf(turn, meanings) : null;
    const said = { kind, text, questionId, move, ...(by !== undefined && { by }) };
    return [{ said, heard, heardText, answer }];
  });
}

function answerOf(turn: FoldedTurn, meanings: Meanings | null): TimedExchange["answer"] {
  const { segments, heardBadly } = turn;
  const words = wordsOf(turn);
  const from = segments[0]?.startSample ?? 0;
  const to = segments.at(-1)?.endSample ?? from;
  const durationS = (to - from) / SAMPLE_RATE_HZ;
  return { words, heardBadly, durationS, ...(meanings && { meanings }) };
}

const wordsOf = ({ segments }: FoldedTurn) => segments.flatMap((segment) => segment.words);
