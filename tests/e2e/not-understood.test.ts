import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Rehearsal } from "../../apps/server/src/session/rehearsal/rehearsal.ts";
import { temporaryFolder } from "../support/greenroom.ts";
import { plays } from "./support/plays.ts";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
let dataDir = "";
beforeAll(async () => {
  dataDir = await temporaryFolder();
  await rehearse(join(dataDir, "sessions"));
  stage = await openStage({ greenroom: { dataDir } });
});
afterAll(async () => {
  await stage.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** A session in which one stretch was understood, the next in part, and the last not at all. */
async function rehearse(sessions: string): Promise<void> {
  const rehearsal = await Rehearsal.begin();
  // Of the bank: the review knows no other question.
  const { interviewer } = rehearsal;
  const next = interviewer.next.bind(interviewer);
  interviewer.next = async (context) => {
    const reply = await next(context);
    return { ...reply, head: { ...reply.head, questionId: "reversed-decision" } };
  };
  await rehearsal.asked();
  rehearsal.speechToText.script(
    "We moved the billing system.",
    { text: "It took", understood: false },
    { text: "", understood: false },
  );
  for (let stretch = 0; stretch < 3; stretch++) {
    rehearsal.speak(1);
    rehearsal.silence(0.96);
  }
  await rehearsal.room.phase("paused");
  rehearsal.press("done");
  await rehearsal.room.phase("replying");
  rehearsal.press("end");
  await rehearsal.runner.close("all-words");
  await mkdir(sessions, { recursive: true });
  await cp(rehearsal.folder, join(sessions, rehearsal.runner.id), { recursive: true });
  await rehearsal.end();
}

test("what was not understood is said in the review, and heard there, and nothing else with it", async () => {
  const candidate = await stage.candidate();
  const { page } = candidate;
  await page.goto(`${stage.greenroom.url}/sessions/rehearsal`);
  const transcript = page.getByRole("region", { name: "Transcript" });
  await transcript.getByText("We moved the billing system.").waitFor();
  expect(await transcript.getByText("It took").isVisible()).toBe(true);
  expect(await transcript.getByRole("button", { name: "Not all understood here" }).count()).toBe(1);

  const lost = transcript.getByRole("button", { name: /^Not understood here/ });
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  await plays(page, () => lost.click());
  await page.getByRole("group", { name: "Player" }).getByText("Not understood here.").waitFor();
  // It is two seconds long, with three more behind it: it stops by itself.
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});
