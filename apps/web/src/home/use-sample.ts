import type { SampleState } from "@greenroom/protocol";
import { useEffect } from "react";
import { getSample } from "../api/index.ts";
import { useLoaded } from "../frame/use-loaded.ts";

const POLL_MS = 1_000;

/** The sample session; asked for again while it is being prepared. `null`: not known. */
export function useSample(): [SampleState | null, () => void] {
  const [sample, again] = useLoaded(getSample);
  const preparing = sample.is === "ready" && sample.value.state === "preparing";
  useEffect(() => {
    if (!preparing) return;
    const timer = setTimeout(again, POLL_MS);
    return () => clearTimeout(timer);
    // Each answer is a new value, so that the next one is waited for.
  }, [preparing, sample, again]);
  return [sample.is === "ready" ? sample.value : null, again];
}
