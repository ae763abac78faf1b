import { patienceMs, type Ending, type LatencyTrace, type Patience } from "@greenroom/protocol";
import type { Phrase } from "./phrases.ts";
import type { Beat, Frames } from "./page/ear-api.ts";
import type { Room, Take } from "./room.ts";
import { sessionClock } from "./session-clock.ts";
import { split, type Split } from "./split.ts";
import { committedBefore, toldOf } from "./told.ts";
import { firstHeard } from "./track.ts";

/** One answer and the first sound of the reply to it, from sound to sound. */
export interface Answered {
  readonly phrase: string;
  readonly labelled: Ending;
  readonly profile: Patience;
  readonly turn: number;
  /** Where the button was pressed, against the end of the speech; `null`: silence ended the turn. */
  readonly pressedAfterMs: number | null;
  /** From the click, or from the last speech where there was none. */
  readonly heardAfterMs: number;
  /** The reply's first sound came before the speech was over: it was cut off. */
  readonly cutOff: boolean;
  /** From the stored trace, once the session was asked for it. */
  readonly trace: LatencyTrace | null;
  readonly split: Split | null;
}

/** An answer whose figures still want their trace. */
export interface OpenAnswered {
  readonly answered: Answered;
  readonly withTrace: (trace: LatencyTrace) => Answered;
}

/** A reply that takes longer is a fault of its own, s. */
const REPLY_WITHIN_S = 15;
/** So much of the reply is recorded before it is interrupted, s. */
const LISTEN_S = 0.3;

/**
 * Says a phrase, presses _I'm done_ where that is wanted (s, against the end of the speech), hears the
 * reply begin, and takes the word again.
 *
 * @returns `null` where no reply was heard
 */
export async function answer(
  room: Room,
  profile: Patience,
  phrase: Phrase,
  pressAfterS: number | null,
): Promise<OpenAnswered | null> {
  const fromFrame = await room.nowFrame();
  const press: Beat[] =
    pressAfterS === null
      ? []
      : [
          {
            is: "press",
            button: "I'm done",
            afterS: pressAfterS,
            ...(pressAfterS < 0 ? { fallSilentAfterS: 0.1 } : {}),
          },
        ];
  const done = await room.perform([{ is: "say", clip: phrase.name, afterS: 0.2 }, ...press]);
  const [speech] = done.said;
  const pressed = done.pressed[0] ?? null;
  if (!speech || (pressAfterS !== null && pressed === null)) return null;
  const heard = await room.whenHeard(
    Math.min(speech.startFrame, pressed ?? speech.startFrame),
    REPLY_WITHIN_S,
  );
  if (heard === null) return null;
  await room.page.waitForTimeout(LISTEN_S * 1000);
  const sent = await room.sent({ startFrame: fromFrame, endFrame: speech.endFrame });
  const take = await room.take(fromFrame);
  const found = measure(take, { speech, pressed, phrase, profile, sent });
  await room.takeTheWord();
  return found;
}

interface Doing {
  readonly speech: Frames;
  readonly pressed: number | null;
  readonly phrase: Phrase;
  readonly profile: Patience;
  readonly sent: Awaited<ReturnType<Room["sent"]>>;
}

/** Reads one turn from what was recorded of it. */
export function measure(take: Take, doing: Doing): OpenAnswered | null {
  const { speech, pressed, phrase, profile } = doing;
  const { rateHz } = take.loudspeaker;
  const ms = (frames: number) => (frames / rateHz) * 1000;
  const heardFrame = firstHeard(take.loudspeaker, speech.startFrame);
  if (heardFrame === null) return null;
  const from = pressed ?? speech.endFrame;
  const answered: Answered = {
    phrase: phrase.name,
    labelled: phrase.ending,
    profile,
    turn: turnAt(take, speech.startFrame),
    pressedAfterMs: pressed === null ? null : ms(pressed - speech.endFrame),
    heardAfterMs: ms(heardFrame - from),
    cutOff: heardFrame < (pressed ?? speech.endFrame),
    trace: null,
    split: null,
  };
  const frameOf = sessionClock(take.microphone, doing.sent, speech);
  return {
    answered,
    withTrace: (trace) => ({
      ...answered,
      trace,
      split: frameOf
        ? split(trace, {
            fromFrame: from,
            heardFrame,
            arrivedFrame: arrival(take, heardFrame),
            patienceMs: pressed === null ? promisedMs({ ...answered, trace }) : null,
            rateHz,
            frameOf,
          })
        : null,
    }),
  };
}

function turnAt({ told }: Take, frame: number): number {
  const states = toldOf(told, "session.state").filter((state) => state.frame <= frame);
  return states.at(-1)?.payload.turn ?? 0;
}

/** When the page had both the release of the reply that is heard at this frame and its first sound. */
function arrival({ told }: Take, heardFrame: number): number | null {
  const reply = committedBefore(told, heardFrame);
  const of = (one: { readonly payload: { readonly reply: number } }) => one.payload.reply === reply;
  const sound = toldOf(told, "reply.audio").find(of)?.frame;
  const release = toldOf(told, "reply.commit").find(of)?.frame;
  return sound === undefined || release === undefined ? null : Math.max(sound, release);
}

/** Adds to each turn what the session stored of it. */
export async function withTraces(room: Room, open: readonly OpenAnswered[]): Promise<Answered[]> {
  const { turns } = await room.review();
  return open.map(({ answered, withTrace }) => {
    const latency = turns.find(({ turn }) => turn === answered.turn)?.latency;
    return latency ? withTrace(latency) : answered;
  });
}

/** The delay that the profile promises for how the answer was judged to end, else for how it is labelled, ms. */
export function promisedMs({
  profile,
  labelled,
  trace,
}: Pick<Answered, "profile" | "labelled" | "trace">): number {
  return trace?.patienceMs ?? patienceMs[profile][labelled];
}
