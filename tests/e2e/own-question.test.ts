import { expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import { expectSaid } from "./support/expect-heard.ts";
import { prepared } from "./support/repeat.ts";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
const open = async () => {
  stage = await openStage();
};
prepared(open, () => stage.close());

test("a question that was typed is asked aloud first, and stands in the review with its answer", async () => {
  const candidate = await stage.candidate();
  const { page } = candidate;
  await page.goto(stage.greenroom.url);
  await page.getByRole("radio", { name: "My own question" }).check();
  const field = page.getByRole("textbox", { name: "Your question" });
  await field.fill("Outages");
  await page.getByText(/too short to be asked/).waitFor();
  await field.fill("tell me about an outage that was hard to explain to your customers");
  await page.getByRole("combobox", { name: "Asks for" }).selectOption("Something that happened");

  // What was typed is there again, whatever became of the page.
  await candidate.enterRoom(stage.greenroom.url);
  const asked = await candidate.listens(1);
  expect(asked.shown).toMatch(
    /Tell me about an outage that was hard to explain to your customers\.$/,
  );
  expectSaid(asked);
  await candidate.says(outage.problem);
  await candidate.press("End interview");
  await candidate.review();
  await page
    .getByRole("region", { name: "Structure" })
    .getByText("Tell me about an outage that was hard to explain to your customers.")
    .first()
    .waitFor();
  await page
    .getByRole("link", { name: /^Answer it again in / })
    .first()
    .click();
  await page.getByText(/^Once more, in .*hard to explain/).waitFor();
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});
