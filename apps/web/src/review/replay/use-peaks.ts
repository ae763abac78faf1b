import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { useEffect, useState } from "react";
import { recordingUrl, type Track } from "../recording/recording-urls.ts";
import { readPeaks } from "../recording/wav-peaks.ts";

/** Enough for 1100 px of bars of 3 px at two pixels each. */
const BUCKETS = 800;

/** The loudest of each stretch, 0 to 1, of the first `durationS` of both tracks. */
export interface Peaks {
  readonly durationS: number;
  readonly candidate: Float32Array;
  readonly interviewer: Float32Array;
  /** Where a track could not be read, its place is silence. */
  readonly whole: boolean;
}

/** `null` until both are read; read again when the recording is longer, and kept until then. */
export function usePeaks(sessionId: string, durationS: number): Peaks | null {
  const [peaks, setPeaks] = useState<Peaks | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const size = { samples: Math.round(durationS * SAMPLE_RATE_HZ), buckets: BUCKETS };
    const read = (track: Track) =>
      readPeaks(recordingUrl(sessionId, track), size, abort.signal).catch(() => null);
    const readBoth = async () => {
      const [candidate, interviewer] = await Promise.all([read("candidate"), read("interviewer")]);
      if (abort.signal.aborted) return;
      const silent = new Float32Array(BUCKETS);
      setPeaks({
        durationS,
        candidate: candidate ?? silent,
        interviewer: interviewer ?? silent,
        whole: candidate !== null && interviewer !== null,
      });
    };
    void readBoth();
    return () => abort.abort();
  }, [sessionId, durationS]);
  return peaks;
}
