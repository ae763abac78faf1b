import type { Utterance } from "../../interviewer.ts";
import { soundedBadly } from "../../scripted/ledger.ts";
import { wantsToFinish } from "../../scripted/break-in.ts";
import { notTwice, onQuestion, word, type Turn } from "../../scripted/utterances.ts";
import { againWords } from "./lexicon.ts";
import { STEP_OUT } from "./moves.ts";
import type { Sheet } from "./sheet.ts";
import type { SoFar } from "./so-far.ts";
import { says } from "./wording.ts";

/** What is said to something that is no part of the talk; `end`: the scene ends over it. */
export type Beside = Utterance | "end" | null;

/** To bad hearing, silence, a wish to hear it again or to be let finish: briefly, and in role. */
export function besideTheTalk(turn: Turn, sheet: Sheet, so: SoFar): Beside {
  const answer = turn.context.exchanges.at(-1)?.answer;
  if (answer && soundedBadly(answer)) return heardBadly(turn, so);
  if (!so.latest || so.latest.text === "") return silence(turn, so);
  if (wantsToFinish(turn)) return unsaid(turn, so, "answer-back", "let-finish", GO_ON) ?? "end";
  if (so.latest.text.split(" ").length <= LONGEST_REQUEST && says(so.latest.text, againWords))
    return sayAgain(turn, sheet);
  return null;
}

/** The last thing said, once more. */
export function sayAgain(turn: Turn, sheet: Sheet): Utterance {
  const last = turn.ledger.said.findLast(({ kind }) => kind === "ask" || kind === "follow-up");
  const text =
    last?.kind === "ask"
      ? sheet.sets
      : last?.move.startsWith(STEP_OUT)
        ? sheet.reflection
        : last?.text;
  const lead = word(turn, ["I'll say it again.", "Once more, then.", "Again, then."]);
  return onQuestion(turn, "repeat", notTwice(turn, "repeat"), `${lead} ${text ?? ""}`);
}

/** They come in where somebody goes on and on; `null`: they have done so often enough. */
export function comeIn(turn: Turn, so: SoFar): Utterance | null {
  return unsaid(turn, so, "follow-up", "break-in-role", COME_IN);
}

function heardBadly(turn: Turn, so: SoFar): Beside {
  if (turn.ledger.inRow.badlyHeard > IN_ROW) return "end";
  return unsaid(turn, so, "heard-badly", "say-again", SAY_AGAIN) ?? "end";
}

function silence(turn: Turn, so: SoFar): Beside {
  if (turn.ledger.inRow.silent > IN_ROW) return "end";
  return unsaid(turn, so, "answer-back", "offer-time", WAITS) ?? "end";
}

/** A line that was not said yet; `null` where all were. */
function unsaid(
  turn: Turn,
  { said }: SoFar,
  kind: Utterance["kind"],
  move: string,
  lines: readonly string[],
): Utterance | null {
  const nth = lines.findIndex((line) => !said.some((text) => text.includes(line)));
  const text = lines[nth];
  return text === undefined ? null : onQuestion(turn, kind, `${move}-${nth + 1}`, text);
}

/** So often running nothing, or nothing that was understood: then it is better left. */
const IN_ROW = 2;
/** A longer turn is a part of the talk, whatever it holds, words. */
const LONGEST_REQUEST = 12;
const SAY_AGAIN = [
  "Sorry, I didn't get that. Say it again?",
  "I couldn't hear you there. Once more?",
  "That didn't reach me. What did you say?",
  "You broke up. Please say that again.",
];
const WAITS = [
  "Take your time.",
  "I'm still here. Start wherever you like.",
  "No hurry. I'm listening.",
  "Well, here we sit. It's your talk.",
];
const GO_ON = ["Go on, then.", "All right, finish your thought.", "Fine. I'm listening now."];
const COME_IN = [
  "Let me come in there, I'm losing the thread. What do you want from me?",
  "Wait, that's a lot at once. Which part of it do you want to settle now?",
  "Hold on a second. What's the one thing you'd like to know from me?",
];
