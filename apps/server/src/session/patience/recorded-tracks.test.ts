import { endings, patienceMs, patiences, type Ending, type Patience } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import {
  EARLY_MS,
  endpointingOf,
  judged,
  newEndpointing,
  reduceEndpointing,
  type EndpointingEvent,
} from "../endpointing.ts";
import { judgeEnding } from "./judge.ts";
import { beforePause, goneOn, readTracks, rooms, voiceOf, type Track } from "./tracks.testing.ts";

const STEP_S = 512 / 16_000;
/** The words are there so long after the speech: the pause for them, and a decode. */
const WORDS_AFTER_STEPS = Math.round(0.7 / STEP_S);
/** Voice activity fades out and in: a pause is that much shorter or longer to it, s. */
const EDGES_S = 0.35;
/** No pause up to this long ends a turn of a patient interviewer, s. */
const aimsS: Readonly<Record<Ending, number>> = {
  complete: 1.8,
  unclear: 2.5,
  unfinished: 4.5,
  "asked-for-time": 19,
};
const tracks = readTracks();

interface Outcome {
  /** Whether the pause ended the turn. */
  readonly cut: boolean;
  /** From the last speech behind the pause to the end of the turn, s. */
  readonly endedAfterS: number;
  readonly events: readonly EndpointingEvent[];
}

/** A session's clock over a track: the words of all that was said come a while after each speech. */
function play(track: Track, patience: Patience): Outcome {
  const options = endpointingOf(patience);
  // Silence follows until any turn has ended.
  const silence = Array<number>(Math.ceil(60 / STEP_S)).fill(0.01);
  const voice = [...voiceOf(track), ...silence];
  const events: EndpointingEvent[] = [];
  let state = newEndpointing();
  let words: { readonly text: string; readonly step: number; readonly toSample: number } | null =
    null;
  let cut = false;
  for (const probability of voice) {
    const next = reduceEndpointing(state, probability, true, options);
    state = next.state;
    events.push(...next.events);
    for (const event of next.events) {
      if (event.type === "speech-ended") {
        const heard = state.step > track.resumesStep ? [goneOn] : [];
        const text = [beforePause[track.ending], ...heard].join("\n");
        words = { text, step: state.step + WORDS_AFTER_STEPS, toSample: event.sample };
      }
      if (event.type !== "silence" || event.reached !== "patience") continue;
      // Voice activity fades in: what ends the turn at that moment has not heard the speech yet.
      if (state.lastSpeechSample > track.resumesStep * 512) {
        return { cut, endedAfterS: (event.sample - state.lastSpeechSample) / 16_000, events };
      }
      cut = true;
    }
    if (!words || state.step < words.step) continue;
    const told = judged(state, judgeEnding(words.text).ending, words.toSample);
    state = told.state;
    events.push(...told.events);
    words = null;
  }
  throw new Error("The turn has not ended within a minute of silence.");
}

const named = (track: Track) =>
  `${track.pauseS} s in a place that is ${track.ending}, ${track.voice}, ${track.room}`;

describe("the tracks", () => {
  it("hold pauses in every place, in both voices, and what is heard in rooms", () => {
    for (const ending of endings) {
      expect(judgeEnding(beforePause[ending]).ending).toBe(ending);
      for (const pauseS of [1, 2, 4, 8, aimsS[ending]]) {
        const found = tracks.filter((track) => track.ending === ending && track.pauseS === pauseS);
        expect(new Set(found.map(({ voice }) => voice))).toEqual(new Set(["slt", "rms"]));
      }
    }
    expect(new Set(tracks.map(({ room }) => room))).toEqual(new Set(rooms));
  });
});

describe.each(patiences)("a %s interviewer, on recorded voice activity", (patience) => {
  it.each(tracks.map((track) => [named(track), track] as const))("%s", (_, track) => {
    const delayS = patienceMs[patience][track.ending] / 1_000;
    const { cut, endedAfterS } = play(track, patience);
    const shorter = track.pauseS <= delayS - EDGES_S;
    // A breath may be voice to it, and makes two pauses of one.
    const longer = track.pauseS >= delayS + EDGES_S && track.room !== "breath";
    expect({ cut }).toEqual({ cut: longer || (!shorter && cut) });
    // What was said at last is complete, and nothing follows: the turn ends in its time.
    const completeS = (patienceMs[patience].complete - EARLY_MS) / 1_000;
    expect(endedAfterS).toBeGreaterThanOrEqual(completeS);
    expect(endedAfterS).toBeLessThanOrEqual(Math.max(completeS, 0.7) + 0.1);
  });
});

describe("the aims of a patient interviewer", () => {
  it("no pause is cut off: 1.8 s anywhere, 2.5 s unclear, 4.5 s unfinished, 19 s after asking for time", () => {
    const within = tracks.filter(({ ending, pauseS }) => pauseS <= aimsS[ending]);
    expect(within.length).toBeGreaterThanOrEqual(22);
    expect(within.filter((track) => play(track, "patient").cut).map(named)).toEqual([]);
    expect(within.filter((track) => play(track, "very-patient").cut).map(named)).toEqual([]);
  });

  it("and yet turns end: a longer silence than the profile's is never waited out", () => {
    const beyond = tracks.filter(
      ({ ending, pauseS, room }) =>
        room === "quiet" && pauseS > patienceMs.patient[ending] / 1_000 + EDGES_S,
    );
    expect(beyond.length).toBeGreaterThan(0);
    for (const track of beyond)
      expect([named(track), play(track, "patient").cut]).toEqual([named(track), true]);
  });
});
