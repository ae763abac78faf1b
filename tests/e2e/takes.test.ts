import { expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import type { Candidate } from "./support/candidate.ts";
import { expectHeard } from "./support/expect-heard.ts";
import { prepared } from "./support/repeat.ts";
import { openStage, type Stage } from "./support/stage.ts";

/** Of too few words nothing is missed. */
const more = "I spoke with my manager every week, and I wrote the plan for the change myself.";

let stage: Stage;
const open = async () => {
  stage = await openStage();
};
prepared(open, () => stage.close());

test("a question is answered again in the time given, and both takes stand side by side to be heard", async () => {
  const candidate = await stage.candidate();
  const { page } = candidate;
  // It begins with a question that asks for a story, whichever.
  const workOn = { adviceId: "content-result", title: "", fromQuestionId: "own-outage" };
  await candidate.chooses({ workOn });
  await candidate.enterRoom(stage.greenroom.url);
  const question = (await candidate.listens(1)).shown;
  const first = await candidate.says(`${outage.problem} ${outage.action} ${more}`);
  await candidate.press("End interview");
  await candidate.review();
  const firstSession = candidate.sessionId;
  expect(await page.getByRole("heading", { name: "Takes" }).count()).toBe(0);

  // The same question, with a limit that the room shows.
  const again = page.getByRole("link", { name: /^Answer it again in / }).first();
  await again.click();
  await page.getByText(/^Once more, in /).waitFor();
  await page.getByRole("button", { name: "Join" }).click();
  expect((await candidate.listens(1)).shown).toContain(question.slice(-40));
  await page.getByText(/^(\d+ seconds|2 minutes) for this answer$/).waitFor();
  const speaking = candidate.says(`${outage.action} ${outage.result}`);
  await page.getByText(/^[1-9]\d* of (\d+ seconds|2 minutes)$/).waitFor();
  const second = await speaking;
  await candidate.press("End interview");
  await candidate.review();
  const secondSession = candidate.sessionId;
  expect(secondSession).not.toBe(firstSession);

  await takesAreShown(candidate, first, second);
  await oneTakePlays(candidate, "earlier", firstSession);
  await oneTakePlays(candidate, "later", secondSession);
  expect(candidate.troubles).toEqual([]);

  // What was deleted is simply not there.
  await fetch(`${stage.greenroom.url}/api/sessions/${firstSession}`, { method: "DELETE" });
  await page.reload();
  await page.getByRole("heading", { name: "Transcript" }).waitFor();
  expect(await page.getByRole("heading", { name: "Takes" }).count()).toBe(0);
  await candidate.leave();
});

async function takesAreShown({ page }: Candidate, first: string, second: string): Promise<void> {
  const takes = page.getByRole("region", { name: "Takes" });
  await takes.getByRole("heading", { name: "Later: this session" }).waitFor();
  const [earlier, later] = await takes.getByRole("article").allInnerTexts();
  expectHeard(first, earlier ?? "", 0.7);
  expectHeard(second, later ?? "", 0.7);
  const result = takes.getByRole("row", { name: /^Result/ }).getByRole("cell");
  const [then, now] = (await result.allInnerTexts()).map((verdict) => verdict.trim());
  expect(then).not.toBe("Shown");
  expect(now).toBe("Shown");
  await takes.getByText(`Result: ${then?.toLowerCase()} → shown`).waitFor();
}

/** Its own recording is asked for and moves; the other one rests. */
async function oneTakePlays({ page }: Candidate, which: string, sessionId: string): Promise<void> {
  const takes = page.getByRole("region", { name: "Takes" });
  await takes.getByRole("button", { name: `Play the ${which} take` }).click();
  await takes.getByRole("button", { name: `Pause the ${which} take` }).waitFor();
  await takes.locator("[data-lit]").first().waitFor();
  expect(await takes.getByRole("button", { name: /^Pause the / }).count()).toBe(1);
  const asked = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  expect(asked.filter((url) => url.includes(`${sessionId}/audio/candidate.wav`))).not.toEqual([]);
}
