import { ProblemError } from "@greenroom/protocol";
import { useCallback, useEffect, useState } from "react";

export type Loaded<T> =
  | { readonly is: "loading" }
  | { readonly is: "ready"; readonly value: T }
  | { readonly is: "failed"; readonly code: string; readonly sentence: string };

/**
 * Loads when the component appears and whenever `load` changes (keep it stable), and again on `again()`.
 * What was there stays in sight while it loads again. Aborted when the component goes. What is known
 * to be there now, from somewhere else, is put in its place by the third of what is returned.
 */
export function useLoaded<T>(
  load: (signal: AbortSignal) => Promise<T>,
): [Loaded<T>, again: () => void, put: (value: T) => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ is: "loading" });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    load(abort.signal).then(
      (value) => !abort.signal.aborted && setLoaded({ is: "ready", value }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        setLoaded({ is: "failed", code: codeOf(error), sentence: sentenceOf(error) });
      },
    );
    return () => abort.abort();
  }, [load, round]);
  return [
    loaded,
    useCallback(() => setRound((before) => before + 1), []),
    useCallback((value: T) => setLoaded({ is: "ready", value }), []),
  ];
}

/** What a person reads of anything that was thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ProblemError) return error.problem.sentence;
  return "Something went wrong on this page. Reload it to go on.";
}

/** By which a failure is told from others. */
export function codeOf(error: unknown): string {
  return error instanceof ProblemError ? error.problem.code : "internal";
}
