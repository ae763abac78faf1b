import type { Room, Take } from "./room.ts";
import { committedBefore, toldOf } from "./told.ts";

/** What the interviewer's own voice in the microphone did. */
export interface Echoed {
  readonly delayMs: number;
  /** How long the reply sounded, s. */
  readonly soundedS: number;
  /** Times that it was ducked, paused or stopped. */
  readonly interruptions: number;
  /** Words that the page showed as the candidate's. */
  readonly words: readonly string[];
}

export const echoDelaysMs = [30, 80, 150, 250] as const;
const GAIN_DB = -20;
/** Silence after the reply: longer than a patient interviewer waits, s. */
const AFTER_S = 3.2;

/** Lets the interviewer speak to the end with its own voice in the microphone, and stays silent. */
export async function echo(room: Room, delayMs: number): Promise<Echoed | null> {
  await room.setEcho({ delayMs, gainDb: GAIN_DB });
  const from = await room.nowFrame();
  await room.press("Skip question");
  const heard = await room.whenHeard(from);
  if (heard === null) return null;
  await room.whenPhase(["listening", "paused", "holding"], 40);
  await room.page.waitForTimeout(AFTER_S * 1000);
  const take = await room.take(from);
  await room.setEcho(null);
  const echoed = read(take, heard, delayMs);
  await room.takeTheWord();
  return echoed;
}

/** Reads it from what the server told the page since the reply was heard. */
export function read({ told, loudspeaker }: Take, heard: number, delayMs: number): Echoed {
  const reply = committedBefore(told, heard + loudspeaker.rateHz / 20);
  const levels = toldOf(told, "reply.level", heard).filter(
    ({ payload }) => payload.level !== "full",
  );
  const discards = toldOf(told, "reply.discard", heard).filter(
    ({ payload }) => payload.reply === reply,
  );
  const states = toldOf(told, "session.state", heard);
  const open = states.find(({ payload }) => payload.phase === "listening");
  const turn = open?.payload.turn ?? states.at(-1)?.payload.turn ?? 0;
  const captions = toldOf(told, "transcript.partial", heard).flatMap(({ payload }) =>
    payload.turn === turn ? [`${payload.stable} ${payload.unstable}`] : [],
  );
  const lines = toldOf(told, "transcript.line", heard).flatMap(({ payload }) =>
    payload.who === "candidate" && payload.turn === turn ? [payload.text] : [],
  );
  return {
    delayMs,
    soundedS: ((open?.frame ?? loudspeaker.startFrame) - heard) / loudspeaker.rateHz,
    interruptions: levels.length + discards.length,
    words: [...captions, ...lines].map((text) => text.trim()).filter((text) => text !== ""),
  };
}
