import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../../support/greenroom.ts";
import { outage } from "./answers.ts";
import type { Candidate } from "./candidate.ts";
import { openStage } from "./stage.ts";

/**
 * `npm run screenshots`: pictures of every screen of the real app, in both themes and two widths,
 * from a short interview that is really spoken (by our own voice). They go to test-results/screens,
 * which is not kept; with `-- --docs` the README's own are renewed as well.
 */
const folder = join(repository, "test-results/screens");
const forReadme = { "room-answering-dark-1440": "room.png", "replay-light-1440": "review.png" };

const themes = ["dark", "light"] as const;
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

const stage = await openStage();
try {
  await mkdir(folder, { recursive: true });
  await mkdir(join(repository, "docs/images"), { recursive: true });
  const candidate = await stage.candidate();
  const { page } = candidate;
  await page.goto(stage.greenroom.url);
  await page.getByRole("button", { name: "Start interview" }).waitFor();
  await pictures(candidate, "home-first");
  await page.getByRole("button", { name: "Start interview" }).click();
  await page.getByRole("img", { name: "What the microphone hears" }).waitFor();
  await candidate.says("One, two, three. I can be heard.");
  await pictures(candidate, "green-room");
  await page.getByRole("button", { name: "Join" }).click();
  await candidate.until("Interviewer is speaking");
  await pictures(candidate, "room-asking");
  await candidate.until("Listening");
  const speaking = candidate.says(`${outage.problem} ${outage.action}`);
  await page
    .getByRole("main")
    .getByText(/payment|service/)
    .first()
    .waitFor();
  await pictures(candidate, "room-answering");
  await speaking;
  await candidate.press("I'm done");
  await candidate.interviewerLine(2);
  await candidate.until("Listening");
  const timing = page.getByRole("switch", { name: "Timing" });
  await timing.check();
  await pictures(candidate, "room-timing");
  await timing.uncheck();
  await candidate.says(outage.result);
  await candidate.press("End interview");
  await candidate.review();
  await page.getByRole("button", { name: "Play", exact: true }).first().waitFor();
  await pictures(candidate, "review");
  await pictures(candidate, "replay", "#replay");
  await page.locator("section[aria-labelledby=timing] summary").first().click();
  await pictures(candidate, "timing", "#timing");
  await page.goto(stage.greenroom.url);
  await page
    .getByRole("link", { name: /behavioural/i })
    .first()
    .waitFor();
  await pictures(candidate, "home");

  await page.goto(stage.greenroom.url);
  await page.getByRole("button", { name: "Start interview" }).click();
  await candidate.unfold("How you talk");
  await page.getByRole("radio", { name: /^Hold to talk/ }).check();
  await pictures(candidate, "green-room-talk");
  await page.setViewportSize(sizes[0]);
  await page.getByRole("button", { name: "Join" }).click();
  await candidate.until("Hold the space bar to talk");
  await pictures(candidate, "room-hold");
  await page.setViewportSize(sizes[0]);
  await page.keyboard.down("Space");
  await candidate.until("Listening");
  const held = candidate.says(`${outage.problem} ${outage.action} ${outage.result}`);
  await page
    .getByRole("main")
    .getByText(/payment|service/)
    .first()
    .waitFor();
  await pictures(candidate, "room-holding");
  await held;
  await page.keyboard.up("Space");
  await candidate.interviewerLine(2);
  console.log(`Pictures are in ${folder}`);
  if (process.argv.includes("--docs")) {
    for (const [picture, name] of Object.entries(forReadme)) {
      await copyFile(join(folder, `${picture}.png`), join(repository, "docs/images", name));
    }
  }
} finally {
  await stage.close();
}

/** @param from what stands at the top, where not the page's beginning does */
async function pictures({ page }: Candidate, name: string, from?: string): Promise<void> {
  for (const theme of themes) {
    await page.evaluate((theme) => {
      document.documentElement.dataset["mantineColorScheme"] = theme;
    }, theme);
    for (const size of sizes) {
      await page.setViewportSize(size);
      // The waveform is drawn anew a moment after its width has changed.
      await page.waitForTimeout(500);
      if (from) {
        await page
          .locator(from)
          .evaluate((heading) => window.scrollBy(0, heading.getBoundingClientRect().top - 24));
      }
      const path = join(folder, `${name}-${theme}-${size.width}`);
      await page.screenshot({ path: `${path}.png`, animations: "disabled" });
      const scrolls = await page.evaluate(
        () => document.documentElement.scrollHeight > window.innerHeight,
      );
      if (scrolls && !from) await page.screenshot({ path: `${path}-whole.png`, fullPage: true });
    }
  }
}
