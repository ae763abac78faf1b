import type { Problem, Writing } from "@greenroom/protocol";
import { ProblemError, problem } from "@greenroom/protocol";
import { useCallback, useEffect, useState } from "react";
import { remarks } from "../../api/index.ts";

/** A model takes seconds to minutes for an answer. */
const LOOK_EVERY_MS = 1_000;

export interface Remarks {
  readonly writing: Writing;
  readonly ask: () => void;
  readonly cancel: () => void;
}

/** What a language model is doing about this session; `onWritten` when it has written. */
export function useRemarks(id: string, begun: Writing, onWritten: () => void): Remarks {
  const [writing, setWriting] = useState(begun);
  const failed = useCallback(
    (error: unknown) => setWriting({ is: "failed", problem: told(error) }),
    [],
  );
  const running = writing.is === "running";
  useEffect(() => {
    if (!running) return;
    const left = new AbortController();
    const timer = setInterval(() => {
      const seen = (now: Writing): void => {
        if (left.signal.aborted) return;
        setWriting(now);
        if (now.is === "idle") onWritten();
      };
      remarks(id, "GET", left.signal).then(
        seen,
        (error: unknown) => !left.signal.aborted && failed(error),
      );
    }, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      left.abort();
    };
  }, [id, running, failed, onWritten]);
  const ask = useCallback(() => void remarks(id, "POST").then(setWriting, failed), [id, failed]);
  const cancel = useCallback(
    () => void remarks(id, "DELETE").then(setWriting, failed),
    [id, failed],
  );
  return { writing, ask, cancel };
}

function told(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : problem("internal");
}
