import type {
  AdviceKind,
  Figure,
  Format,
  Pillar,
  QuestionForm,
  Role,
  Span,
  Word,
} from "@greenroom/protocol";
import type { AnswerReading } from "../structure/reading.ts";

/** One main question of a session with all that was answered to it. */
export interface AdvisedQuestion {
  readonly id: string;
  readonly text: string;
  readonly form: QuestionForm;
  /** Some pillars are listened to for more; without it, no mistake of a whole answer is looked for. */
  readonly pillar?: Pillar;
  readonly budgetS: number;
  /** All its answers read as one. */
  readonly reading: AnswerReading;
  /** In order of time; those heard badly are not among them. */
  readonly answers: readonly AdvisedAnswer[];
  /** Elements that the person found in them by hand. */
  readonly marked?: ReadonlySet<string>;
}

export interface AdvisedAnswer {
  readonly turn: number;
  /** It answers a follow-up. */
  readonly followUp: boolean;
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
}

export interface AdviceRequest {
  readonly role: Role;
  /** How the conversation goes; questions, where it is not told. */
  readonly format?: Format;
  readonly questions: readonly AdvisedQuestion[];
  /** Figures over the whole session. */
  readonly session: readonly Figure[];
  /** Ids of what was found in the person's sessions before this one. */
  readonly before?: ReadonlySet<string>;
  /** Ids of advice that the person does not want to see again. */
  readonly retired?: ReadonlySet<string>;
}

export type Moment = Span & { readonly text: string };

/** AD2: something that could be worked on, in one answer or over the session. */
export interface Candidate {
  /** The same wherever it is found again, so that it can be counted, and retired. */
  readonly id: string;
  readonly kind: AdviceKind;
  readonly title: string;
  /** What it does to whoever listens, in a sentence. */
  readonly why: string;
  /** One question to think about. */
  readonly ask: string;
  readonly moment: Moment | null;
  /** The main question in which it was found; `null` for the session's figures. */
  readonly questionId: string | null;
  readonly turn: number | null;
  /** 0 to 1: what hangs on it for this role and form of question. */
  readonly consequence: number;
  /** 0 to 1: how sure it is. */
  readonly certainty: number;
  /** 0 to 1: how much of it can be changed within a week. */
  readonly changeable: number;
  /** How long the next try may take, s. */
  readonly limitS: 30 | 90 | 120;
}

/** The words from one to another as a moment that can be played; `null` where there are none. */
export function momentOf(words: readonly Word[]): Moment | null {
  const [first, last] = [words.at(0), words.at(-1)];
  if (!first || !last) return null;
  const text = words.map(({ text }) => text).join(" ");
  return { startSample: first.startSample, endSample: last.endSample, text };
}
