import type { Page } from "playwright-core";
import { followReply } from "./follow-reply.ts";
import type { Rehearsed } from "./page/ear-api.ts";
import { duckedAt, silentFrom } from "./reactions.ts";
import { soundOf } from "./room.ts";
import type { Sounds } from "./sounds.ts";
import { firstHeard, type Track } from "./track.ts";

/** How well this measures: what it finds of known sounds, against what was done, ms. */
export interface Accuracy {
  /** A click's way through a media stream: part of every figure that begins in the microphone. */
  readonly microphoneWayMs: number;
  /** The rest are errors of the measurement. */
  readonly clickMs: number;
  readonly replyStartMs: number;
  readonly duckedMs: number;
  readonly silentMs: number;
}

/** So well it has to measure before any figure is believed, ms. A step of the level is 10 ms. */
const TOLERANCE_MS = 12;

/** @throws Error where the bench mismeasures what it did itself */
export async function rehearse(page: Page, sounds: Sounds): Promise<Accuracy> {
  // A context runs only behind a click.
  await page.mouse.click(2, 2);
  const rateHz = await page.evaluate(() => window.ear.rateHz());
  const [name, base64] = sounds.at(rateHz).find(([name]) => name === "complete-2") ?? ["", ""];
  const rehearsed = await page.evaluate(
    ([name, base64]) => {
      window.ear.addClip(name, base64);
      return window.ear.rehearse(name);
    },
    [name, base64] as const,
  );
  const accuracy = accuracyOf(rehearsed);
  // Written so that a sound that was not found at all counts as well.
  if (!(worstErrorMs(accuracy) <= TOLERANCE_MS)) {
    throw new Error(`The bench mismeasures known sounds: ${JSON.stringify(accuracy)}`);
  }
  return accuracy;
}

export function accuracyOf(rehearsed: Rehearsed): Accuracy {
  const { recorded, rateHz, clickFrame, replyFrame, loweredFrame, stoppedFrame } = rehearsed;
  const { startFrame } = recorded;
  const loudspeaker: Track = { startFrame, rateHz, samples: soundOf(recorded.loudspeakerBase64) };
  const microphone: Track = { startFrame, rateHz, samples: soundOf(recorded.microphoneBase64) };
  const reply = soundOf(rehearsed.replyBase64);
  const ms = (found: number | null, done: number) =>
    found === null ? Number.NaN : ((found - done) / rateHz) * 1000;
  const looped = firstHeard(loudspeaker, clickFrame);
  const own =
    firstHeard({ startFrame: replyFrame, rateHz, samples: reply }, replyFrame) ?? replyFrame;
  const heardFrom = firstHeard(loudspeaker, replyFrame - rateHz / 100);
  const steps = followReply(loudspeaker, reply, {
    fromFrame: replyFrame,
    toFrame: startFrame + loudspeaker.samples.length,
    searchS: 1,
  });
  return {
    microphoneWayMs: ms(looped, clickFrame),
    clickMs: ms(firstHeard(microphone, clickFrame - rateHz / 10), clickFrame),
    replyStartMs: ms(heardFrom, own),
    duckedMs: ms(duckedAt(steps, replyFrame), loweredFrame),
    silentMs: ms(silentFrom(loudspeaker, loweredFrame, 0.2), stoppedFrame),
  };
}

export function worstErrorMs({ clickMs, replyStartMs, duckedMs, silentMs }: Accuracy): number {
  return Math.max(...[clickMs, replyStartMs, duckedMs, silentMs].map(Math.abs));
}
