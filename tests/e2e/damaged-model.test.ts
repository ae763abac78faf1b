import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startGreenroom, type Greenroom } from "../support/greenroom.ts";
import { launchBrowser, openPage } from "./support/browser.ts";
import type { Browser } from "playwright-core";

const reason = /silero_vad_v6\.onnx.+damaged or was replaced.+npm ci/s;

let greenroom: Greenroom;
let browser: Browser;
beforeAll(async () => {
  const main = fileURLToPath(new URL("../support/main-with-damaged-model.ts", import.meta.url));
  [greenroom, browser] = await Promise.all([
    startGreenroom({ main, says: /No interview can be held/ }),
    launchBrowser(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await greenroom.stop();
});

test("a model that does not start is told at the terminal, to machines, and on the page", async () => {
  expect(greenroom.output()).toMatch(reason);
  expect(greenroom.output()).not.toContain("Greenroom is ready");

  expect((await fetch(`${greenroom.url}/livez`)).status).toBe(200);
  const ready = await fetch(`${greenroom.url}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.text()).toMatch(reason);

  const { page, troubles } = await openPage(browser);
  await page.goto(greenroom.url);
  await page.getByText(reason).first().waitFor();
  await page.getByRole("button", { name: "Start interview" }).click();
  await page.getByText(reason).first().waitFor();
  expect(await page.getByRole("button", { name: "Join" }).isDisabled()).toBe(true);
  expect(troubles).toEqual([]);
});
