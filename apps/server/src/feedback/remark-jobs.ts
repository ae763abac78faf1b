import { LlmFailure, type RemarkWriter } from "@greenroom/interviewer";
import {
  problem,
  ProblemError,
  type Problem,
  type Review,
  type Writing,
} from "@greenroom/protocol";
import { answersOf } from "./answers.ts";
import type { RemarksFile } from "./remarks-file.ts";

/** Has remarks written about sessions, one at a time for each. */
export interface RemarkJobs {
  /** What is going on for this session. */
  state(id: string): Writing;
  /** Begins, or goes on with what was begun. @throws ProblemError where it cannot begin. */
  start(id: string, review: Review): Writing;
  /** Nothing more of this session is sent. Resolves when that is so. */
  cancel(id: string): Promise<void>;
  close(): Promise<void>;
}

export interface RemarkJobsOptions {
  /** `null`: no language model is set. */
  readonly writer: RemarkWriter | null;
  readonly keep: (id: string, remarks: RemarksFile) => Promise<void>;
  readonly onFailed: (id: string, failure: unknown) => void;
}

interface Job {
  readonly abort: AbortController;
  readonly done: Promise<void>;
  readonly of: number;
  read: number;
}

export function remarkJobs({ writer, keep, onFailed }: RemarkJobsOptions): RemarkJobs {
  const running = new Map<string, Job>();
  const failed = new Map<string, Problem>();

  const work = async (id: string, review: Review, with_: RemarkWriter, signal: AbortSignal) => {
    const answers: RemarksFile["answers"] = [];
    for (const { questionId, ...answered } of answersOf(review)) {
      answers.push({ questionId, raw: await with_.write(answered, signal) });
      const job = running.get(id);
      if (job) job.read += 1;
    }
    signal.throwIfAborted();
    const { model, where } = with_;
    await keep(id, { version: 1, at: new Date().toISOString(), model, where, answers });
  };

  const state = (id: string): Writing => {
    const job = running.get(id);
    if (job) return { is: "running", read: job.read, of: job.of };
    const trouble = failed.get(id);
    return trouble ? { is: "failed", problem: trouble } : { is: "idle" };
  };

  const cancel = async (id: string) => {
    const job = running.get(id);
    job?.abort.abort(new Error("Not wanted any more."));
    await job?.done;
    failed.delete(id);
  };

  return {
    state,
    start: (id, review) => {
      if (running.has(id)) return state(id);
      if (!writer) throw new ProblemError("remarks_refused");
      if (review.session.state === "live") {
        throw new ProblemError("session_live", "End the interview first; then ask for remarks.");
      }
      const of = answersOf(review).length;
      if (of === 0) {
        throw new ProblemError(
          "remarks_refused",
          "No answer was understood to write remarks about.",
        );
      }
      failed.delete(id);
      const abort = new AbortController();
      // Begun after the job is known, so that it finds itself there.
      const done = Promise.resolve()
        .then(() => work(id, review, writer, abort.signal))
        .catch((cause: unknown) => {
          if (abort.signal.aborted) return;
          onFailed(id, cause);
          failed.set(id, problemOf(cause, writer));
        })
        .finally(() => running.delete(id));
      running.set(id, { abort, done, of, read: 0 });
      return state(id);
    },
    cancel,
    close: async () => {
      await Promise.all([...running.keys()].map(cancel));
    },
  };
}

/** What a person reads, and what they can do about it. */
function problemOf(cause: unknown, { model, where }: RemarkWriter): Problem {
  if (!(cause instanceof LlmFailure)) {
    return problem(
      "storage_failed",
      "The remarks cannot be kept. Free some disk space, then try again.",
    );
  }
  switch (cause.reason) {
    case "unreachable":
      return problem(
        "remarks_failed",
        `Nothing answers at ${where}. Check that it runs, then try again.`,
      );
    case "late-first-token":
    case "late-chunk":
    case "late-sentence":
      return problem(
        "remarks_failed",
        `${model} took too long. Try again, or set LLM_MODEL to a smaller one.`,
      );
    case "malformed":
    case "unusable":
      return problem(
        "remarks_failed",
        `What ${model} wrote could not be read as remarks. Try again, or set LLM_MODEL to another one.`,
      );
    case "refused":
      return refusal(cause.status, model, where);
  }
}

function refusal(status: number | null, model: string, where: string): Problem {
  if (status === 401 || status === 403) {
    return problem(
      "remarks_refused",
      `${where} refused the key. Check OPENAI_API_KEY, then start Greenroom again.`,
    );
  }
  if (status === 404) {
    return problem(
      "remarks_refused",
      `${where} does not know ${model}. Check LLM_MODEL, then start Greenroom again.`,
    );
  }
  return problem("remarks_failed", `${where} refused the request. Try again in a moment.`);
}
