import { getEventListeners } from "node:events";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  type Engine,
  EngineError,
  type SpeakRequest,
  type SpeechToText,
  type SpokenSpan,
  type TextToSpeech,
  type VoiceActivityEngine,
} from "./engines.ts";
import { concat, rms, STEP_SAMPLES } from "./pcm.ts";

// What every adapter promises, embedded, remote or fake. Each function registers tests.

const never = new AbortController().signal;
const reason = new Error("Not wanted any more.");

export interface VoiceActivityCase {
  readonly engine: VoiceActivityEngine;
  /** At least a second of sound that is speech to this engine. */
  readonly speech: Int16Array;
  /** Makes the next computation fail with this. */
  readonly failNext: (error: EngineError) => void;
}

export function voiceActivityContract(name: string, make: () => Promise<VoiceActivityCase>): void {
  describe(`${name} keeps the contract of voice activity`, () => {
    const given = prepared(make);

    test("frames of any length give the same steps as the whole", async () => {
      const { engine, speech } = given();
      const whole = await engine.open().push(speech, never);
      const stream = engine.open();
      const pieces: Float32Array[] = [];
      for (let at = 0; at < speech.length; at += 640) {
        pieces.push(await stream.push(speech.subarray(at, at + 640), never));
      }
      const steps = pieces.flatMap((piece) => [...piece]);
      expect(steps).toHaveLength(Math.floor(speech.length / STEP_SAMPLES));
      steps.forEach((step, index) => expect(step).toBeCloseTo(whole[index] ?? NaN, 4));
    });

    test("speech is likely and silence is not", async () => {
      const { engine, speech } = given();
      const stream = engine.open();
      const loud = await stream.push(speech, never);
      expect(loud.filter((step) => step >= 0.5).length).toBeGreaterThan(loud.length / 2);
      const quiet = await stream.push(new Int16Array(32_000), never);
      expect(Math.max(...quiet.slice(-20))).toBeLessThan(0.35);
    });

    test("calls made at once are answered in their order", async () => {
      const { engine, speech } = given();
      const whole = await engine.open().push(speech, never);
      const stream = engine.open();
      const third = Math.floor(speech.length / 3);
      const cuts = [0, third, 2 * third, speech.length];
      const answers = await Promise.all(
        cuts.slice(1).map((end, index) => stream.push(speech.slice(cuts[index], end), never)),
      );
      const steps = answers.flatMap((answer) => [...answer]);
      steps.forEach((step, index) => expect(step).toBeCloseTo(whole[index] ?? NaN, 4));
      expect(steps).toHaveLength(whole.length);
    });

    test("streams know nothing of each other", async () => {
      const { engine, speech } = given();
      const alone = await engine.open().push(speech, never);
      const [one, other] = [engine.open(), engine.open()];
      const [besides] = await Promise.all([
        one.push(speech, never),
        other.push(new Int16Array(speech.length), never),
      ]);
      besides.forEach((step, index) => expect(step).toBeCloseTo(alone[index] ?? NaN, 4));
    });

    test("the steps of an aborted call come with the next one", async () => {
      const { engine, speech } = given();
      const stream = engine.open();
      const half = 10 * STEP_SAMPLES;
      const abort = new AbortController();
      const dropped = stream.push(speech.slice(0, half), abort.signal);
      abort.abort(reason);
      const first = await dropped.catch((error: unknown) => error);
      const second = await stream.push(speech.slice(half, 2 * half), never);
      // A fast engine may have answered before the abort: then nothing is left over.
      const answered = first instanceof Float32Array ? first.length : 0;
      expect(first instanceof Float32Array || first === reason).toBe(true);
      expect(answered + second.length).toBe(20);
    });

    test("any number of calls may wait on one signal", async () => {
      const { engine, speech } = given();
      const warn = vi.spyOn(process, "emitWarning");
      const stream = engine.open();
      const { signal } = new AbortController();
      const piece = () => stream.push(speech.slice(0, STEP_SAMPLES), signal);
      await Promise.all(Array.from({ length: 30 }, piece));
      expect(warn).not.toHaveBeenCalled();
      warn.mockRestore();
    });

    test("the steps of a failed call come with the next one, in their place", async () => {
      const { engine, speech, failNext } = given();
      const whole = await engine.open().push(speech, never);
      const stream = engine.open();
      const [third, end] = [Math.floor(speech.length / 3), speech.length];
      const first = await stream.push(speech.slice(0, third), never);
      const error = new EngineError("crashed", "Gone.");
      failNext(error);
      await expect(stream.push(speech.slice(third, 2 * third), never)).rejects.toBe(error);
      const rest = await stream.push(speech.slice(2 * third, end), never);
      const steps = [...first, ...rest];
      steps.forEach((step, index) => expect(step).toBeCloseTo(whole[index] ?? NaN, 4));
      expect(steps).toHaveLength(whole.length);
    });

    test("a closed stream takes nothing more", async () => {
      const stream = given().engine.open();
      stream.close();
      await expect(stream.push(new Int16Array(512), never)).rejects.toMatchObject({
        code: "closed",
      });
    });

    closing(given, (engine, signal) => engine.open().push(given().speech, signal));
  });
}

