import { concatInt16 } from "@greenroom/audio";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reviewSchema } from "@greenroom/protocol";
import { outage } from "./support/answers.ts";
import type { Candidate } from "./support/candidate.ts";
import { expectHeard, expectSaid } from "./support/expect-heard.ts";
import { cough } from "./support/noises.ts";
import { levels, silence } from "./support/speech.ts";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test("a cough and a backchannel stop nothing for good: every word of the question is heard", async () => {
  const candidate = await stage.candidate();
  // The first three seconds interrupt nothing anyway, and a short question is soon over after them:
  // this one takes nine. One sound, so that nothing is said later than it is meant to be.
  await candidate.chooses({ questions: ["open-disagreement"] });
  const backchannel = await stage.speech.say("Mm-hm.");
  const noises = concatInt16([silence(3), cough(), silence(0.5), backchannel]);
  await candidate.enterRoom(stage.greenroom.url);
  await candidate.hears();
  await candidate.plays(noises);
  // All of it was said over the question.
  await candidate.until("Interviewer is speaking");

  const question = await candidate.listens(1);
  expectSaid(question);
  // What was heard of it would stand here, had it been cut off.
  const [asked] = await saidIn(candidate);
  expect(asked).toMatchObject({ text: question.shown, heardText: null });
  expect(await candidate.linesOf("candidate")).toEqual([]);
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});

test("wait, stop: the interviewer stops, and the words are the answer's first", async () => {
  const candidate = await stage.candidate();
  await candidate.enterRoom(stage.greenroom.url);
  await candidate.listens(1);
  await candidate.says(outage.problem);
  // Follow-ups may be short: the words are ready before this one is heard.
  const words = `Wait, stop. I forgot one thing. ${outage.result}`;
  const spoken = await stage.speech.say(words);
  await candidate.press("I'm done");
  await candidate.interviewerLine(2);
  await candidate.hears();
  await candidate.soundHeard();

  await candidate.plays(spoken);
  const { pcm, rateHz } = await candidate.soundHeard();
  await candidate.press("I'm done");
  // Nothing is heard of it in the second half of what was said over it.
  const loud = levels(pcm, rateHz / 50).map((level) => level > 0.001);
  expect(loud).toContain(true);
  expect(loud.lastIndexOf(true)).toBeLessThan(loud.length / 2);
  await candidate.interviewerLine(3);
  const [, reply] = await saidIn(candidate);
  expect(reply?.text.startsWith(`${reply.heardText} `)).toBe(true);
  // The final words follow those that the reply was made from.
  await candidate.page.locator("[data-who=candidate]").nth(1).waitFor();
  const [, answer] = await candidate.linesOf("candidate");
  expectHeard(words, answer ?? "", 0.7);
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});

/** What the interviewer said so far, as the review tells it. */
async function saidIn({ sessionId }: Candidate) {
  const answer = await fetch(`${stage.greenroom.url}/api/sessions/${sessionId}`);
  return reviewSchema.parse(await answer.json()).said;
}
