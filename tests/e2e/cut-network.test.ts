import { concatInt16 } from "@greenroom/audio";
import { expect, test } from "vitest";
import { cuttableLine, type CuttableLine } from "../support/cuttable-line.ts";
import { freePort, startGreenroom, type Greenroom } from "../support/greenroom.ts";
import { outage } from "./support/answers.ts";
import { expectAnswer } from "./support/expect-heard.ts";
import { missingS, recording } from "./support/recording.ts";
import { silence } from "./support/speech.ts";
import { prepared } from "./support/repeat.ts";
import { openStage, type Stage } from "./support/stage.ts";

const whole = `${outage.problem} ${outage.action} ${outage.result}`;
/** What a browser says about a server that is away. */
const expectedErrors = [/WebSocket connection|Failed to load resource|ERR_CONNECTION/];

let stage: Stage;
let line: CuttableLine;
prepared(
  async () => {
    stage = await openStage({ greenroom: { port: await freePort() } });
    line = await cuttableLine(stage.greenroom.port);
  },
  async () => {
    await line.close();
    await stage.close();
  },
);

test("a network that is cut in mid-answer costs no word and no sound", async () => {
  const candidate = await stage.candidate({ expectedErrors });
  await candidate.enterRoom(line.url);
  await candidate.listens(1);

  const before = await stage.speech.say(outage.problem);
  const during = await stage.speech.say(outage.action);
  const after = await stage.speech.say(outage.result);
  await candidate.plays(before);
  line.cut();
  await candidate.page.getByText("Recording continues here").waitFor();
  await candidate.plays(during);
  line.mend();
  await candidate.plays(after);

  await candidate.interviewerLine(2);
  await expectAnswer(candidate, 0, whole, 0.8);
  await expectAnswer(candidate, 0, outage.action, 0.8);
  const own = await recording(stage.greenroom.url, candidate.sessionId);
  for (const part of [before, during, after]) expect(missingS(part, own)).toBeLessThan(0.1);
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});

test("a server that is killed in mid-answer and started again goes on with the interview", async () => {
  const candidate = await stage.candidate({ expectedErrors });
  const { port, dataDir } = stage.greenroom;
  await candidate.enterRoom(line.url);
  const question = await candidate.listens(1);

  const spoken = concatInt16([
    await stage.speech.say(outage.problem),
    silence(0.3),
    await stage.speech.say(outage.action),
  ]);
  const speaking = candidate.plays(spoken);
  await candidate.page.getByRole("log", { name: "Transcript" }).getByText("payment").waitFor();
  await stage.greenroom.kill("SIGKILL");
  await candidate.page.getByText("Recording continues here").waitFor();
  const again: Greenroom = await startGreenroom({ port, dataDir });
  try {
    await speaking;
    await candidate.interviewerLine(2);
    expect((await candidate.linesOf("interviewer"))[0]).toBe(question.shown);
    await expectAnswer(candidate, 0, `${outage.problem} ${outage.action}`, 0.8);
    expect(missingS(spoken, await recording(again.url, candidate.sessionId))).toBeLessThan(0.1);
    expect(candidate.troubles).toEqual([]);
    await candidate.leave();
  } finally {
    await again.stop();
  }
});
