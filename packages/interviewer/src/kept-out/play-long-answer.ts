import { SAMPLE_RATE_HZ, type Word } from "@greenroom/protocol";
import { questions } from "../bank/bank.ts";
import type { Exchange, InterviewContext } from "../interviewer.ts";
import { judgeRamble, type Ramble } from "../ramble/judge-ramble.ts";
import type { LongAnswer } from "./long-answer.ts";

export interface BrokenInto {
  readonly ramble: Ramble;
  /** Words that were said before it. */
  readonly atWord: number;
  readonly atS: number;
  /** What the interviewer knew then. */
  readonly context: InterviewContext;
}

/** Words so far are looked at as often as captions bring new ones, s. */
const LOOKS_EVERY_S = 4;
/** A comma, and the end of a sentence, are heard as a breath and as a pause, s. */
const BREATH_S = 0.25;
const PAUSE_S = 0.5;

/**
 * Speaks an answer to a persona, and tells where it is broken into first: judged so twice running, at
 * least a breath apart, as in the room. `null` where it never is.
 */
export function playLongAnswer(
  { form, pillar, heard }: Pick<LongAnswer, "form" | "pillar" | "heard">,
  personaId: string,
  wordsPerMin: number,
): BrokenInto | null {
  const question = questions.find((one) => one.form === form && one.pillar === pillar);
  if (!question) throw new Error(`The bank has no ${form} question about ${pillar}.`);
  const words = timed(heard, wordsPerMin);
  const plan = { questionIds: [question.id], personaId, role: "staff", lengthS: 1_800 } as const;
  const contextAt = (toS: number): InterviewContext => {
    const soFar = words.filter(({ endSample }) => endSample <= toS * SAMPLE_RATE_HZ);
    const said = {
      kind: "ask",
      text: question.spoken,
      questionId: question.id,
      move: "ask",
    } as const;
    const exchange: Exchange = {
      said,
      answer: { words: soFar, heardBadly: false, durationS: toS },
    };
    return { plan, exchanges: [exchange], trigger: "break-in", elapsedS: toS };
  };
  const lastS = (words.at(-1)?.endSample ?? 0) / SAMPLE_RATE_HZ;
  let before: Ramble | null = null;
  for (let atS = LOOKS_EVERY_S; atS <= lastS; atS += LOOKS_EVERY_S) {
    const context = contextAt(atS);
    const ramble = judgeRamble(context);
    if (ramble && before) {
      return { ramble, atS, context, atWord: context.exchanges[0]?.answer?.words.length ?? 0 };
    }
    before = ramble;
  }
  return null;
}

/** The words of a text at a steady pace, with breaths and pauses where its stops are; marks left out. */
export function timed(text: string, wordsPerMin: number): Word[] {
  let atS = 0;
  return wordsIn(text).map((piece) => {
    const startS = atS;
    const endS = startS + 60 / wordsPerMin;
    atS = endS + (/[.?!]$/.test(piece) ? PAUSE_S : piece.endsWith(",") ? BREATH_S : 0);
    return {
      text: piece,
      startSample: Math.round(startS * SAMPLE_RATE_HZ),
      endSample: Math.round(endS * SAMPLE_RATE_HZ),
      confidence: 0.93,
      times: "measured",
    };
  });
}

/** From which word to which a break-in is fair; `null` where it never is. */
export function fairStretch({ kind, heard }: LongAnswer): { from: number; to: number } | null {
  if (kind !== "ramble") return null;
  const before = (mark: string) => wordsIn(heard.split(mark)[0] ?? "").length;
  return { from: before("||"), to: heard.includes("//") ? before("//") : Infinity };
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((piece) => piece !== "" && piece !== "||" && piece !== "//");
}
