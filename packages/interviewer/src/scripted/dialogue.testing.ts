import { spoken } from "@greenroom/metrics/testing";
import type { QuestionForm, Role } from "@greenroom/protocol";
import { expect } from "vitest";
import { questions } from "../bank/bank.ts";
import type { Answer, Exchange, InterviewPlan, Trigger, Utterance } from "../interviewer.ts";
import { gapOfMove } from "./break-in-moves.ts";
import { scriptedUtterance } from "./scripted-interviewer.ts";
import { sixMoveOf, type SixMove } from "./six-moves.ts";

/** The question of the bank that a dialogue of this form is about. */
const QUESTION: Record<QuestionForm, string> = {
  past: "too-fragile",
  situational: "promised-by-sales",
  approach: "wearing-out",
  vision: "one-investment",
  design: "notifications",
};

export interface DialogueOptions {
  readonly persona?: string;
  /** Who else asks, on a panel. */
  readonly panel?: readonly string[];
  readonly lengthS?: number;
  readonly role?: Role;
  /** Main questions in order; by default one of the form, then all others. */
  readonly questionIds?: readonly string[];
  /** What else the plan says. */
  readonly plan?: Partial<InterviewPlan>;
}

/** A small language for conversations: what is answered, and what must or must not come next. */
export interface Dialogue {
  answer(text: string, heard?: Partial<Answer>): Dialogue;
  /** Says so much of an answer, and is broken into. */
  brokenInto(text: string): Dialogue;
  /** Presses a button, or lets the time run out. */
  press(trigger: Trigger): Dialogue;
  at(elapsedS: number): Dialogue;
  /** What it asks for, by whichever move; or a move's whole name. */
  expectMove(move: string | RegExp): Dialogue;
  expectNotMove(...moves: readonly (string | RegExp)[]): Dialogue;
  /** Which of the six moves it made. */
  expectWay(way: SixMove): Dialogue;
  expectKind(kind: Utterance["kind"]): Dialogue;
  /** Who of a panel said it. */
  expectBy(personaId: string): Dialogue;
  expectSaid(text: string | RegExp): Dialogue;
  expectNotSaid(text: string | RegExp): Dialogue;
  readonly last: Utterance;
  readonly exchanges: readonly Exchange[];
}

/** Opens an interview whose first question has this form. */
export function dialogue(form: QuestionForm, options: DialogueOptions = {}): Dialogue {
  const first = QUESTION[form];
  const others = questions.map(({ id }) => id).filter((id) => id !== first);
  const plan: InterviewPlan = {
    questionIds: options.questionIds ?? [first, ...others],
    personaId: options.persona ?? "maya",
    role: options.role ?? "staff",
    lengthS: options.lengthS ?? 1_800,
    ...(options.panel && { format: "panel" as const, panel: options.panel }),
    ...options.plan,
  };
  const exchanges: Exchange[] = [];
  let elapsedS = 0;
  const speak = (trigger: Trigger) => {
    exchanges.push({
      said: scriptedUtterance({ plan, exchanges, trigger, elapsedS }),
      answer: null,
    });
  };
  const last = (): Utterance => {
    const exchange = exchanges.at(-1);
    if (!exchange) throw new Error("Nothing was said yet");
    return exchange.said;
  };
  const language: Dialogue = {
    answer(text, heard = {}) {
      const words = spoken(text);
      const answer = { words, heardBadly: false, durationS: words.length / 2, ...heard };
      exchanges[exchanges.length - 1] = { said: last(), answer };
      speak("answer");
      return language;
    },
    brokenInto(text) {
      const words = spoken(text);
      const answer = { words, heardBadly: false, durationS: words.length / 2 };
      exchanges[exchanges.length - 1] = { said: last(), answer };
      speak("break-in");
      return language;
    },
    press(trigger) {
      speak(trigger);
      return language;
    },
    at(seconds) {
      elapsedS = seconds;
      return language;
    },
    expectMove(move) {
      const { move: made, text } = last();
      const fits =
        typeof move === "string" ? made === move || gapOfMove(made) === move : move.test(made);
      expect(fits, `expected ${String(move)}, but it made ${made}: ${text}`).toBe(true);
      return language;
    },
    expectNotMove(...moves) {
      const { move: made } = last();
      for (const move of moves) {
        if (typeof move === "string") expect([made, gapOfMove(made)]).not.toContain(move);
        else expect(made).not.toMatch(move);
      }
      return language;
    },
    expectWay(way) {
      const { move, text } = last();
      expect(sixMoveOf(last()), `${move}: ${text}`).toBe(way);
      return language;
    },
    expectKind(kind) {
      expect(last().kind).toBe(kind);
      return language;
    },
    expectBy(personaId) {
      expect(last().by).toBe(personaId);
      return language;
    },
    expectSaid(text) {
      expect(last().text).toMatch(text);
      return language;
    },
    expectNotSaid(text) {
      expect(last().text).not.toMatch(text);
      return language;
    },
    get last() {
      return last();
    },
    get exchanges() {
      return exchanges;
    },
  };
  speak("open");
  return language;
}
