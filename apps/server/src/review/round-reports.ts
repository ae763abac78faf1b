import { reportsOf, type TimedExchange } from "@greenroom/interviewer";
import { SAMPLE_RATE_HZ, type RoundReport } from "@greenroom/protocol";
import type { JournalHeader } from "../session/journal.ts";
import { planOf } from "../session/plan-of.ts";
import type { FoldedSession, FoldedTurn } from "./fold.ts";

/** What one of the longer conversations brought to light, corrections by hand included. */
export function roundReports(header: JournalHeader, folded: FoldedSession): RoundReport[] {
  return [...reportsOf(planOf(header), timedExchanges(folded))];
}

function timedExchanges({ said, heads, turns }: FoldedSession): TimedExchange[] {
  const answers = new Map(turns.map((turn) => [turn.asked.reply, turn]));
  return said.flatMap(({ reply, kind, text, heard, heardText }, at): TimedExchange[] => {
    const head = heads[at];
    if (!head) return [];
    const { questionId, move, by } = head;
    const turn = answers.get(reply);
    const answer = turn ? answerOf(turn) : null;
    const said = { kind, text, questionId, move, ...(by !== undefined && { by }) };
    return [{ said, heard, heardText, answer }];
  });
}

function answerOf({ segments, heardBadly }: FoldedTurn): TimedExchange["answer"] {
  const words = segments.flatMap((segment) => segment.words);
  const from = segments[0]?.startSample ?? 0;
  const to = segments.at(-1)?.endSample ?? from;
  return { words, heardBadly, durationS: (to - from) / SAMPLE_RATE_HZ };
}
