import type { Browser, Locator, Page } from "playwright-core";
import { openPage, type PageOptions } from "./browser.ts";
import { silence, type Speech } from "./speech.ts";
import { SAMPLE_RATE_HZ, type SessionOptions } from "@greenroom/protocol";

export type Status =
  | "Interviewer is speaking"
  | "Listening"
  | "You paused, still listening"
  | "Take your time"
  | "Thinking"
  | "Hold the space bar to talk"
  | "Tap the button to talk";

export type RoomButton =
  | "I'm done"
  | "Give me time"
  | "Repeat the question"
  | "Skip question"
  | "Interrupt"
  | "End interview";

export interface TranscriptLine {
  readonly who: "interviewer" | "candidate";
  readonly text: string;
}

/** Those who came since a test began, and did not leave. */
const guests = new Set<Candidate>();

/** Who is here stays until they leave by themselves: they came for more than one test. */
export function everybodyStays(): void {
  guests.clear();
}

export async function whoCameLeaves(): Promise<void> {
  await Promise.all([...guests].map((candidate) => candidate.leave()));
}

/** Who speaks while a test fails elsewhere is cut off when they leave: that is no failure of its own. */
function mayGoUnheard<T>(speaking: Promise<T>): Promise<T> {
  speaking.catch(() => {});
  return speaking;
}

/** Somebody at the app, who clicks, speaks and listens. Waits for what the page shows, never for time. */
export class Candidate {
  readonly page: Page;
  /** Errors on the console, uncaught exceptions, violations of the security policy. */
  readonly troubles: readonly string[];
  readonly #speech: Speech;
  #heardTo = 0;

  constructor(page: Page, troubles: readonly string[], speech: Speech) {
    this.page = page;
    this.troubles = troubles;
    this.#speech = speech;
  }

  static async arrive(browser: Browser, speech: Speech, options: PageOptions = {}) {
    const { page, troubles } = await openPage(browser, options);
    const candidate = new Candidate(page, troubles, speech);
    guests.add(candidate);
    return candidate;
  }

  /** From the home page into the room, by the two clicks that it takes. */
  async enterRoom(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.getByRole("button", { name: "Start interview" }).click();
    await this.page.getByRole("button", { name: "Join" }).click();
    await this.page.waitForURL(/\/room\//);
  }

  /** The next session has these options, whatever else the page chooses for it. */
  async chooses(options: Readonly<Partial<SessionOptions>>): Promise<void> {
    const url = "**/api/sessions";
    await this.page.route(url, async (route) => {
      const request = route.request();
      if (request.method() !== "POST") return route.continue();
      const chosen = request.postDataJSON() as Record<string, unknown>;
      await route.continue({ postData: JSON.stringify({ ...chosen, ...options }) });
      await this.page.unroute(url);
    });
  }

  /** Opens a folded part of the page by its heading. */
  async unfold(title: string): Promise<void> {
    await this.page.getByRole("heading", { name: title, exact: true }).click();
  }

  get sessionId(): string {
    const id = /\/(?:room|sessions)\/([^/?#]+)/.exec(this.page.url())?.[1];
    if (!id) throw new Error(`No session is open at ${this.page.url()}.`);
    return id;
  }

  status(status: Status): Locator {
    return this.page.getByRole("status").filter({ hasText: new RegExp(`^${status}$`) });
  }

  async until(status: Status): Promise<void> {
    await this.status(status).waitFor();
  }

  /**
   * Until the interviewer is heard, not only shown to speak: on a busy machine there is a while between
   * the two, and whoever takes the word in it goes on with the answer instead of interrupting.
   */
  async hears(): Promise<void> {
    await this.until("Interviewer is speaking");
    const from = await this.page.evaluate(() => window.senses.heardSamples());
    // A fifth of a second, pauses and zero crossings left out.
    await this.page.waitForFunction((from) => window.senses.loudSamples(from) > 4_800, from);
  }

  async press(name: RoomButton): Promise<void> {
    await this.page.getByRole("button", { name }).click();
  }

  /** Speaks into the microphone, in real time; resolves after the last word. Says what was said. */
  says(words: string): Promise<string> {
    const said = this.#speech.say(words).then((pcm) => this.plays(pcm));
    return mayGoUnheard(said.then(() => words));
  }

  /** Is silent for so long, by the microphone's own clock. */
  isSilent(seconds: number): Promise<void> {
    return this.plays(silence(seconds));
  }

  plays(pcm: Int16Array): Promise<void> {
    const base64 = Buffer.from(pcm.buffer, pcm.byteOffset, pcm.byteLength).toString("base64");
    const sound = [base64, SAMPLE_RATE_HZ] as const;
    return mayGoUnheard(
      this.page.evaluate(([pcm, rateHz]) => window.senses.speak(pcm, rateHz), sound),
    );
  }

  async fallsSilent(): Promise<void> {
    await this.page.evaluate(() => window.senses.stopSpeaking());
  }

  /** What came out of the loudspeaker since the last call. */
  async soundHeard(): Promise<{ readonly pcm: Int16Array; readonly rateHz: number }> {
    const from = this.#heardTo;
    const heard = await this.page.evaluate((sample) => window.senses.heardSince(sample), from);
    const bytes = Uint8Array.from(Buffer.from(heard.pcmBase64, "base64"));
    const pcm = new Int16Array(bytes.buffer);
    this.#heardTo = from + pcm.length;
    return { pcm, rateHz: heard.rateHz };
  }

  /**
   * Listens to the interviewer's n-th words until it is one's turn: what the page shows
   * of them, and what was heard since the last call.
   */
  async listens(count: number): Promise<{ readonly shown: string; readonly heard: string }> {
    await this.interviewerLine(count);
    await this.until("Listening");
    // A line grows sentence by sentence; now it is whole.
    const shown = (await this.linesOf("interviewer"))[count - 1] ?? "";
    const { pcm, rateHz } = await this.soundHeard();
    return { shown, heard: await this.#speech.hear(pcm, rateHz) };
  }

  /** Everything in the transcript, one's own words too, which the eye sees on demand only. */
  async transcript(): Promise<readonly TranscriptLine[]> {
    const lines = this.page.getByRole("log", { name: "Transcript" }).locator("[data-who]");
    return lines.evaluateAll((found) =>
      found.map((line) => ({
        who: line.getAttribute("data-who") === "candidate" ? "candidate" : "interviewer",
        text: line.querySelector("p:nth-of-type(2)")?.textContent ?? "",
      })),
    );
  }

  async linesOf(who: TranscriptLine["who"]): Promise<string[]> {
    return (await this.transcript()).filter((line) => line.who === who).map(({ text }) => text);
  }

  /** Resolves when the interviewer has said so many things; the newest of them. */
  async interviewerLine(count: number): Promise<string> {
    const log = this.page.getByRole("log", { name: "Transcript" });
    await log
      .locator("[data-who=interviewer]")
      .nth(count - 1)
      .waitFor();
    return (await this.linesOf("interviewer"))[count - 1] ?? "";
  }

  /** Waits for the review that an ended interview leads to. */
  async review(): Promise<void> {
    await this.page.waitForURL(/\/sessions\//);
    await this.page.getByRole("heading", { name: "Replay" }).waitFor();
  }

  async leave(): Promise<void> {
    guests.delete(this);
    await this.page.context().close();
  }
}
