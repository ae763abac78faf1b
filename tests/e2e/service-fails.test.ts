import { refuses, TranscriptionServer } from "@greenroom/speech/testing";
import { expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import { expectAnswer } from "./support/expect-heard.ts";
import { prepared } from "./support/repeat.ts";
import { openStage, type Stage } from "./support/stage.ts";

const byService = "We had an outage on a Friday evening, and the service heard me say so.";

let service: TranscriptionServer;
let stage: Stage;
prepared(
  async () => {
    service = await TranscriptionServer.start({ hears: byService });
    const env = { STT_PROVIDER: "openai", OPENAI_BASE_URL: service.baseUrl };
    stage = await openStage({ greenroom: { env } });
  },
  async () => {
    await stage.close();
    await service.close();
  },
);

test("a service hears, named before it does; when it fails, this machine hears and the room says so", async () => {
  const candidate = await stage.candidate();
  const { page } = candidate;
  await page.goto(stage.greenroom.url);
  await page.getByText(`Listening: whisper-1, at ${service.host}`).waitFor();
  // Only the start's second of silence went there so far.
  expect(service.seen.map(({ pcm }) => Math.max(...pcm))).toEqual([0]);

  await candidate.enterRoom(stage.greenroom.url);
  await candidate.listens(1);
  await candidate.says(outage.problem);
  await candidate.press("I'm done");
  await candidate.listens(2);
  await expect.poll(async () => (await candidate.linesOf("candidate"))[0]).toContain(byService);

  service.next(refuses(401));
  await candidate.says(outage.action);
  await candidate.press("I'm done");
  await candidate.interviewerLine(3);
  await page
    .getByText(`${service.host} refuses the key. Moonshine tiny, on this machine`)
    .waitFor();
  await expectAnswer(candidate, 1, outage.action, 0.8);
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});
