import {
  refersBack,
  teamToldOtherwise,
  type AnswerReading,
  type ToldOtherwise,
} from "@greenroom/metrics";
import type { Utterance } from "../interviewer.ts";
import type { Ledger } from "./ledger.ts";
import { mayRecall, openStories } from "./memory-recall.ts";
import { mayFollowUp, nearTheEnd } from "./pace.ts";
import { onQuestion, type Turn } from "./utterances.ts";

const WHICH_SIZE = "ask-which-size";

/**
 * Asks, once an interview, which of two sizes of one's own team it is about, where the same story was
 * told with both. `null` where it was not, or where it may be right both times.
 */
export function askWhichSize(turn: Turn): Utterance | null {
  const { ledger } = turn;
  if (!mayFollowUp(turn) || nearTheEnd(turn) || ledger.pending?.kind !== "follow-up") return null;
  const told = mayRecall(ledger) ? toldOtherwise(ledger) : null;
  return told
    ? onQuestion(
        turn,
        "follow-up",
        WHICH_SIZE,
        `Earlier you said ${told.before}, and now I heard ${told.now}. Which of the two is this about?`,
      )
    : null;
}

function toldOtherwise(ledger: Ledger): ToldOtherwise | null {
  const { question, latest, readings, refused, said } = ledger;
  if (question?.form !== "past" || !latest || latest !== readings.at(-1)) return null;
  if (refused.has("number") || said.some(({ move }) => move === WHICH_SIZE)) return null;
  const before = readings.slice(0, -1);
  if ([...before, latest].some(({ sensitive }) => sensitive !== null)) return null;
  return teamToldOtherwise([...storyGoneBackTo(ledger), ...before], latest);
}

/** The earlier story that somebody goes back to, where there is but one that it can be. */
function storyGoneBackTo(ledger: Ledger): readonly AnswerReading[] {
  const stories = ledger.earlier.filter(({ question }) => question.form === "past");
  const [story] = openStories(ledger);
  return stories.length === 1 && story && ledger.readings.some(refersBack) ? story.readings : [];
}
