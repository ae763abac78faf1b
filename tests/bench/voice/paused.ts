import type { PlannedPause } from "./plan.ts";
import type { Room, Take } from "./room.ts";
import { toldOf } from "./told.ts";
import type { Told } from "./wire.ts";
import { firstHeard } from "./track.ts";
import type { Frames } from "./page/ear-api.ts";

/** What became of an answer with a pause in it. */
export interface Paused {
  readonly profile: string;
  readonly place: string;
  readonly pauseS: number;
  readonly allowed: boolean;
  /** The interviewer was heard before the answer went on. */
  readonly heardAfterMs: number | null;
  /** The turn was over before the answer went on, heard or not. */
  readonly endedAfterMs: number | null;
  /** Replies that were sent ahead, taken back, and of which something was heard all the same. */
  readonly strayHeard: boolean;
  /** The words before the pause as they were understood by its end; misheard ones end otherwise. */
  readonly understood: string;
}

const open: ReadonlySet<string> = new Set(["listening", "paused", "holding"]);

/** Speaks, is silent, speaks on; presses _I'm done_ and takes the word again. */
export async function pause(room: Room, planned: PlannedPause): Promise<Paused | null> {
  const from = await room.nowFrame();
  const { said } = await room.perform([
    { is: "say", clip: planned.place.name, afterS: 0.2 },
    { is: "say", clip: planned.on.name, afterS: planned.pauseS },
  ]);
  const take = await room.take(from);
  const [before, after] = said;
  if (!before || !after) return null;
  const paused = read(take, planned, before, after);
  const phase = await room.whenPhase(["listening", "paused", "holding", "replying", "asking"]);
  const now = await room.nowFrame();
  if (phase !== null && open.has(phase)) {
    await room.press("I'm done");
    await room.whenHeard(now);
  }
  await room.takeTheWord();
  return paused;
}

/** Reads it from what was recorded. */
export function read(take: Take, planned: PlannedPause, before: Frames, after: Frames): Paused {
  const { loudspeaker, told } = take;
  const ms = (frame: number | null) =>
    frame === null ? null : ((frame - before.endFrame) / loudspeaker.rateHz) * 1000;
  const within = (frame: number) => frame > before.startFrame && frame < after.startFrame;
  const ended = toldOf(told, "session.state", before.startFrame).find(
    ({ frame, payload }) => within(frame) && !open.has(payload.phase),
  );
  const heard = firstHeard(loudspeaker, before.startFrame, after.startFrame);
  const released = toldOf(told, "reply.commit").some(({ frame }) => within(frame));
  const { profile, place, pauseS, allowed } = planned;
  return {
    profile,
    place: place.ending,
    pauseS,
    allowed,
    heardAfterMs: ms(heard),
    endedAfterMs: ms(ended?.frame ?? null),
    strayHeard: heard !== null && !released,
    understood: wordsBefore(told, after.startFrame),
  };
}

/** The candidate's words that the page was last told before this frame. */
function wordsBefore(told: readonly Told[], frame: number): string {
  const shown = told.filter((one) => one.frame < frame);
  const partial = toldOf(shown, "transcript.partial").at(-1);
  const line = toldOf(shown, "transcript.line").findLast(
    ({ payload }) => payload.who === "candidate",
  );
  const text = line && line.frame > (partial?.frame ?? 0) ? line.payload.text : "";
  return text || `${partial?.payload.stable ?? ""} ${partial?.payload.unstable ?? ""}`.trim();
}
