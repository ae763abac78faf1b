import { ownQuestionId, readOwnQuestions } from "@greenroom/interviewer/shaping";
import {
  asksQuestions,
  formSchema,
  pillarSchema,
  type OwnQuestion,
  type SessionOptions,
} from "@greenroom/protocol";
import * as z from "zod";
import { createStore } from "zustand/vanilla";
import { recall, remember } from "../frame/remember.ts";

const KEY = "greenroom.own-questions";

/** What a question was put right to. */
const asksSchema = z.object({ form: formSchema, pillar: pillarSchema });
export type Asks = z.infer<typeof asksSchema>;

const keptSchema = z.object({
  /** As typed, so that nothing of it is lost, whatever becomes of the session. */
  typed: z.string(),
  /** By the id of the question as it was read. */
  corrected: z.record(z.string(), asksSchema),
});
type Kept = z.infer<typeof keptSchema>;

/** Questions that the person brings, kept by the browser until they are asked. */
export const ownQuestions = createStore<Kept>(() => parseKept(recall(KEY)));

export function typeOwnQuestions(typed: string): void {
  keep({ ...ownQuestions.getState(), typed });
}

/** Puts right what was read from a question's words. */
export function correctOwnQuestion(id: string, asks: Asks): void {
  const { typed, corrected } = ownQuestions.getState();
  keep({ typed, corrected: { ...corrected, [id]: asks } });
}

/** One as it will be asked, under the id by which it is put right. */
export interface Brought {
  readonly id: string;
  readonly own: OwnQuestion;
}

/** What is asked, and what is wrong with what is not. */
export function broughtQuestions({ typed, corrected }: Kept): {
  readonly brought: readonly Brought[];
  readonly problems: readonly string[];
} {
  const { questions, problems } = readOwnQuestions(typed);
  const brought = questions.map((read) => {
    const id = ownQuestionId(read);
    return { id, own: { ...read, ...corrected[id] } };
  });
  return { brought, problems };
}

/** More than these are counted, not told: who sees thirty reads none. */
const MOST_PROBLEMS = 3;

/**
 * What is shown of what is wrong: only what was wrong already when typing last stopped, so that nobody
 * is told that half a question is none.
 *
 * @param settled the text as it was when they stopped or left the field
 */
export function problemsShown(
  { typed, corrected }: Kept,
  settled: string,
): { readonly shown: readonly string[]; readonly more: number } {
  const before = new Set(broughtQuestions({ typed: settled, corrected }).problems);
  const { problems } = broughtQuestions({ typed, corrected });
  const still = problems.filter((problem) => before.has(problem));
  return {
    shown: still.slice(0, MOST_PROBLEMS),
    more: Math.max(0, still.length - MOST_PROBLEMS),
  };
}

/** What a session that practises them is asked for with. */
export function ownQuestionOptions({
  focus,
  format,
}: Pick<SessionOptions, "focus" | "format">): Partial<SessionOptions> {
  if (focus !== "own" || !asksQuestions(format)) return {};
  const { brought } = broughtQuestions(ownQuestions.getState());
  return brought.length > 0 ? { own: brought.map(({ own }) => own) } : {};
}

function keep(kept: Kept): void {
  ownQuestions.setState(kept);
  remember(KEY, JSON.stringify(kept));
}

function parseKept(kept: string | null): Kept {
  try {
    const parsed = keptSchema.safeParse(JSON.parse(kept ?? "null"));
    if (parsed.success) return parsed.data;
  } catch {
    // Not JSON: another program's, or cut short.
  }
  return { typed: "", corrected: {} };
}