export interface SpeechToTextCase {
  readonly engine: SpeechToText;
  /** Sound in which the engine hears `words`, at least two of them. */
  readonly speech: Int16Array;
  readonly words: readonly string[];
  /** Makes it hear them (again); for engines that follow a script. */
  readonly prepare?: () => void;
  /** Keeps it busy until the function that it returns is called; else one decode does. */
  readonly occupy?: () => () => void;
}

export function speechToTextContract(name: string, make: () => Promise<SpeechToTextCase>): void {
  describe(`${name} keeps the contract of speech-to-text`, () => {
    const given = prepared(make);
    const final = (stream = "a") => ({ pcm: given().speech, kind: "final" as const, stream });
    const partial = (stream = "a") => ({ ...final(stream), kind: "partial" as const });

    test("words come in order and apart, with times inside the sound and a confidence", async () => {
      const { engine, speech, words, prepare } = given();
      prepare?.();
      const heard = await engine.transcribe(final(), never);
      expect(heard.words.map(({ text }) => plain(text))).toEqual(words);
      expect(heard.understood).toBe(true);
      let beforeS = 0;
      for (const { startS, endS, confidence } of heard.words) {
        expect(startS).toBeGreaterThanOrEqual(beforeS - 1e-6);
        expect(endS).toBeGreaterThanOrEqual(startS);
        expect(endS).toBeLessThanOrEqual(speech.length / 16_000 + 1e-6);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        beforeS = endS;
      }
    });

    test("times are measured where it says that they are, else it says that they are estimated", async () => {
      const { engine, prepare } = given();
      prepare?.();
      const heard = await engine.transcribe(final(), never);
      const times = engine.capabilities.wordTimes ? "measured" : "estimated";
      expect(new Set(heard.words.map((word) => word.times))).toEqual(new Set([times]));
    });

    test("silence holds no words", async () => {
      const pcm = new Int16Array(16_000);
      const heard = await given().engine.transcribe({ ...final("silent"), pcm }, never);
      expect(heard.words).toEqual([]);
    });

    test("the caller may use its buffer again at once", async () => {
      const { engine, speech, words, prepare } = given();
      prepare?.();
      const pcm = speech.slice();
      const hearing = engine.transcribe({ ...final(), pcm }, never);
      pcm.fill(0);
      expect((await hearing).words.map(({ text }) => plain(text))).toEqual(words);
    });

    test("a partial that waits gives its place to a newer one of its stream", async ({ skip }) => {
      const { engine, occupy, prepare } = given();
      if (!engine.capabilities.kinds.includes("partial")) return skip();
      prepare?.();
      const release = occupy?.();
      // A partial may go beside a final; behind both it waits.
      const busy = [engine.transcribe(final("other"), never)];
      busy.push(engine.transcribe(partial("another"), never));
      const older = failure(engine.transcribe(partial(), never));
      const newer = engine.transcribe(partial(), never);
      const elsewhere = engine.transcribe(partial("b"), never);
      release?.();
      expect(await older).toMatchObject({ code: "busy", retry: true });
      await Promise.all([...busy, newer, elsewhere]);
    });

    test("what it is not worth asking for costs nothing: no words of a partial, busy for the other", async ({
      skip,
    }) => {
      const { engine } = given();
      const { kinds } = engine.capabilities;
      if (kinds.includes("speculative")) return skip();
      const speculative = { ...final(), kind: "speculative" as const };
      await expect(engine.transcribe(speculative, never)).rejects.toMatchObject({ code: "busy" });
      const words = kinds.includes("partial")
        ? []
        : (await engine.transcribe(partial(), never)).words;
      expect(words).toEqual([]);
    });

    test("an abort settles it with the reason, waiting or working", async () => {
      const { engine, occupy, prepare } = given();
      const release = occupy?.();
      const abort = new AbortController();
      const working = failure(engine.transcribe(final(), abort.signal));
      const waiting = failure(engine.transcribe(final(), abort.signal));
      abort.abort(reason);
      expect(await Promise.all([working, waiting])).toEqual([reason, reason]);
      await expect(engine.transcribe(final(), abort.signal)).rejects.toBe(reason);
      release?.();
      prepare?.();
      expect((await engine.transcribe(final(), never)).understood).toBe(true);
    });

    closing(given, (engine, signal) => engine.transcribe(final(), signal));
  });
}

