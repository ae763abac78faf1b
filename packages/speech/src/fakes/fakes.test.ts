import { expect, test } from "vitest";
import { speechToTextContract, textToSpeechContract, voiceActivityContract } from "../contract.ts";
import { EngineError } from "../engines.ts";
import { concat } from "../pcm.ts";
import { EnergyVoiceActivity, ScriptedSpeechToText, toneOf, ToneTextToSpeech } from "./index.ts";

const never = new AbortController().signal;
const tone = Int16Array.from({ length: 20_000 }, (_, i) => 8_000 * Math.sin(i / 5));

voiceActivityContract("EnergyVoiceActivity", async () => {
  const engine = new EnergyVoiceActivity();
  return { engine, speech: tone, failNext: (error) => engine.failNext(error) };
});

speechToTextContract("ScriptedSpeechToText", async () => {
  const engine = new ScriptedSpeechToText();
  return {
    engine,
    speech: tone,
    words: ["we", "shipped", "it"],
    prepare: () => engine.scriptFor("a", "We shipped it."),
    occupy: () => {
      engine.gate.hold();
      return () => engine.gate.release();
    },
  };
});

textToSpeechContract("ToneTextToSpeech", async () => ({ engine: new ToneTextToSpeech() }));

test("the scripted ear follows the script of a stream, then the common one", async () => {
  const ear = new ScriptedSpeechToText();
  ear.script({ text: "for anybody", confidence: 0.4 });
  ear.scriptFor("mine", "for me");
  const hear = async (stream: string, kind: "final" | "partial") => {
    const { words } = await ear.transcribe({ pcm: tone, kind, stream }, never);
    return words.map(({ text }) => text).join(" ");
  };
  expect(await hear("mine", "partial")).toBe("for me");
  expect(await hear("mine", "final")).toBe("for me");
  expect(await hear("mine", "final")).toBe("for anybody");
  expect(await hear("mine", "final")).toBe("");
});

test("the scripted ear and the tone fail when told to, once", async () => {
  const ear = new ScriptedSpeechToText();
  const voice = new ToneTextToSpeech();
  const error = new EngineError("crashed", "Gone.");
  ear.failNext(error);
  voice.failNext(error);
  const request = { pcm: tone, kind: "final" as const, stream: "a" };
  await expect(ear.transcribe(request, never)).rejects.toBe(error);
  await expect(ear.transcribe(request, never)).resolves.toMatchObject({ words: [] });
  const first = async () => {
    for await (const chunk of voice.speak({ text: "One", voice: "slt" }, never)) return chunk;
    return null;
  };
  await expect(first()).rejects.toBe(error);
  expect(await first()).toHaveLength(3_200);
});

test("a tone tells which text it is by its frequency", async () => {
  const text = "What did you learn?";
  const chunks: Int16Array[] = [];
  const voice = new ToneTextToSpeech();
  for await (const chunk of voice.speak({ text, voice: "slt" }, never)) chunks.push(chunk);
  const pcm = concat(chunks);
  const rises = pcm.filter((sample, i) => sample >= 0 && (pcm[i - 1] ?? 0) < 0).length;
  expect((rises / pcm.length) * 16_000).toBeCloseTo(toneOf(text), -1);
});
