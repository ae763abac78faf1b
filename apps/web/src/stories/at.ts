import { secondsOf } from "../words/time.ts";

/** The review, with the recording at this moment. */
export function at(sessionId: string, sample: number): string {
  return `/sessions/${sessionId}?at=${secondsOf(sample).toFixed(1)}`;
}
