import type { StoredPeaks } from "@greenroom/protocol";
import { useEffect, useState } from "react";
import { getPeaks } from "../../api/index.ts";

export type Peaks =
  | { readonly is: "loading" }
  | { readonly is: "failed" }
  | { readonly is: "ready"; readonly peaks: StoredPeaks };

/** How loud both voices were; asked for again when the recording is longer, and kept until then. */
export function usePeaks(sessionId: string, durationS: number): Peaks {
  const [peaks, setPeaks] = useState<Peaks>({ is: "loading" });
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    getPeaks(sessionId, signal).then(
      (peaks) => setPeaks({ is: "ready", peaks }),
      () => {
        // What was drawn stays; the recording plays all the same.
        if (!signal.aborted) setPeaks((was) => (was.is === "ready" ? was : { is: "failed" }));
      },
    );
    return () => abort.abort();
  }, [sessionId, durationS]);
  return peaks;
}
