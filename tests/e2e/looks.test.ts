import {
  reviewSchema,
  sampleStateSchema,
  sessionListSchema,
  storiesSchema,
} from "@greenroom/protocol";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import type { Candidate } from "./support/candidate.ts";
import { beforeRepeat } from "./support/repeat.ts";
import { openStage, type Stage } from "./support/stage.ts";

const themes = ["dark", "light"] as const;
const widths = [1440, 390] as const;

let stage: Stage;
let candidate: Candidate;
beforeAll(async () => {
  stage = await openStage();
  candidate = await stage.candidate();
});
afterAll(() => stage.close());
// What a first try kept or marked is taken back, and its page is left as it is.
beforeRepeat(async () => {
  const { url } = stage.greenroom;
  await candidate.leave();
  candidate = await stage.candidate();
  const { request } = candidate.page;
  const kept = storiesSchema.parse(await (await request.get(`${url}/api/stories`)).json());
  for (const { id } of kept.stories) await request.delete(`${url}/api/stories/${id}`);
  const sample = sampleStateSchema.parse(await (await request.get(`${url}/api/sample`)).json());
  if (sample.state === "ready") await request.delete(`${url}/api/sessions/${sample.id}`);
  await request.post(`${url}/api/sample`);
});

/** What is wrong with the page as it is now, in every theme and width. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await useTheme(page, theme);
    for (const width of widths) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      const where = `${theme}, ${width} px`;
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) found.push(`${where}: scrolls sideways by ${overflow} px`);
      for (const violation of await seriousViolations(page)) found.push(`${where}: ${violation}`);
    }
  }
  return found;
}

/** The room's buttons that one has to scroll for. */
async function belowTheWindow(page: Page): Promise<string[]> {
  const buttons = page.getByRole("main").getByRole("button");
  expect(await buttons.count()).toBeGreaterThan(4);
  return buttons.evaluateAll((found) =>
    found
      .filter((button) => button.getBoundingClientRect().bottom > window.innerHeight)
      .map((button) => button.textContent),
  );
}

/** The theme as the page's own switch leaves it. */
async function useTheme(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.evaluate((theme) => {
    document.documentElement.dataset["mantineColorScheme"] = theme;
  }, theme);
}

async function seriousViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // Still off by itself: whoever speaks to the page says what they read on a button (WCAG 2.5.3).
    const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run({
      rules: { "label-content-name-mismatch": { enabled: true } },
    });
    if (passes.length === 0) return ["axe looked at nothing"];
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
}

test.each(themes)(
  "a system that is %s is followed, live as well, until a theme is chosen; that is there before the first paint",
  async (system) => {
    const visitor = await stage.candidate({ theme: system });
    const { page } = visitor;
    const other = system === "dark" ? "light" : "dark";
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const offered = (theme: string) => page.getByRole("button", { name: `Use the ${theme} theme` });

    // The app itself stays away, so that what is seen is what first-light.js left.
    const withoutTheApp = async () => {
      await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
      await page.goto(stage.greenroom.url);
      const seen = await ground();
      await page.unroute(/\/assets\/.*\.js$/);
      await page.reload();
      await page.getByRole("button", { name: "Start interview" }).waitFor();
      return seen;
    };
    const systems = await withoutTheApp();
    expect(await ground()).toBe(systems);
    await page.emulateMedia({ colorScheme: other });
    await offered(system).waitFor();
    const others = await ground();
    expect(others).not.toBe(systems);
    await page.emulateMedia({ colorScheme: system });
    await offered(other).click();
    await offered(system).waitFor();
    expect(await ground()).toBe(others);

    expect(await withoutTheApp()).toBe(others);
    await offered(system).click();
    await page.emulateMedia({ colorScheme: other });
    expect(await withoutTheApp()).toBe(systems);
    await offered(other).waitFor();
    expect(visitor.troubles.filter((text) => !/ERR_FAILED/.test(text))).toEqual([]);
    await visitor.leave();
  },
);

