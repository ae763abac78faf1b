import type { MicrophoneFailure } from "./audio-engine.ts";

/** What a person reads when there is no microphone: what happened, and what to do next. */
export interface MicrophoneAdvice {
  readonly sentence: string;
  readonly next: string;
  /** Asking again, from a click, can help without anything else being changed first. */
  readonly askAgain: boolean;
}

export const microphoneFailureTable: Record<MicrophoneFailure, MicrophoneAdvice> = {
  denied: {
    sentence: "This page is not allowed to use the microphone.",
    next: "Open the site settings beside the address bar, allow the microphone, then try again. If it is allowed there, look in your system's privacy settings.",
    askAgain: true,
  },
  dismissed: {
    sentence: "The browser's question about the microphone was closed without an answer.",
    next: "Try again, and choose Allow when the browser asks.",
    askAgain: true,
  },
  missing: {
    sentence: "No microphone was found.",
    next: "Plug one in or switch your headset on, then try again.",
    askAgain: true,
  },
  busy: {
    sentence: "The microphone is there, but it does not start: another program may be holding it.",
    next: "Close other programs and tabs that use it, or unplug it and plug it in again, then try again.",
    askAgain: true,
  },
  insecure: {
    sentence: "Browsers give the microphone only to secure pages.",
    next: "Open Greenroom at http://127.0.0.1 or http://localhost on the machine it runs on, or serve it over HTTPS.",
    askAgain: false,
  },
  unsupported: {
    sentence: "This browser cannot record and play sound the way Greenroom needs.",
    next: "Use a current version of Chrome, Edge, Firefox or Safari.",
    askAgain: false,
  },
  ended: {
    sentence: "The microphone went away: it was unplugged, or the system took it.",
    next: "Choose another microphone, or plug it in again and try again. What you said until then is kept.",
    askAgain: true,
  },
};

export interface Surroundings {
  readonly secure: boolean;
  readonly supported: boolean;
}

/** What stands in the way before anything is asked, if anything does. */
export function obstacle(surroundings: Surroundings): MicrophoneFailure | null {
  // On an insecure origin `navigator.mediaDevices` and `AudioWorklet` do not exist: say why first.
  if (!surroundings.secure) return "insecure";
  return surroundings.supported ? null : "unsupported";
}

export type PermissionAnswer = PermissionState | "unknown";

/**
 * Reads why getUserMedia rejected.
 *
 * A refused and a closed question are both a NotAllowedError. Chromium tells them apart in the
 * message ("Permission denied", "Permission dismissed", "Permission denied by system"); Firefox has
 * one message for both, but a permission that still stands at `prompt` afterwards was not refused
 * for good, so asking again helps, as it does for a closed question.
 */
export function microphoneFailure(error: unknown, permission: PermissionAnswer): MicrophoneFailure {
  const { name, message } = described(error);
  switch (name) {
    case "NotAllowedError":
    case "PermissionDeniedError":
      if (/by system/iu.test(message)) return "denied";
      if (/dismiss/iu.test(message)) return "dismissed";
      return permission === "prompt" ? "dismissed" : "denied";
    case "NotFoundError":
    case "DevicesNotFoundError":
    // The device that was asked for by its id is gone.
    case "OverconstrainedError":
      return "missing";
    case "SecurityError":
      return "insecure";
    case "TypeError":
    case "NotSupportedError":
      return "unsupported";
    // NotReadableError and AbortError: the device is there and the system does not hand it over.
    default:
      return "busy";
  }
}

function described(error: unknown): { name: string; message: string } {
  return error instanceof Error || error instanceof DOMException
    ? { name: error.name, message: error.message }
    : { name: "", message: "" };
}
