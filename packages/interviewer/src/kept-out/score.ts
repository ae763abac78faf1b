import type { Exchange, Utterance } from "../interviewer.ts";
import { aimOf, elementOf, furtherAimsOf, type Aim } from "./aims.ts";
import type { LabelledDialogue, TurnKind } from "./dialogue.ts";
import { falseFacts, inventedQuotes } from "./quoting.ts";

/** One reply, judged by the labels. Empty lists are what is wanted. */
export interface Verdict {
  readonly aim: Aim;
  /** It goes after a labelled gap, or does what this kind of turn calls for. */
  readonly fits: boolean;
  readonly falseQuotes: readonly string[];
  /** Shows that nobody listened, or hurts. */
  readonly embarrassments: readonly string[];
  /** Ill-shaped for speech: no single question, too long, praise. */
  readonly misshapen: readonly string[];
}

/** About twenty words are wanted; this is where it becomes hard to follow. */
const MAX_WORDS = 40;
const PRAISE =
  /\b(?:great|excellent|fantastic|amazing|awesome|impressive|wonderful|perfect|brilliant)\b|\bgood (?:answer|point|example|question)\b|\bwell done\b/i;

export function judge(
  dialogue: LabelledDialogue,
  exchanges: readonly Exchange[],
  reply: Utterance,
): Verdict {
  const aim = aimOf(reply);
  return {
    aim,
    fits: fits(dialogue, exchanges, reply, aim),
    falseQuotes: [
      ...inventedQuotes(reply.text, exchanges),
      ...falseFacts(reply.text, dialogue.mustNotQuote ?? []),
    ],
    embarrassments: embarrassments(dialogue, reply, aim),
    misshapen: misshapen(reply),
  };
}

function fits(
  dialogue: LabelledDialogue,
  exchanges: readonly Exchange[],
  reply: Utterance,
  aim: Aim,
): boolean {
  const asked = exchanges.at(-1)?.said.questionId;
  const movesOn = reply.kind === "ask" && reply.questionId !== asked;
  const aims = [aim, ...furtherAimsOf(reply)];
  const addresses = dialogue.gaps.some((gap) => aims.includes(gap));
  if (dialogue.turn === "answer") {
    // What hurts may be left alone, with a human sentence.
    if (dialogue.sensitive !== undefined && (movesOn || aim === "none")) return true;
    if (dialogue.complete) return movesOn || aim === "change-constraint";
    return addresses;
  }
  const kinds: Record<Exclude<TurnKind, "answer">, boolean> = {
    "question-back": reply.kind === "answer-back",
    "repeat-request": reply.kind === "repeat",
    "heard-badly": reply.kind === "heard-badly",
    "skip-request": movesOn,
    // Help, an easier way in, another question: anything but going on as though it were an answer.
    "no-idea": movesOn || addresses || (reply.kind !== "close" && aim === "none"),
  };
  return kinds[dialogue.turn];
}

function embarrassments(dialogue: LabelledDialogue, { text }: Utterance, aim: Aim): string[] {
  const element = elementOf[aim];
  const found: string[] = [];
  if (element !== undefined && dialogue.told.includes(element)) {
    found.push(`asks for the ${element} that was told`);
  }
  if (element !== undefined && dialogue.mustNotAskFor?.includes(element) === true) {
    found.push(`asks for the ${element}`);
  }
  for (const pattern of dialogue.mustNotMention ?? []) {
    const words = new RegExp(pattern, "i").exec(text)?.[0];
    if (words !== undefined) found.push(`says "${words}"`);
  }
  return found;
}

function misshapen({ kind, text }: Utterance): string[] {
  const found: string[] = [];
  const questions = text.split("?").length - 1;
  if (questions > 1) found.push(`${questions} questions`);
  const words = text.split(/\s+/).length;
  if (kind === "follow-up" && words > MAX_WORDS) found.push(`${words} words`);
  const praise = PRAISE.exec(text)?.[0];
  if (praise !== undefined) found.push(`praise: ${praise}`);
  return found;
}
