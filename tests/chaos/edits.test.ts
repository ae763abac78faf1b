import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reviewSchema, type Edit, type Review } from "@greenroom/protocol";
import { afterAll, beforeAll, expect, test } from "vitest";
import { saidWords, storeAnswer } from "../../apps/server/src/testing/recorded-answer.ts";
import { startGreenroom, temporaryFolder } from "../support/greenroom.ts";

const id = "session-with-an-answer";
const told = Array.from({ length: 40 }, (_, index) => `word${index}`);
const words = saidWords(told);

let folder = "";
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The n-th word is another one. */
const correct = (n: number): Edit => {
  const { startSample, endSample } = words[n]!;
  return { type: "correct", turn: 1, startSample, endSample, text: `corrected${n}` };
};
const send = (url: string, edit: Edit) =>
  fetch(`${url}/api/sessions/${id}/edits`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(edit),
  });
const review = async (url: string): Promise<Review> =>
  reviewSchema.parse(await (await fetch(`${url}/api/sessions/${id}`)).json());

test("every correction that was answered is there after a kill in the middle of many", async () => {
  const dataDir = join(folder, "killed");
  await storeAnswer(dataDir, id, [told]);
  const greenroom = await startGreenroom({ dataDir });
  const answered: number[] = [];
  let enough = () => {};
  const tenAnswered = new Promise<void>((resolve) => (enough = resolve));
  const sent = told.map(async (_, n) => {
    try {
      if ((await send(greenroom.url, correct(n))).status === 200) answered.push(n);
    } catch {
      // The server was gone.
    }
    if (answered.length === 10) enough();
  });
  await tenAnswered;
  await greenroom.kill("SIGKILL");
  await Promise.all(sent);

  const again = await startGreenroom({ dataDir });
  const after = await review(again.url);
  const there = after.turns[0]!.words.map(({ text }) => text);
  expect(answered.filter((n) => there[n] !== `corrected${n}`)).toEqual([]);
  expect(after.damagedAnnotations).toBeUndefined();
  expect((await send(again.url, correct(39))).status).toBe(200);
  await again.stop();
});

test("a file that was damaged on the disk is set aside and said, and the session opens", async () => {
  const dataDir = join(folder, "damaged");
  await storeAnswer(dataDir, id, [told]);
  const session = join(dataDir, "sessions", id);
  await writeFile(join(session, "annotations.json"), Buffer.from([0x7b, 0x00, 0xff, 0x22]));
  const greenroom = await startGreenroom({ dataDir });
  expect((await review(greenroom.url)).damagedAnnotations).toBe(join(session, "annotations.json"));
  expect((await send(greenroom.url, correct(3))).status).toBe(200);
  await greenroom.stop();
  expect(await readdir(session)).toContain("annotations.damaged-1.json");
  const kept = JSON.parse(await readFile(join(session, "annotations.json"), "utf8")) as object;
  expect(kept).toMatchObject({ corrections: [{ text: "corrected3" }] });
});
