import { createHash } from "node:crypto";
import type { Hear, Heard, Way } from "./hear.ts";
import type { Sound } from "./sound.ts";
import type { TokenBias } from "./token-bias.ts";

/** A minute or two of speech in short pieces. */
const MOST = 64;
/** A longer sound is not heard twice. */
const LONGEST_SAMPLES = 14 * 16_000;

/**
 * What was made of short sounds lately. A stretch that grows is understood anew at each of its
 * pauses; the pieces before the last one are the same every time.
 */
export class Remembered {
  readonly #heard = new Map<string, Heard>();
  /** Each bias has a number: it makes another text. */
  readonly #biases = new WeakMap<TokenBias, number>();
  #lastBias = 0;

  /** Hears only what it does not remember. */
  with(hear: Hear): Hear {
    return async (sound, way) => {
      if (sound.samples.length > LONGEST_SAMPLES) return hear(sound, way);
      const key = this.#keyOf(sound, way);
      const known = this.#heard.get(key);
      const heard = known ?? (await hear(sound, way));
      this.#heard.delete(key);
      this.#heard.set(key, heard);
      const [oldest] = this.#heard.keys();
      if (this.#heard.size > MOST && oldest !== undefined) this.#heard.delete(oldest);
      return heard;
    };
  }

  #keyOf({ samples, voice }: Sound, { leadS, speed, bias, terms }: Way): string {
    const hash = createHash("sha1");
    for (const { buffer, byteOffset, byteLength } of [samples, voice]) {
      hash.update(new Uint8Array(buffer, byteOffset, byteLength));
    }
    const how = [leadS, speed, this.#numberOf(bias), this.#numberOf(terms)];
    return hash.update(how.join(" ")).digest("base64");
  }

  #numberOf(bias: TokenBias | undefined): number {
    if (!bias) return 0;
    const number = this.#biases.get(bias) ?? ++this.#lastBias;
    this.#biases.set(bias, number);
    return number;
  }
}