test.each(widths)(
  "a review whose rest comes while it is open becomes whole in its place, %d px wide",
  async (width) => {
    const visitor = await stage.candidate({ width, height: 844 });
    const { page } = visitor;
    let whole = false;
    let fails = false;
    await page.route("**/api/sessions/sample-*", async (route) => {
      if (fails) {
        fails = false;
        return route.abort();
      }
      if (whole) return route.continue();
      // As it is sent while the last words are being read.
      const answer = await route.fetch();
      const review = reviewSchema.parse(await answer.json());
      const session = { ...review.session, state: "live" };
      const advice = { things: [], wentWell: null };
      await route.fulfill({ response: answer, json: { ...review, session, advice, rounds: [] } });
    });
    await page.goto(stage.greenroom.url);
    for (const seen of ["advice", "delivery"]) {
      whole = false;
      await page.getByRole("link", { name: /sample review/i }).click();
      const place = page.locator(`#${seen}`);
      await page.getByRole("heading", { name: "Timing" }).waitFor();
      await page.getByText(/still running, or its last words/).waitFor();
      if (seen !== "advice") await place.evaluate((heading) => heading.scrollIntoView());
      const y = () => place.evaluate((heading) => heading.getBoundingClientRect().top);
      const before = await y();

      // One look that fails takes nothing away.
      fails = seen === "advice";
      whole = true;
      await page.getByRole("heading", { name: /things? to work on$/ }).waitFor();
      await page.getByText("The review is whole now.").waitFor({ state: "attached" });
      await expect.poll(async () => Math.abs((await y()) - before)).toBeLessThan(8);
      await page.getByRole("link", { name: "Greenroom" }).click();
    }
    expect(fails).toBe(false);
    expect(visitor.troubles.filter((text) => !/ERR_FAILED/.test(text))).toEqual([]);
    await visitor.leave();
  },
);

