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
