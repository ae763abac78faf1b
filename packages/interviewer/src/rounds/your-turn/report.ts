import type { YourTurnReport } from "@greenroom/protocol";
import type { Exchange } from "../../interviewer.ts";
import { soundedBadly } from "../../scripted/ledger.ts";
import { isYourTurn } from "./floor.ts";
import { questionsAsked } from "./questions-asked.ts";
import { judgeSpecificity } from "./specificity.ts";

/** What the candidate asked, and whether it could have been asked of anybody; `null` where they never had the floor. */
export function yourTurnReport(exchanges: readonly Exchange[]): YourTurnReport | null {
  if (!isYourTurn({ exchanges })) return null;
  return {
    kind: "your-turn",
    questions: exchanges.flatMap(({ said, answer }, at) => {
      if (said.kind !== "your-turn" || !answer || soundedBadly(answer)) return [];
      const told = exchanges.slice(0, at + 1);
      return questionsAsked(answer.words).map(({ before, ...question }) => ({
        ...question,
        // What they were answered to stands among what was told; their own words do not.
        ...judgeSpecificity({ before, ...question }, told.map(withoutAnswerTo(at))),
      }));
    }),
  };
}

const withoutAnswerTo =
  (last: number) =>
  (exchange: Exchange, at: number): Exchange =>
    at === last ? { ...exchange, answer: null } : exchange;
