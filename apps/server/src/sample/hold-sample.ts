import { setTimeout } from "node:timers/promises";
import { createScriptedInterviewer, findPersona } from "@greenroom/interviewer";
import { FRAME_SAMPLES, SAMPLE_RATE_HZ, sessionOptionsSchema } from "@greenroom/protocol";
import type { Engines } from "@greenroom/speech";
import { hashOf, newCredentials } from "../live/admission.ts";
import type { JournalHeader } from "../session/journal.ts";
import { liveSessionOpener } from "../session/open-live-session.ts";
import type { SessionRunner } from "../session/runner.ts";
import { createSessionFolder } from "../storage/session-folder.ts";
import { SamplePage } from "./sample-page.ts";
import { SAMPLE_PERSONA, SAMPLE_VOICE, sampleScript, type SampleAnswer } from "./script.ts";
import { RoomTone, speakAnswer } from "./spoken-answer.ts";

const FRAME_MS = (FRAME_SAMPLES * 1_000) / SAMPLE_RATE_HZ;
/** Speech is fed this much faster than it is spoken: the recogniser keeps up on one core. */
const HURRY = 5;
/** A machine that is busy with other things is no reason for a long silence in the recording. */
const LONGEST_WAIT_FRAMES = 1_000 / FRAME_MS;
const GIVEN_UP_FRAMES = 120_000 / FRAME_MS;
/** The interview is over by then, or something is stuck. */
const MOST_SAMPLES = 15 * 60 * SAMPLE_RATE_HZ;
/** What the interviewer says takes about so long each time, for telling how far it is, s. */
const REPLY_S = 9;

export interface HoldOptions {
  readonly id: string;
  /** Where the session's folder is made. */
  readonly path: string;
  readonly engines: Engines;
  /** Resolves when nobody who speaks live would be disturbed. */
  readonly quiet: (signal: AbortSignal) => Promise<void>;
  /** How much is done, 0 to 1. */
  readonly onProgress: (done: number) => void;
}

/**
 * Holds the sample session: the candidate's lines are spoken by one of our voices into the same session
 * that a microphone speaks into, with the real recogniser, voice activity, interviewer and journal, on
 * the clock of its samples. Five times as fast as one talks; as fast as one talks while a reply is
 * waited for, so that its latencies are those of this machine (up to a second). The folder is whole
 * when it resolves.
 *
 * @throws the signal's reason, or an error where the engines fail; the folder is then not to be used.
 */
export async function holdSample(options: HoldOptions, signal: AbortSignal): Promise<void> {
  const { engines, quiet, onProgress } = options;
  const header = headerOf(options.id, engines);
  const sounds = new Map<SampleAnswer, Int16Array>();
  for (const answer of sampleScript.flatMap(({ answers }) => answers)) {
    await quiet(signal);
    sounds.set(answer, await speakAnswer(answer, engines.textToSpeech, SAMPLE_VOICE, signal));
  }
  const expected = expectedSamples([...sounds.values()]);
  const folder = await createSessionFolder(options.path, header);
  const failures: unknown[] = [];
  const open = liveSessionOpener({
    engines,
    interviewer: createScriptedInterviewer(),
    wallMs: () => Date.now(),
    hooks: () => ({
      changed: () => {},
      ended: () => {},
      warned: (_message, cause) => void failures.push(cause),
    }),
  });
  const stored = { header, events: [], candidateSamples: 0, voiceActivity: new Float32Array() };
  const runner = open(folder, stored);
  try {
    const candidate = new Candidate(runner, sounds);
    let dueMs = performance.now();
    while (!runner.ended) {
      await quiet(signal);
      // Whoever was held up does not make up for it.
      dueMs = Math.max(dueMs, performance.now() - FRAME_MS) + candidate.frame();
      await setTimeout(Math.max(0, dueMs - performance.now()), undefined, { signal });
      if (runner.sample % SAMPLE_RATE_HZ === 0) {
        await runner.safe();
        onProgress(Math.min(0.99, runner.sample / expected));
      }
      if (failures.length > 0) throw new Error("An engine failed.", { cause: failures[0] });
      if (runner.sample > MOST_SAMPLES) throw new Error("The interview came to no end.");
    }
  } catch (cause) {
    await runner.close("at-once");
    throw cause;
  }
  await runner.close("all-words");
}

