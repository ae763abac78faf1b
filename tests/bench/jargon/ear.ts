import { vocabularyOf } from "../../../packages/speech/src/glossary/vocabulary.ts";
import { RATE_HZ, STEP_SAMPLES, toFloats } from "../../../packages/speech/src/pcm.ts";
import { editedGraphs } from "../../../packages/speech/src/recogniser/graph/edited-graphs.ts";
import { hear, type Hear } from "../../../packages/speech/src/recogniser/hear.ts";
import { hearTerms } from "../../../packages/speech/src/recogniser/hear-terms.ts";
import { MoonshineModel } from "../../../packages/speech/src/recogniser/moonshine-model.ts";
import { understand, type Understood } from "../../../packages/speech/src/recogniser/understand.ts";
import { Segmenter } from "../../../packages/speech/src/segment/segmenter.ts";
import { freshMemory, Silero } from "../../../packages/speech/src/voice/silero.ts";
import { loadWeights } from "../../../packages/speech/src/weights.ts";

/** The same sound as the recogniser hears it without terms, with the glossary, and with names. */
export interface HeardThrice {
  readonly none: string;
  readonly glossary: string;
  readonly own: string;
  /** Time for the words, and how much the search for terms (glossary and names) took on top, ms. */
  readonly understandMs: number;
  readonly termsMs: number;
}

export interface Ear {
  listen(pcm: Int16Array, ownNames: readonly string[]): Promise<HeardThrice>;
}

/** The recogniser's own steps in this process, so that its words can be had before and after. */
export async function openEar(signal: AbortSignal): Promise<Ear> {
  const silero = await Silero.load(await loadWeights("silero"));
  const model = await MoonshineModel.load(await editedGraphs());
  const listen: Hear = (sound, way) => hear(model, sound, way, signal);

  const listenToStretch = async (pcm: Int16Array, voice: Float32Array, own: readonly string[]) => {
    const sound = { samples: toFloats(pcm), voice };
    const startedMs = performance.now();
    const plain = await understand(sound, listen);
    const understoodMs = performance.now();
    const glossary = await hearTerms(plain, sound, listen, vocabularyOf([]));
    const withNames = await hearTerms(plain, sound, listen, vocabularyOf(own));
    return {
      none: textOf(plain),
      glossary: textOf(glossary),
      own: textOf(withNames),
      understandMs: understoodMs - startedMs,
      termsMs: (performance.now() - understoodMs) / 2,
    };
  };

  return {
    async listen(pcm, ownNames) {
      const whole = new Int16Array(Math.ceil(pcm.length / STEP_SAMPLES) * STEP_SAMPLES);
      whole.set(pcm);
      const { probabilities } = await silero.run(whole, freshMemory());
      const segmenter = new Segmenter();
      const stretches = segmenter.push(probabilities);
      const last = segmenter.close();
      const heard: HeardThrice[] = [];
      for (const { startSample, endSample } of last ? [...stretches, last] : stretches) {
        const [from, to] = [startSample / STEP_SAMPLES, Math.ceil(endSample / STEP_SAMPLES)];
        const stretch = whole.subarray(startSample, to * STEP_SAMPLES);
        const voice = probabilities.slice(Math.floor(from), to);
        heard.push(await listenToStretch(stretch, voice, ownNames));
      }
      return together(heard);
    },
  };
}

function together(heard: readonly HeardThrice[]): HeardThrice {
  const text = (of: (one: HeardThrice) => string) => heard.map(of).filter(Boolean).join(" ");
  const sum = (of: (one: HeardThrice) => number) => heard.reduce((ms, one) => ms + of(one), 0);
  return {
    none: text(({ none }) => none),
    glossary: text(({ glossary }) => glossary),
    own: text(({ own }) => own),
    understandMs: sum(({ understandMs }) => understandMs),
    termsMs: sum(({ termsMs }) => termsMs),
  };
}

function textOf({ words }: Understood): string {
  return words.map(({ text }) => text).join(" ");
}

/** Silence around a spoken sentence, as a microphone would give it. */
export function inSilence(pcm: Int16Array): Int16Array {
  const silence = RATE_HZ / 2;
  const padded = new Int16Array(pcm.length + 2 * silence);
  padded.set(pcm, silence);
  return padded;
}