describe("in both themes, on a desk and on a phone, nothing scrolls sideways and axe finds nothing serious", () => {
  test("home before the first session", async () => {
    await candidate.page.goto(stage.greenroom.url);
    await candidate.page.getByRole("button", { name: "Start interview" }).waitFor();
    expect(await faults(candidate.page)).toEqual([]);
  });

  test("home with a panel, of which two sit beside who leads", async () => {
    const { page } = candidate;
    await page.goto(stage.greenroom.url);
    await page.getByRole("radio", { name: "Panel" }).check();
    const beside = page.getByRole("group", { name: /^Beside Maya/ }).getByRole("checkbox");
    await beside.nth(1).check();
    expect(await beside.and(page.locator(":checked")).count()).toBe(2);
    expect(await faults(page)).toEqual([]);
    await page.getByRole("radio", { name: "Question by question" }).check();
  });

  test("home with a question of one's own, a job description and a CV", async () => {
    const { page } = candidate;
    await page.goto(stage.greenroom.url);
    await page.getByRole("radio", { name: "My own question" }).check();
    await page
      .getByRole("textbox", { name: "Your question" })
      .fill("Why us?\nTell me about a time you were wrong.");
    await candidate.unfold("For this job, with your CV");
    await page.getByLabel("Job description").fill("Tech Lead\nYou own on-call.\nYou hire.");
    await page.getByLabel("Your CV, as text").fill("• Led the move of billing to Kafka");
    await page.getByRole("button", { name: "Leave out Kafka" }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Delete both texts" }).click();
    expect(await page.getByLabel("Job description").inputValue()).toBe("");
    await page.getByRole("textbox", { name: "Your question" }).fill("");
    await page.getByRole("radio", { name: "Behavioural and people" }).check();
  });

  test("green room, room and review", async () => {
    const { page } = candidate;
    await page.goto(stage.greenroom.url);
    await page.getByRole("button", { name: "Start interview" }).click();
    await page.getByRole("img", { name: "What the microphone hears" }).waitFor();
    expect(await faults(page)).toEqual([]);
    for (const title of ["Voice", "Your pauses", "Interrupting", "Names you will say"]) {
      await candidate.unfold(title);
    }
    expect(await faults(page)).toEqual([]);

    await page.getByRole("button", { name: "Join" }).click();
    await candidate.until("Interviewer is speaking");
    expect(await faults(page)).toEqual([]);
    await candidate.until("Listening");
    await candidate.says(outage.problem);
    await candidate.press("I'm done");
    await candidate.interviewerLine(2);
    await candidate.until("Listening");
    expect(await faults(page)).toEqual([]);
    // What is left of a low laptop's 768 px: nobody scrolls for a button while they answer.
    await page.setViewportSize({ width: 1366, height: 620 });
    expect(await belowTheWindow(page)).toEqual([]);

    await page.getByRole("switch", { name: "Timing" }).check();
    await page.getByRole("region", { name: "Timing of the last reply" }).waitFor();
    await page.getByRole("combobox", { name: "How you talk" }).selectOption("Hold to talk");
    await page.getByRole("button", { name: "Hold to talk" }).waitFor();
    expect(await faults(page)).toEqual([]);

    await candidate.press("End interview");
    await candidate.review();
    await page.locator("section[aria-labelledby=timing] summary").first().click();
    expect(await faults(page)).toEqual([]);
  });

  test("a review in use: a misheard word, an element by hand, a comment, the menu, the other chair", async () => {
    const { page } = candidate;
    await page.goto(stage.greenroom.url);
    await page.getByRole("link", { name: /sample review/i }).click();
    const structure = page.getByRole("region", { name: "Structure" });
    const transcript = page.getByRole("region", { name: "Transcript" });
    const shown = structure.getByText("Shown", { exact: true }).first();
    const played = transcript.getByRole("button", { name: /^Comment on words from/ });
    await page.setViewportSize({ width: 1440, height: 900 });
    await shown.waitFor();
    const all = await played.count();
    expect(await faults(page)).toEqual([]);

    // On a phone all of it is there as well, each behind its heading.
    await page.setViewportSize({ width: 390, height: 844 });
    await shown.waitFor({ state: "hidden" });
    expect(await played.count()).toBeLessThan(all);
    await page.emulateMedia({ media: "print" });
    await shown.waitFor();
    expect(await played.count()).toBe(all);
    await page.emulateMedia({ media: null });
    for (const name of ["Delivery", "Structure", "The packet"]) {
      await page.getByRole("region", { name }).getByRole("button", { name, exact: true }).click();
    }
    await transcript.getByRole("button", { name: "The whole transcript" }).click();
    await shown.waitFor();
    expect(await played.count()).toBe(all);

    await transcript
      .getByRole("button", { name: /^Comment on words from/ })
      .first()
      .click();
    await page.getByRole("form", { name: "Write a comment" }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");

    await structure
      .getByRole("button", { name: /It is here/ })
      .first()
      .click();
    await page.locator("button[data-word]").first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menu").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");

    await page
      .getByRole("button", { name: "Switch chairs: mark it yourself first", exact: true })
      .first()
      .click();
    await page.getByRole("list", { name: "What to listen for" }).first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page
      .getByRole("button", { name: /^Compare/ })
      .first()
      .click();
    await structure
      .getByText(/^Only Greenroom|^Both|^Only you|^Neither/)
      .first()
      .waitFor();
    expect(await faults(page)).toEqual([]);
  });

  test("stories, before the first one and with one", async () => {
    const { page } = candidate;
    await page.goto(`${stage.greenroom.url}/stories`);
    await page.getByText(/^No story yet\./).waitFor();
    expect(await faults(page)).toEqual([]);
    const listed = await page.request.get(`${stage.greenroom.url}/api/sessions`);
    const own = sessionListSchema.parse(await listed.json()).sessions.find((each) => !each.sample);
    const sessionId = own?.id ?? "";
    const kept = await page.request.post(`${stage.greenroom.url}/api/stories`, {
      data: { sessionId, turn: 1 },
    });
    expect(kept.status()).toBe(201);
    await page.reload();
    const story = page.getByRole("article");
    await story.getByRole("button", { name: /^Rename or tag/ }).click();
    await story.getByText("The words", { exact: true }).click();
    expect(await faults(page)).toEqual([]);
    await page.goto(`${stage.greenroom.url}/sessions/${sessionId}`);
    await page.getByRole("heading", { name: "Transcript" }).waitFor();
    expect(await faults(page)).toEqual([]);
  });

  test("home with a session, and an address that leads nowhere", async () => {
    const { page } = candidate;
    await page.goto(stage.greenroom.url);
    await page
      .getByRole("link", { name: /behavioural/i })
      .first()
      .waitFor();
    expect(await faults(page)).toEqual([]);
    await page.goto(`${stage.greenroom.url}/sessions/0123456789abcdef0123`);
    await page.getByRole("heading", { name: "This session is not here." }).waitFor();
    expect(await faults(page)).toEqual([]);
    expect(candidate.troubles.filter((text) => !/404/.test(text))).toEqual([]);
  });
});
