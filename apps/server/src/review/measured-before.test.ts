import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { questions } from "@greenroom/interviewer";
import type { MeasuredAnswer } from "@greenroom/metrics";
import type { Word } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { usualMeasure, type Measure } from "./measure.ts";
import { measuredBefore } from "./measured-before.ts";

const S = 16_000;
const said =
  "so last year I decided to cut the scope and we shipped it two weeks early and costs fell";

const answer = (text = said): MeasuredAnswer => {
  const words = text.split(" ").map((text, at): Word => {
    const startSample = S + at * 8_000;
    return {
      text,
      startSample,
      endSample: startSample + 7_000,
      confidence: 0.9,
      times: "measured",
    };
  });
  const endSample = words.at(-1)?.endSample ?? S;
  return {
    words,
    segments: [{ startSample: S, endSample, words, understood: true }],
    turn: { startSample: 0, endSample: endSample + S },
    held: [],
    voiceActivity: new Float32Array(Math.ceil(endSample / 512)).fill(0.9),
    budgetS: 120,
    form: "past",
  };
};

/** A measure that says how often it really measured. */
function counting() {
  const measured: string[] = [];
  const measure: Measure = {
    ...usualMeasure,
    delivery: (answer) => {
      measured.push("delivery");
      return usualMeasure.delivery(answer);
    },
    session: (answers, interviewer) => {
      measured.push("session");
      return usualMeasure.session(answers, interviewer);
    },
    pace: (answer) => {
      measured.push("pace");
      return usualMeasure.pace(answer);
    },
    read: (words, question, meanings) => {
      measured.push("read");
      return usualMeasure.read(words, question, meanings);
    },
  };
  return { measure, measured };
}

async function memory(folder: string, version = "1") {
  const { measure, measured } = counting();
  const warnings: string[] = [];
  const before = measuredBefore({
    measure,
    version: async () => version,
    folder: () => folder,
    onWarning: (_id, message) => void warnings.push(message),
  });
  const review = async (text?: string) => {
    const { measure, keep } = await before.of("a-session");
    const one = answer(text);
    const figures = [...measure.delivery(one), ...measure.session([one], [])];
    const all = { figures, pace: measure.pace(one) };
    measure.read(one.words, questions[0]!, null);
    keep();
    await before.idle();
    return all;
  };
  return { review, measured, warnings };
}

describe("what was measured before", () => {
  it("is the same as what would be measured now, and is not measured again", async () => {
    const { review, measured } = await memory(await temporaryFolder());
    const first = await review();
    expect(first.figures).toEqual([
      ...usualMeasure.delivery(answer()),
      ...usualMeasure.session([answer()], []),
    ]);
    expect(await review()).toEqual(first);
    expect(measured).toEqual(["delivery", "session", "pace", "read"]);
  });

  it("counts for nothing where a single word is another one", async () => {
    const { review, measured } = await memory(await temporaryFolder());
    await review();
    await review(said.replace("early", "late"));
    expect(measured.filter((what) => what === "delivery")).toHaveLength(2);
    expect(measured.filter((what) => what === "session")).toHaveLength(2);
  });

  it("is there after a stop of the server", async () => {
    const folder = await temporaryFolder();
    const first = await (await memory(folder)).review();
    const again = await memory(folder);
    expect(await again.review()).toEqual(first);
    expect(again.measured).toEqual(["read"]);
  });

  it("counts for nothing to another version of the code", async () => {
    const folder = await temporaryFolder();
    await (await memory(folder)).review();
    const newer = await memory(folder, "2");
    await newer.review();
    expect(newer.measured).toEqual(["delivery", "session", "pace", "read"]);
  });

  it.each([
    ["cut off", (text: string) => text.slice(0, text.length / 2)],
    ["scribbled over", (text: string) => text.replaceAll('"rule"', '"role"')],
    ["another file", () => "not a line of JSON\n\n{}"],
  ])("is measured again where the file is %s", async (_how, damage) => {
    const folder = await temporaryFolder();
    const first = await (await memory(folder)).review();
    const path = join(folder, "measured.jsonl");
    await writeFile(path, damage(await readFile(path, "utf8")));
    const again = await memory(folder);
    expect(await again.review()).toEqual(first);
    expect(again.measured).toContain("session");
  });

  it("says nothing where the session was deleted meanwhile", async () => {
    const folder = await temporaryFolder();
    const { review, warnings } = await memory(folder);
    await rm(folder, { recursive: true });
    await review();
    expect(warnings).toEqual([]);
  });
});
