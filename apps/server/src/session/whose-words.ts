import { isBreakIn } from "@greenroom/interviewer";
import { SAMPLE_RATE_HZ, VOICE_STEP_SAMPLES, type Span } from "@greenroom/protocol";
import type { Session, Spoken } from "./model.ts";

/**
 * Words may end so long before the last speech that was known: voice activity fades out, and a button
 * counts speech up to the newest sample. 0.25 s.
 */
const SLACK_SAMPLES = SAMPLE_RATE_HZ / 4;

/** Who is broken into goes on for a moment before they notice, samples: half a second. */
const UNAWARE_SAMPLES = SAMPLE_RATE_HZ / 2;

/**
 * The turn that speech belongs to: the open one, where the speech goes on past its opening; else the
 * answer before the reply of which nothing was heard yet when the speech began. `null`: nobody was
 * listened to.
 */
export function turnOf({ turn, spoken }: Session, span: Span): number | null {
  const now = entryOf(spoken, turn.turn);
  const isHeard = turn.phase === "asking" || turn.phase === "replying";
  if (!isHeard && wasOpen(now, span)) return turn.turn;
  const before = entryOf(spoken, turn.turn - 1);
  const heardFrom = now?.heardFromSample ?? now?.openedSample ?? Infinity;
  const unaware = now && isBreakIn(now.head.move) ? UNAWARE_SAMPLES : 0;
  const went = wasOpen(before, span) && span.startSample < heardFrom + unaware;
  return went ? turn.turn - 1 : null;
}

/**
 * Where hearing goes on after a stop: at the step after the last words, or where the open turn began;
 * earlier, where an answer's last words were still to come although the reply to it was on its way.
 */
export function hearingFrom({ spoken }: Session, receivedSamples: number): number {
  const [before, open] = [spoken.at(-2), spoken.at(-1)];
  const owing = open?.segments.length === 0 && before && owesWords(before) ? before : open;
  const from = owing ? toldTo(owing) : null;
  return (
    Math.floor(Math.min(from ?? receivedSamples, receivedSamples) / VOICE_STEP_SAMPLES) *
    VOICE_STEP_SAMPLES
  );
}

function wasOpen(entry: Spoken | undefined, span: Span): boolean {
  const opened = entry?.openedSample ?? null;
  return opened !== null && span.endSample > opened;
}

function owesWords(entry: Spoken): boolean {
  const told = toldTo(entry);
  const { spokenToSample } = entry;
  return told !== null && spokenToSample !== null && told < spokenToSample - SLACK_SAMPLES;
}

function toldTo({ segments, openedSample }: Spoken): number | null {
  return segments.at(-1)?.endSample ?? openedSample;
}

function entryOf(spoken: readonly Spoken[], turn: number): Spoken | undefined {
  return spoken.find((entry) => entry.turn === turn);
}
