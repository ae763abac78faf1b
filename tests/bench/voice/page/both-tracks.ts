import type { Recorded } from "./ear-api.ts";
import { soundToBase64 } from "./base64.ts";

/** What the tap worklet sends. */
export interface TapBlock {
  readonly startFrame: number;
  readonly loudspeaker: Float32Array;
  readonly microphone: Float32Array;
}

/** −50 dBFS: what is softer nobody hears. */
const HEARD = 10 ** (-50 / 20);

interface Waiting {
  take(block: TapBlock, loud: boolean): boolean;
}

/** Loudspeaker and microphone on one clock, as far as they are still wanted. */
export class BothTracks {
  #blocks: TapBlock[] = [];
  /** Somebody measures by now. */
  #asked = false;
  readonly #waiting = new Set<Waiting>();

  add(block: TapBlock): void {
    const before = this.#blocks.at(-1);
    // Before the context runs evenly it leaves frames out: what was recorded then is of no use.
    const gap = before && before.startFrame + before.loudspeaker.length !== block.startFrame;
    if (gap) this.#blocks = [];
    if (gap && this.#asked) throw new Error(`Sound was lost before frame ${block.startFrame}.`);
    this.#blocks.push(block);
    const loud = isLoud(block);
    for (const waiting of this.#waiting) {
      if (waiting.take(block, loud)) this.#waiting.delete(waiting);
    }
  }

  forget(beforeFrame: number): void {
    this.#blocks = this.#blocks.filter(({ startFrame }) => startFrame >= beforeFrame);
  }

  recorded(fromFrame: number): Recorded {
    this.#asked = true;
    const blocks = this.#blocks.filter(
      ({ startFrame, loudspeaker }) => startFrame + loudspeaker.length > fromFrame,
    );
    return {
      startFrame: blocks[0]?.startFrame ?? fromFrame,
      loudspeakerBase64: soundToBase64(joined(blocks.map(({ loudspeaker }) => loudspeaker))),
      microphoneBase64: soundToBase64(joined(blocks.map(({ microphone }) => microphone))),
    };
  }

  /** Resolves with the first block from `fromFrame` on in which the loudspeaker is heard. */
  whenHeard(fromFrame: number, withinS: number): Promise<number | null> {
    const known = this.#blocks.find((block) => block.startFrame >= fromFrame && isLoud(block));
    if (known) return Promise.resolve(known.startFrame);
    return this.#when(withinS, (block, loud) =>
      loud && block.startFrame >= fromFrame ? block.startFrame : null,
    );
  }

  /** Resolves with the frame up to which the loudspeaker was silent for so many frames. */
  whenQuiet(frames: number, withinS: number): Promise<number | null> {
    let quiet = 0;
    return this.#when(withinS, (block, loud) => {
      quiet = loud ? 0 : quiet + block.loudspeaker.length;
      return quiet >= frames ? block.startFrame : null;
    });
  }

  #when(
    withinS: number,
    found: (block: TapBlock, loud: boolean) => number | null,
  ): Promise<number | null> {
    return new Promise((resolve) => {
      const waiting: Waiting = {
        take: (block, loud) => {
          const frame = found(block, loud);
          if (frame === null) return false;
          clearTimeout(timer);
          resolve(frame);
          return true;
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting);
        resolve(null);
      }, withinS * 1000);
      this.#waiting.add(waiting);
    });
  }
}

function isLoud({ loudspeaker }: TapBlock): boolean {
  return loudspeaker.some((sample) => Math.abs(sample) > HEARD);
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
