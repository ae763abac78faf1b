import { rm, writeFile } from "node:fs/promises";
import { join as path } from "node:path";
import { concatInt16, wavHeader } from "@greenroom/audio";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../support/greenroom.ts";
import { outage } from "./support/answers.ts";
import { expectSaid } from "./support/expect-heard.ts";
import { silence, Speech } from "./support/speech.ts";
import { openStage, type Stage } from "./support/stage.ts";
import { shareHeard } from "./support/words.ts";

/**
 * The browser's fake microphone plays a file over and over from the moment it is opened, so nobody
 * can say when the answer begins. Long silence around it lets every machine, slow or fast, come to
 * the question's end within one of the silences or, where speech falls into the question, hear the
 * answer in full the next time round.
 */
const SILENCE_S = 14;
const answer = outage.problem;

let stage: Stage;
let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  const speech = new Speech();
  const pcm = concatInt16([silence(SILENCE_S), await speech.say(answer)]);
  await speech.close();
  const microphoneFile = path(folder, "answer.wav");
  const bytes = new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength);
  await writeFile(microphoneFile, Buffer.concat([wavHeader(SAMPLE_RATE_HZ, bytes.length), bytes]));
  stage = await openStage({ browser: { microphoneFile } });
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

test("an answer that comes through the browser's own microphone is understood and followed up", async () => {
  const candidate = await stage.candidate({ ownMicrophone: true });
  await candidate.enterRoom(stage.greenroom.url);
  const question = await candidate.listens(1);
  expectSaid(question);

  await expect
    .poll(async () => heardBest(await candidate.linesOf("candidate")), { timeout: 120_000 })
    .toBeGreaterThanOrEqual(0.8);
  const said = (await candidate.linesOf("interviewer")).length;
  const newest = await candidate.listens(Math.max(2, said));
  expect(newest.shown).not.toBe(question.shown);
  expectSaid(newest);
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});

function heardBest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => shareHeard(answer, line)));
}