/** Listens to the end of what is asked, thinks, speaks, and is silent until the interviewer speaks. */
class Candidate {
  readonly #runner: SessionRunner;
  readonly #page: SamplePage;
  readonly #sounds: ReadonlyMap<SampleAnswer, Int16Array>;
  readonly #room = new RoomTone();
  #seq = 0;
  /** Frames in which a reply was waited for. */
  #waited = 0;
  /** The turn that is spoken in, or was spoken in last. */
  #turn = 0;
  #question = -1;
  #next = 0;
  #sound = new Int16Array();
  #at = 0;

  constructor(runner: SessionRunner, sounds: ReadonlyMap<SampleAnswer, Int16Array>) {
    this.#runner = runner;
    this.#sounds = sounds;
    this.#page = new SamplePage((report) => runner.report(report));
    this.#page.state = runner.join(this.#page).state;
  }

  /** Takes part for one frame. @returns how long until the next one, ms. */
  frame(): number {
    this.#page.played(this.#runner.sample);
    this.#perhapsAnswer();
    const phase = this.#page.state?.phase;
    this.#waited = phase === "preparing" ? this.#waited + 1 : 0;
    if (this.#waited > GIVEN_UP_FRAMES) throw new Error("No reply came.");
    if (this.#waited > LONGEST_WAIT_FRAMES) return FRAME_MS;
    const pcm = new Int16Array(FRAME_SAMPLES);
    pcm.set(this.#sound.subarray(this.#at, this.#at + FRAME_SAMPLES));
    this.#at += FRAME_SAMPLES;
    const firstSample = this.#seq * FRAME_SAMPLES;
    const frame = { seq: this.#seq, firstSample, replayed: false, pcm: this.#room.under(pcm) };
    if (this.#runner.frame(frame) === "accepted") this.#seq++;
    return phase === "preparing" || phase === "paused" ? FRAME_MS : FRAME_MS / HURRY;
  }

  #perhapsAnswer(): void {
    const { state, asked } = this.#page;
    if (!state || state.phase !== "listening" || state.turn === this.#turn) return;
    this.#turn = state.turn;
    if (asked === "ask") {
      this.#question++;
      this.#next = 0;
    }
    const answer = sampleScript[this.#question]?.answers[this.#next++];
    if (!answer) {
      // Everything that was prepared has been said.
      const atSample = this.#runner.sample;
      return this.#runner.command({ name: "end", turn: state.turn, atSample });
    }
    const spoken = this.#sounds.get(answer) ?? new Int16Array();
    const thinkSamples = Math.round((answer.thinkMs * SAMPLE_RATE_HZ) / 1_000);
    this.#sound = new Int16Array(thinkSamples + spoken.length);
    this.#sound.set(spoken, thinkSamples);
    this.#at = 0;
  }
}

function expectedSamples(sounds: readonly Int16Array[]): number {
  const replies = (sounds.length + 1) * REPLY_S * SAMPLE_RATE_HZ;
  return sounds.reduce((sum, sound) => sum + sound.length, replies);
}

function headerOf(id: string, { speechToText, textToSpeech }: Engines): JournalHeader {
  const name = ({ name, where }: { name: string; where: string }) => `${name}, ${where}`;
  return {
    type: "created",
    version: 1,
    id,
    // Nobody is ever told the token.
    tokenHash: hashOf(newCredentials().token),
    createdAt: new Date().toISOString(),
    options: sessionOptionsSchema.parse({
      role: "tech-lead",
      persona: findPersona(SAMPLE_PERSONA).id,
      lengthMin: 10,
      yourTurn: false,
    }),
    questionIds: sampleScript.map(({ questionId }) => questionId),
    engines: {
      hearing: name(speechToText.info),
      voice: name(textToSpeech.info),
      interviewer: name(createScriptedInterviewer().info),
    },
  };
}
