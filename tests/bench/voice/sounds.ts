import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { resample, type Speech } from "../../e2e/support/speech.ts";
import { cough, hum, keyboard } from "./noises.ts";
import { allPhrases } from "./phrases.ts";
import { trimmed } from "../../e2e/support/trim.ts";

/** Everything that is played into the microphone, by name. */
export class Sounds {
  readonly #clips: ReadonlyMap<string, Int16Array>;

  private constructor(clips: ReadonlyMap<string, Int16Array>) {
    this.#clips = clips;
  }

  /** Has every phrase spoken by our own voice: synthetic speech, and to be called so. */
  static async speak(speech: Speech): Promise<Sounds> {
    const clips = new Map([
      ["cough", cough()],
      ["keyboard", keyboard()],
      ["mm-hm", hum()],
    ]);
    for (const { name, text } of allPhrases) clips.set(name, trimmed(await speech.say(text)));
    return new Sounds(clips);
  }

  /** Names and sounds at a page's rate, in base64. */
  at(rateHz: number): [name: string, base64: string][] {
    return [...this.#clips].map(([name, pcm]) => {
      const sound = resample(pcm, SAMPLE_RATE_HZ, rateHz);
      return [
        name,
        Buffer.from(sound.buffer, sound.byteOffset, sound.byteLength).toString("base64"),
      ];
    });
  }
}