export interface TextToSpeechCase {
  readonly engine: TextToSpeech;
}

export function textToSpeechContract(name: string, make: () => Promise<TextToSpeechCase>): void {
  describe(`${name} keeps the contract of text-to-speech`, () => {
    const given = prepared(make);
    const text = "Tell me about a hard decision. What did you decide? How did it turn out?";
    const request = () => ({ text, voice: given().engine.voices[0]?.id ?? "" });
    const say = async (what: SpeakRequest, signal: AbortSignal = never) => {
      const chunks: Int16Array[] = [];
      for await (const chunk of given().engine.speak(what, signal)) chunks.push(chunk);
      return chunks;
    };

    test("every voice speaks at once and audibly", async () => {
      const { engine } = given();
      for (const { id } of engine.voices) {
        const pcm = concat(await say({ text, voice: id }));
        const seconds = pcm.length / engine.sampleRateHz;
        expect(seconds).toBeGreaterThan(2);
        expect(seconds).toBeLessThan(15);
        expect(rms(pcm)).toBeGreaterThan(0.02);
        expect(pcm.findIndex((sample) => Math.abs(sample) > 100)).toBeLessThan(
          0.06 * engine.sampleRateHz,
        );
      }
    });

    test("nothing to say is no sound", async () => {
      expect(await say({ ...request(), text: " " })).toEqual([]);
    });

    test("it tells where its text lies in its sound, in order and to the end", async () => {
      const spans: SpokenSpan[] = [];
      const pcm = concat(await say({ ...request(), onPlaced: (span) => void spans.push(span) }));
      expect(spans.length).toBeGreaterThan(0);
      for (const [index, span] of spans.entries()) {
        const before = spans[index - 1] ?? { endChar: 0, endSample: 0 };
        expect(span.startChar).toBeGreaterThanOrEqual(before.endChar);
        expect(span.startSample).toBeGreaterThanOrEqual(before.endSample);
        expect(span.endSample).toBeGreaterThan(span.startSample);
      }
      expect(spans.at(-1)?.endChar).toBe(text.length);
      expect(spans.at(-1)?.endSample).toBeLessThanOrEqual(pcm.length);
    });

    test("an unknown voice is refused", async () => {
      await expect(say({ text, voice: "nobody" })).rejects.toMatchObject({ code: "voice_unknown" });
    });

    test("an abort ends it with the reason, before and in the middle", async () => {
      await expect(say(request(), AbortSignal.abort(reason))).rejects.toBe(reason);
      const abort = new AbortController();
      let chunks = 0;
      const speaking = async () => {
        for await (const chunk of given().engine.speak(request(), abort.signal)) {
          chunks += chunk.length > 0 ? 1 : 0;
          abort.abort(reason);
        }
      };
      await expect(speaking()).rejects.toBe(reason);
      expect(chunks).toBe(1);
    });

    test("two at once both come whole, also when a third one is left in the middle", async () => {
      const alone = concat(await say(request()));
      const left = given().engine.speak(request(), never)[Symbol.asyncIterator]();
      await left.next();
      const both = Promise.all([say(request()), say(request())]);
      await left.return?.();
      for (const chunks of await both) expect(concat(chunks)).toHaveLength(alone.length);
    });

    closing(given, (_, signal) => say(request(), signal));
  });
}

interface Case {
  readonly engine: Engine;
}

function prepared<C extends Case>(make: () => Promise<C>): () => C {
  let current: C | null = null;
  beforeAll(async () => {
    current = await make();
    await current.engine.start(never);
  });
  afterAll(async () => current?.engine.close());
  return () => {
    if (!current) throw new Error("The case is not prepared yet.");
    return current;
  };
}

/** Registered last: it looks at what the others left behind, and ends the engine. */
function closing<E extends Engine>(
  given: () => { readonly engine: E },
  use: (engine: E, signal: AbortSignal) => Promise<unknown>,
): void {
  test("work that is done leaves nothing hanging on its signal", async () => {
    const { signal } = new AbortController();
    await use(given().engine, signal);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("it works, and knows that it does", () => {
    expect(given().engine.unavailable()).toBeNull();
  });

  test("it says what it is and where", () => {
    expect(given().engine.info.name).not.toBe("");
    expect(given().engine.info.where).not.toBe("");
  });

  test("an aborted start rejects with the reason", async () => {
    await expect(given().engine.start(AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  test("closed, twice if need be, it refuses what comes after", async () => {
    await given().engine.close();
    await given().engine.close();
    await expect(given().engine.start(never)).rejects.toMatchObject({ code: "closed" });
    await expect(use(given().engine, never)).rejects.toMatchObject({ code: "closed" });
  });
}

/** Handles a rejection from the start, to look at it later. */
function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error,
  );
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9']/g, "");
}
