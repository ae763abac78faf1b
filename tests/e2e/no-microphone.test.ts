import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("where there is no microphone, the green room says why and what to do", () => {
  test.each([
    {
      why: "denied",
      refuseMicrophone: { name: "NotAllowedError", message: "Permission denied" },
      says: /not allowed to use the microphone.+site settings/is,
      askAgain: true,
    },
    {
      why: "dismissed",
      refuseMicrophone: { name: "NotAllowedError", message: "Permission dismissed" },
      says: /closed without an answer.+choose Allow/is,
      askAgain: true,
    },
    {
      why: "missing",
      refuseMicrophone: { name: "NotFoundError", message: "Requested device not found" },
      says: /No microphone was found.+Plug one in/is,
      askAgain: true,
    },
    {
      why: "busy",
      refuseMicrophone: { name: "NotReadableError", message: "Could not start audio source" },
      says: /another program may be holding it.+Close other programs/is,
      askAgain: true,
    },
    {
      why: "on an insecure page",
      insecure: true,
      says: /only to secure pages.+127\.0\.0\.1/is,
      askAgain: false,
    },
  ])("$why", async ({ says, askAgain, refuseMicrophone, insecure }) => {
    const candidate = await stage.candidate({
      ...(refuseMicrophone ? { refuseMicrophone } : {}),
      ...(insecure ? { insecure } : {}),
    });
    const { page } = candidate;
    await page.goto(stage.greenroom.url);
    await page.getByRole("button", { name: "Start interview" }).click();
    await page.getByText(says).first().waitFor();
    expect(await page.getByRole("button", { name: "Join" }).isDisabled()).toBe(true);

    const again = page.getByRole("button", { name: "Try again" });
    expect(await again.count()).toBe(askAgain ? 1 : 0);
    if (askAgain) {
      await page.evaluate(() => (window.senses.refuse = null));
      await again.click();
      await page.getByRole("button", { name: "Join" }).click();
      await page.waitForURL(/\/room\//);
    }
    expect(candidate.troubles).toEqual([]);
    await candidate.leave();
  });
});
