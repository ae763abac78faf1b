import type { Phase } from "@greenroom/protocol";

/** A stretch of frames on the clock of the page's AudioContext. */
export interface Frames {
  readonly startFrame: number;
  readonly endFrame: number;
}

/** One thing to do, in its order. Times count from the end of the speech before it. */
export type Beat =
  | { readonly is: "say"; readonly clip: string; readonly afterS: number }
  | {
      readonly is: "press";
      /** What the button says. */
      readonly button: string;
      /** Negative: before that speech ends. */
      readonly afterS: number;
      /** The speech stops so long after the press: who has pressed does not talk on. */
      readonly fallSilentAfterS?: number;
    };

export interface Performed {
  /** Where each clip lay in the microphone, in the order of the beats. */
  readonly said: readonly Frames[];
  /** When each button was pressed; `null`: it could not be pressed then. */
  readonly pressed: readonly (number | null)[];
}

/** Both tracks from `startFrame` on, int16. */
export interface Recorded {
  readonly startFrame: number;
  readonly loudspeakerBase64: string;
  readonly microphoneBase64: string;
}

/** One packet of the page's WebSocket; binary ones in base64. */
export interface Packet {
  readonly frame: number;
  readonly text?: string;
  readonly binaryBase64?: string;
}

/**
 * What the bench puts into a page: a microphone in the product's own AudioContext, and a tap that
 * records that microphone and the loudspeaker side by side. Every frame number is one of that clock.
 */
export interface Ear {
  rateHz(): number;
  nowFrame(): number;
  /** From the destination to the ear, as far as the browser knows, ms. */
  outputLatencyMs(): number;
  /** A sound at the context's rate. */
  addClip(name: string, pcmBase64: string): void;
  perform(beats: readonly Beat[]): Promise<Performed>;
  /** Mixes what is heard into the microphone; `null`: not any more. */
  setEcho(echo: { readonly delayMs: number; readonly gainDb: number } | null): void;
  /** The block of the loudspeaker in which something is heard at last; `null`: nothing was. */
  whenHeard(fromFrame: number, withinS: number): Promise<number | null>;
  whenQuiet(forS: number, withinS: number): Promise<boolean>;
  /** Resolves when the room is in one of these phases, with it; `null`: it never was. */
  whenPhase(phases: readonly Phase[], withinS: number): Promise<Phase | null>;
  recorded(fromFrame: number): Recorded;
  /** What arrived at the page since this packet, and how many packets that makes in all. */
  received(fromPacket: number): { readonly packets: readonly Packet[]; readonly count: number };
  /** Binary packets that the page sent in these frames. */
  sent(frames: Frames): readonly Packet[];
  /** Recorded sound and sent packets before this frame are not asked for any more. */
  forget(beforeFrame: number): void;
  /** Plays a click and this clip, as a reply, without the product: how well does the bench measure? */
  rehearse(clip: string): Promise<Rehearsed>;
}

export interface Rehearsed {
  /** The frame for which the click was scheduled. */
  readonly clickFrame: number;
  readonly recorded: Recorded;
  readonly rateHz: number;
  /** A reply, and where it was played, lowered and stopped. */
  readonly replyBase64: string;
  readonly replyFrame: number;
  readonly loweredFrame: number;
  readonly stoppedFrame: number;
}

declare global {
  interface Window {
    ear: Ear;
  }
}
