import { useEffect } from "react";
import { useSearchParams } from "react-router";
import type { Recording } from "./recording/recording.ts";

/** A link may name a moment, `?at=12.5` in seconds: the recording stands there, the replay in sight. */
export function useOpenAt(recording: Recording): void {
  const [params] = useSearchParams();
  const atS = Number(params.get("at") ?? Number.NaN);
  useEffect(() => {
    if (!Number.isFinite(atS) || atS < 0) return;
    recording.seek(atS);
    document.getElementById("replay")?.scrollIntoView({ block: "start" });
  }, [recording, atS]);
}
