import type { Phase, TalkMode } from "@greenroom/protocol";
import { phaseTable } from "./phase-table.ts";

export interface Talking {
  readonly mode: TalkMode;
  /** The talk key is pressed. */
  readonly pressed: boolean;
  /** A screen that is touched, where nobody has a space bar. */
  readonly touch: boolean;
}

/** What the status reads. Where a key is pressed to talk, "Listening" is said only while it is. */
export function statusWords(phase: Phase, { mode, pressed, touch }: Talking): string {
  const { status, floor } = phaseTable[phase];
  if (mode === "open" || floor !== "candidate") return status;
  if (pressed) return "Listening";
  const key = touch ? "the button" : "the space bar";
  return mode === "hold" ? `Hold ${key} to talk` : `Tap ${key} to talk`;
}

/** One line below the talk button: what it does now. */
export function talkHint(phase: Phase, { mode, pressed }: Talking): string {
  const { floor } = phaseTable[phase];
  if (pressed) {
    return mode === "hold" ? "Let go when you are done." : "Tap again when you are done.";
  }
  if (floor === "interviewer") return "Pressing it interrupts.";
  if (phase === "preparing") return "Pressing it again goes on with your answer.";
  return "Your microphone is not listened to until you do.";
}
