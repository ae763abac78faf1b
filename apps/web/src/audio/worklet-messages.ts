import type { RenderReport, ReplyLevel } from "@greenroom/audio";

/** What the page and its two worklets say to each other. */

export const CAPTURE_PROCESSOR = "greenroom-capture";
export const PLAYBACK_PROCESSOR = "greenroom-playback";

/** Page to capture worklet. `epoch` counts beginnings, so that frames of an earlier one are told apart. */
export type CaptureRequest =
  | { readonly is: "begin"; readonly epoch: number; readonly firstSample: number }
  /** What is left comes as a last frame, completed with silence. */
  | { readonly is: "stop" }
  /** The microphone is listened to, or silence takes its place; it is, to begin with. */
  | { readonly is: "open" }
  | { readonly is: "close"; readonly tailSamples: number };

/** Capture worklet to page: one message for every 40 ms of sound, and one for each beginning. */
export type CaptureMessage =
  | {
      readonly is: "begun";
      readonly epoch: number;
      /** The context's frame that is session sample `firstSample`. */
      readonly startFrame: number;
      readonly firstSample: number;
    }
  | {
      readonly is: "frame";
      readonly epoch: number;
      readonly firstSample: number;
      /** The context's frame at which `firstSample` was captured. */
      readonly contextFrame: number;
      readonly pcm: Int16Array;
      readonly levelDbfs: number;
    }
  /** The microphone is heard, and nothing is being captured. */
  | { readonly is: "level"; readonly levelDbfs: number }
  | { readonly is: "stopped"; readonly epoch: number; readonly endSample: number };

/** Page to playback worklet; see `Playback` in audio-engine.ts. */
export type PlaybackRequest =
  | {
      readonly is: "prepare";
      readonly reply: number;
      readonly sampleRateHz: number;
      readonly fromSample: number;
    }
  | {
      readonly is: "push";
      readonly reply: number;
      readonly firstSample: number;
      readonly pcm: Int16Array;
    }
  | { readonly is: "finish"; readonly reply: number; readonly totalSamples: number }
  | { readonly is: "commit"; readonly reply: number }
  | { readonly is: "discard"; readonly reply: number }
  | { readonly is: "level"; readonly reply: number; readonly level: ReplyLevel };

/** Playback worklet to page. */
export type PlaybackMessage =
  | { readonly is: "reports"; readonly reports: readonly RenderReport[] }
  | { readonly is: "level"; readonly levelDbfs: number };
