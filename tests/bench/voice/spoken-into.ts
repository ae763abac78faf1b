import { hard, interrupting, listening } from "./phrases.ts";
import type { Room } from "./room.ts";
import { spokenOver, type SpokenOver } from "./spoken-over.ts";

export type IntrusionKind = "words" | "hard words" | "false alarm";

/** Something that sounds while the interviewer speaks. */
export interface Intrusion {
  readonly kind: IntrusionKind;
  readonly clip: string;
  /** The interviewer's own voice is in the microphone besides, at −20 dB, so late, ms. */
  readonly echoMs?: number;
}

export interface Intruded extends Intrusion {
  /** `null`: the interviewer was not speaking then. */
  readonly found: SpokenOver | null;
}

const clips = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

/** All of each kind; in a second round those that have to stop it, with an echo in the room. */
export function planIntrusions(rounds: number): Intrusion[] {
  return Array.from({ length: rounds }, (_, round): Intrusion[] => {
    const echo = round % 2 === 1 ? { echoMs: 120 } : {};
    const words = clips(interrupting).map((clip) => ({ kind: "words" as const, clip, ...echo }));
    const hardWords = clips(hard).map((clip) => ({ kind: "hard words" as const, clip, ...echo }));
    const alarms = round > 0 ? [] : ["cough", "keyboard", "mm-hm", ...clips(listening)];
    return [
      ...words,
      ...hardWords,
      ...alarms.map((clip) => ({ kind: "false alarm" as const, clip })),
    ];
  }).flat();
}

/** The interviewer has been speaking for so long when it begins, s. */
const INTO_S = 1.2;
/** Longest reply that is waited for, s. */
const REPLY_S = 30;

/** Has the interviewer ask another question, sounds into it, and hears what becomes of it. */
export async function intrude(room: Room, intrusion: Intrusion): Promise<Intruded> {
  const from = await room.nowFrame();
  const { echoMs } = intrusion;
  if (echoMs !== undefined) await room.setEcho({ delayMs: echoMs, gainDb: -20 });
  await room.press("Skip question");
  const heard = await room.whenHeard(from);
  if (heard === null) return { ...intrusion, found: null };
  const lead = INTO_S - ((await room.nowFrame()) - heard) / room.rateHz;
  const { said } = await room.perform([
    { is: "say", clip: intrusion.clip, afterS: Math.max(0, lead) },
  ]);
  // To the end of the reply, or to its silence for good.
  await room.whenPhase(["listening", "paused", "holding"], REPLY_S);
  await room.whenQuiet(0.6, REPLY_S);
  const take = await room.take(from);
  await room.setEcho(null);
  const [speech] = said;
  const found = speech ? spokenOver(take, speech) : null;
  await room.takeTheWord();
  return { ...intrusion, found };
}
