import { int16ToFloat } from "@greenroom/audio";
import type { Phase, Review, SessionOptions } from "@greenroom/protocol";
import { reviewSchema } from "@greenroom/protocol";
import type { Page } from "playwright-core";
import type { Candidate } from "../../e2e/support/candidate.ts";
import type { Sounds } from "./sounds.ts";
import type { Beat, Frames, Performed } from "./page/ear-api.ts";
import type { Track } from "./track.ts";
import { readPackets, sentSound, type Told } from "./wire.ts";

/** What was recorded since some frame: both tracks, and all that the server told the page so far. */
export interface Take {
  readonly loudspeaker: Track;
  readonly microphone: Track;
  readonly told: readonly Told[];
}

/** How long things may take before the bench gives them up, s. */
const SOON_S = 15;
/** Silence of the loudspeaker that counts as silence between two things, s. */
const QUIET_S = 0.25;

/** One interview in one page, with its microphone and its loudspeaker in the bench's hands. */
export class Room {
  readonly rateHz: number;
  readonly #candidate: Candidate;
  readonly #url: string;
  #told: Told[] = [];
  #packets = 0;

  private constructor(candidate: Candidate, url: string, rateHz: number) {
    this.#candidate = candidate;
    this.#url = url;
    this.rateHz = rateHz;
  }

  /** Enters a room of a new session and lets the interviewer ask; the word is the candidate's then. */
  static async enter(
    candidate: Candidate,
    url: string,
    sounds: Sounds,
    options: Partial<SessionOptions>,
  ): Promise<Room> {
    const { page } = candidate;
    const choices = JSON.stringify({ lengthMin: 60, ...options });
    await page.addInitScript(
      `localStorage.setItem("greenroom.choices", ${JSON.stringify(choices)});`,
    );
    await candidate.enterRoom(url);
    const rateHz = await page.evaluate(() => window.ear.rateHz());
    for (const [name, base64] of sounds.at(rateHz)) {
      await page.evaluate(([name, base64]) => window.ear.addClip(name, base64), [
        name,
        base64,
      ] as const);
    }
    return new Room(candidate, url, rateHz);
  }

  get page(): Page {
    return this.#candidate.page;
  }

  get troubles(): readonly string[] {
    return this.#candidate.troubles;
  }

  perform(beats: readonly Beat[]): Promise<Performed> {
    return this.page.evaluate((beats) => window.ear.perform(beats), beats);
  }

  press(button: string): Promise<Performed> {
    return this.perform([{ is: "press", button, afterS: 0 }]);
  }

  nowFrame(): Promise<number> {
    return this.page.evaluate(() => window.ear.nowFrame());
  }

  outputLatencyMs(): Promise<number> {
    return this.page.evaluate(() => window.ear.outputLatencyMs());
  }

  setEcho(echo: { readonly delayMs: number; readonly gainDb: number } | null): Promise<void> {
    return this.page.evaluate((echo) => window.ear.setEcho(echo), echo);
  }

  /** The frame of the block in which the interviewer is heard first from a frame on. */
  whenHeard(fromFrame: number, withinS = SOON_S): Promise<number | null> {
    return this.page.evaluate(([from, within]) => window.ear.whenHeard(from, within), [
      fromFrame,
      withinS,
    ] as const);
  }

  whenQuiet(forS = QUIET_S, withinS = 60): Promise<boolean> {
    return this.page.evaluate(([forS, within]) => window.ear.whenQuiet(forS, within), [
      forS,
      withinS,
    ] as const);
  }

  whenPhase(phases: readonly Phase[], withinS = SOON_S): Promise<Phase | null> {
    return this.page.evaluate(([phases, within]) => window.ear.whenPhase(phases, within), [
      phases,
      withinS,
    ] as const);
  }

  /** Gives the candidate the word, whatever is going on, in silence. */
  async takeTheWord(): Promise<void> {
    for (let tries = 0; tries < 5; tries++) {
      const phase = await this.whenPhase(["listening", "asking", "replying", "ended"], 30);
      if (phase === "ended" || phase === null) throw new Error(`The interview is ${phase}.`);
      if (phase !== "listening") await this.press("Interrupt");
      const listens = await this.whenPhase(["listening"], 5);
      if (listens && (await this.whenQuiet(QUIET_S, 5))) return;
    }
    throw new Error("The interviewer does not give up the word.");
  }

  /** What was recorded from a frame on; sound before it is forgotten in the page. */
  async take(fromFrame: number): Promise<Take> {
    const [recorded, received] = await this.page.evaluate(
      ([from, packets]) => {
        const found = [window.ear.recorded(from), window.ear.received(packets)] as const;
        window.ear.forget(from);
        return found;
      },
      [fromFrame, this.#packets] as const,
    );
    this.#packets = received.count;
    this.#told = [...this.#told, ...readPackets(received.packets)];
    const { startFrame } = recorded;
    const track = (base64: string): Track => {
      return { startFrame, rateHz: this.rateHz, samples: soundOf(base64) };
    };
    return {
      loudspeaker: track(recorded.loudspeakerBase64),
      microphone: track(recorded.microphoneBase64),
      told: this.#told,
    };
  }

  /** The microphone as it left the page in these frames. */
  async sent(frames: Frames) {
    return sentSound(await this.page.evaluate((frames) => window.ear.sent(frames), frames));
  }

  async review(): Promise<Review> {
    const response = await fetch(`${this.#url}/api/sessions/${this.#candidate.sessionId}`);
    if (!response.ok) throw new Error(`The review: HTTP ${response.status}`);
    return reviewSchema.parse(await response.json());
  }

  leave(): Promise<void> {
    return this.#candidate.leave();
  }
}

export function soundOf(base64: string): Float32Array {
  return int16ToFloat(new Int16Array(Uint8Array.from(Buffer.from(base64, "base64")).buffer));
}
