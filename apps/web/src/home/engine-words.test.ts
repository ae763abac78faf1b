import type { Status } from "@greenroom/protocol";
import { expect, it } from "vitest";
import {
  engineLines,
  failures,
  hostOfVoice,
  leaving,
  limits,
  starting,
  withDeviceVoice,
} from "./engine-words.ts";

const engine = (change: Partial<Status["engines"][number]>): Status["engines"][number] => ({
  part: "hearing",
  name: "Moonshine tiny",
  where: "on this machine",
  state: "ready",
  detail: null,
  ...change,
});

it("says what runs where", () => {
  expect(engineLines([engine({}), engine({ part: "voice", name: "Flite" })])).toEqual([
    "Listening: Moonshine tiny, on this machine",
    "Speaking: Flite, on this machine",
  ]);
});

it("says at which host a service is, and what goes there", () => {
  const engines = [
    engine({ name: "whisper-1", where: "api.openai.com" }),
    engine({ part: "interviewer", name: "small", where: "llm.example:8443" }),
    engine({ part: "voice", name: "Flite" }),
  ];
  expect(engineLines(engines)[0]).toBe("Listening: whisper-1, at api.openai.com");
  expect(leaving(engines)).toBe(
    "In an interview this machine sends the sound of your answers to api.openai.com and the questions and the words of your answers to the one at hand, as text without any sound, to llm.example:8443.",
  );
});

it("knows where a line of a CV goes to be said aloud", () => {
  const voice = (where: string) => [engine({}), engine({ part: "voice", where })];
  expect(hostOfVoice(voice("api.openai.com"))).toBe("api.openai.com");
  expect(hostOfVoice(voice("127.0.0.1:8000"))).toBeNull();
  expect(hostOfVoice(voice("on this machine"))).toBeNull();
  // Who only hears is sent no sentences.
  expect(hostOfVoice([engine({ where: "api.openai.com" })])).toBeNull();
});

it("says that a service which speaks is told what the interviewer says", () => {
  expect(leaving([engine({ part: "voice", where: "api.openai.com" })])).toBe(
    "In an interview this machine sends the interviewer's sentences, which may repeat words of yours, to api.openai.com.",
  );
});

it.each(["on this machine", "127.0.0.1:8000", "localhost:11434", "[::1]:8000"])(
  "knows that nothing leaves for %s",
  (where) => {
    expect(leaving([engine({ where })])).toBeNull();
  },
);

it("tells what works only in part", () => {
  const detail = "api.openai.com refuses the key. Moonshine tiny listens instead.";
  expect(
    limits([engine({ detail }), engine({}), engine({ state: "failed", detail: "No." })]),
  ).toEqual([detail]);
});

it("does not bother anybody with voice activity", () => {
  expect(engineLines([engine({ part: "voice activity", name: "Silero" })])).toEqual([]);
});

it("names what failed and always what to do", () => {
  const found = failures([
    engine({ state: "failed", detail: "The weights are missing. Run npm ci." }),
    engine({ part: "voice", name: "Flite", state: "failed" }),
    engine({}),
  ]);
  expect(found.map(({ name }) => name)).toEqual(["Moonshine tiny", "Flite"]);
  expect(found[0]?.detail).toBe("The weights are missing. Run npm ci.");
  expect(found[1]?.detail).toContain("npm ci");
});

it("names each engine that is awaited once", () => {
  expect(starting([engine({})])).toBeNull();
  expect(
    starting([
      engine({ state: "starting" }),
      engine({ state: "starting" }),
      engine({ part: "voice", name: "Flite", state: "starting" }),
    ]),
  ).toBe("Moonshine tiny and Flite");
});

it("says where a voice of the device speaks, and what leaves it then", () => {
  const engines = [engine({}), engine({ part: "voice", name: "Flite" })];
  const here = withDeviceVoice(engines, { name: "Moira", local: true });
  expect(engineLines(here)[1]).toBe("Speaking: Moira, on this machine");
  expect(leaving(here)).toBeNull();
  const there = withDeviceVoice(engines, { name: "Distant", local: false });
  expect(leaving(there)).toContain("to a service of this browser's maker");
  expect(withDeviceVoice(engines, null)).toEqual(engines);
});
