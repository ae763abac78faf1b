import { describe, expect, test } from "vitest";
import { prepared } from "./support/repeat.ts";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
const open = async () => {
  stage = await openStage();
};
prepared(open, () => stage.close());

const noMicrophone = {
  refuseMicrophone: { name: "NotFoundError", message: "Requested device not found" },
};

describe("whoever comes for the first time, without a microphone", () => {
  test("opens a sample review, hears it, and can delete it and bring it back", async () => {
    const candidate = await stage.candidate(noMicrophone);
    const { page } = candidate;
    await page.goto(stage.greenroom.url);
    await page.getByText("Nothing yet.").waitFor();
    await page.getByRole("link", { name: "Look at a sample review" }).click();
    await page.waitForURL(/\/sessions\/sample-/);
    await page.getByRole("heading", { name: /^A sample interview with/ }).waitFor();
    await page.getByText("held by two machine voices").waitFor();
    for (const name of ["Replay", "Delivery", "Structure", "Transcript"]) {
      await page.getByRole("heading", { name, level: 2 }).waitFor();
    }

    // The interviewer is heard, and read while it speaks; then an answer, from a word that is clicked.
    const player = page.getByRole("group", { name: "Player" });
    await player.getByRole("button", { name: "Play", exact: true }).click();
    await player.getByText("Tom here").waitFor();
    const transcript = page.getByRole("region", { name: "Transcript" });
    await transcript.locator("[data-start]", { hasText: "bank" }).first().click();
    await player
      .locator("[data-lit]", { hasText: /bank|We|were/ })
      .first()
      .waitFor();
    await player.getByRole("button", { name: "Pause", exact: true }).click();
    await page.getByRole("region", { name: "Structure" }).getByText("Result").first().waitFor();

    // It is nobody's session.
    await page.goto(stage.greenroom.url);
    await page.getByText("Nothing yet.").waitFor();
    await page.getByRole("link", { name: "Look at a sample review" }).click();
    await page.getByRole("button", { name: "Delete this session" }).click();
    await page.getByText("can bring the sample back").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await page.getByRole("button", { name: "Bring the sample review back" }).click();
    await page.getByRole("link", { name: "Look at a sample review" }).waitFor();
    expect(candidate.troubles).toEqual([]);
    await candidate.leave();
  });
});
