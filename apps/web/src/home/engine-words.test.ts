import type { Status } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { engineLines, failures, starting } from "./engine-words.ts";

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
