import { int16ToFloat, resample } from "@greenroom/audio";
import { followReply, type Step } from "./follow-reply.ts";
import type { Frames } from "./page/ear-api.ts";
import { duckedAt, gapsIn, type Gap } from "./reactions.ts";
import type { Take } from "./room.ts";
import { committedBefore, replySound, toldOf } from "./told.ts";
import { endFrame, firstHeard, framesOf, lastHeard, type Track } from "./track.ts";

/** What became of a reply into which something was said, or made noise. Times count from the first interrupting sample. */
export interface SpokenOver {
  readonly duckedAfterMs: number | null;
  /** Behind the last sample that is heard of the reply; `null`: it was heard to its end. */
  readonly silentAfterMs: number | null;
  /** From the message that paused or discarded it, arriving at the page, to its silence. */
  readonly decidedToSilentMs: number | null;
  /** The server discarded the reply. */
  readonly stopped: boolean;
  /** It was over by itself before anybody could have stopped it. */
  readonly overByItself: boolean;
  /** What of it was heard, to the end where nobody stopped it: 0…1. */
  readonly heardShare: number;
  readonly gaps: readonly GapMs[];
  /** Samples of it that were heard later than 120 ms after it was discarded. */
  readonly staleSamples: number;
}

export interface GapMs {
  readonly lastedMs: number;
  /** Left out (above 0) or heard twice (below 0). */
  readonly lostMs: number;
}

/** Nothing of a discarded reply may be heard after this, ms. */
const DISCARDED_WITHIN_MS = 120;
/** A reply that has ended by itself after so long was not there to be stopped, s. */
const IN_TIME_S = 1.1;
/** A reply's last tenth of a second may be all fade and breath. */
const END_S = 0.1;

/**
 * Lays what was heard beside the sound that the page was sent of the reply.
 *
 * @param speech what was said or made noise, on the microphone
 * @returns `null` where no reply sounded when it began
 */
export function spokenOver(take: Take, speech: Frames): SpokenOver | null {
  const { loudspeaker, microphone, told } = take;
  const { rateHz } = loudspeaker;
  const reply = committedBefore(told, speech.startFrame);
  if (reply === null) return null;
  const release = toldOf(told, "reply.commit").find(({ payload }) => payload.reply === reply);
  const sent = replySound(told, reply);
  const own = resample(int16ToFloat(sent.pcm), sent.rateHz, rateHz);
  const heardFrom = firstHeard(loudspeaker, release?.frame ?? loudspeaker.startFrame);
  if (heardFrom === null || own.length === 0) return null;
  const onset =
    firstHeard(microphone, speech.startFrame - 64, speech.endFrame) ?? speech.startFrame;
  const next = toldOf(told, "reply.commit").find(({ payload }) => payload.reply > reply);
  const toFrame = next?.frame ?? endFrame(loudspeaker);
  const range = { fromFrame: heardFrom, toFrame, searchS: 1.5 };
  const steps = followReply(loudspeaker, own, range);
  const last = lastHeard(loudspeaker, heardFrom, toFrame) ?? heardFrom;
  const lastPlace = steps.findLast(({ replyFrame }) => replyFrame !== null)?.replyFrame ?? 0;
  const whole = lastPlace > own.length - END_S * rateHz;
  const ms = (frames: number) => (frames / rateHz) * 1000;
  const discard = toldOf(told, "reply.discard").find(({ payload }) => payload.reply === reply);
  const decision = decidedAt(take, reply, last);
  const stopped = discard !== undefined;
  const ducked = duckedAt(steps, onset);
  // Where the reply paused for breath when it was decided, the silence is counted from the decision.
  const silent = Math.max(last + 1, decision ?? 0);
  return {
    duckedAfterMs: ducked === null ? null : ms(ducked - onset),
    silentAfterMs: stopped ? ms(silent - onset) : null,
    decidedToSilentMs: stopped && decision !== null ? ms(silent - decision) : null,
    stopped,
    overByItself: whole && last < onset + IN_TIME_S * rateHz,
    heardShare: Math.min(1, lastPlace / own.length),
    gaps: gapsIn(
      loudspeaker,
      own,
      steps.filter(({ frame }) => frame > onset - rateHz / 10),
    ).map(inMs(rateHz)),
    staleSamples: stale(loudspeaker, own, discard?.frame ?? null, next?.frame ?? null),
  };
}

const inMs =
  (rateHz: number) =>
  ({ lastedS, lostFrames }: Gap): GapMs => ({
    lastedMs: lastedS * 1000,
    lostMs: (lostFrames / rateHz) * 1000,
  });

/** The last message before the silence that asked for it. */
function decidedAt({ told, loudspeaker }: Take, reply: number, last: number): number | null {
  const slack = 0.05 * loudspeaker.rateHz;
  const paused = toldOf(told, "reply.level").filter(
    ({ payload }) => payload.reply === reply && payload.level === "paused",
  );
  const discards = toldOf(told, "reply.discard").filter(({ payload }) => payload.reply === reply);
  const before = [...paused, ...discards]
    .map(({ frame }) => frame)
    .toSorted((a, b) => a - b)
    .filter((frame) => frame <= last + slack);
  // A discard behind a pause finds silence already: the pause was the decision.
  return before.at(-1) ?? discards[0]?.frame ?? null;
}

/** Sound after a discard, until the next reply is released; and of the old one behind that. */
function stale(
  loudspeaker: Track,
  own: Float32Array,
  discardFrame: number | null,
  nextFrame: number | null,
): number {
  if (discardFrame === null) return 0;
  const from = discardFrame + Math.round((DISCARDED_WITHIN_MS / 1000) * loudspeaker.rateHz);
  const to = nextFrame ?? endFrame(loudspeaker);
  let count = 0;
  for (const sample of framesOf(loudspeaker, from, Math.max(0, to - from))) {
    if (Math.abs(sample) > 1e-4) count += 1;
  }
  return nextFrame === null ? count : count + soundingOf(loudspeaker, own, nextFrame);
}

function soundingOf(loudspeaker: Track, own: Float32Array, fromFrame: number): number {
  const range = {
    fromFrame,
    toFrame: endFrame(loudspeaker),
    searchS: own.length / loudspeaker.rateHz,
  };
  const steps: Step[] = followReply(loudspeaker, own, range);
  const placed = steps.filter(({ replyFrame, gainDb }) => replyFrame !== null && gainDb !== null);
  return placed.length * Math.round(0.01 * loudspeaker.rateHz);
}
