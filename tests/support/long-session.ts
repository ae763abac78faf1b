import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { wavHeader } from "@greenroom/audio";
import { questions } from "@greenroom/interviewer";
import { SAMPLE_RATE_HZ, VOICE_STEP_SAMPLES, type Word } from "@greenroom/protocol";
import type { JournalHeader, SessionEvent } from "../../apps/server/src/session/journal.ts";
import { sessionFiles } from "../../apps/server/src/storage/session-files.ts";
import { asSpoken } from "./long-session/answers.ts";
import { asked, header, repliesOf } from "./long-session/events.ts";
import { VoiceSound } from "./long-session/sound.ts";

export interface LongSession {
  readonly id: string;
  readonly folder: string;
  readonly samples: number;
  readonly words: number;
  readonly turns: number;
}

export interface LongSessionOptions {
  readonly minutes?: number;
  readonly questions?: number;
  /** Of the candidate, follow-ups included. */
  readonly turns?: number;
  readonly words?: number;
  readonly id?: string;
}

const S = SAMPLE_RATE_HZ;
const QUESTION_S = 5;
const BEFORE_ANSWER_S = 0.9;
const PATIENCE_S = 2;

/**
 * Puts a whole interview into a data folder as if it had been held: the journal of every question and
 * word, both recordings with voiced sound where somebody speaks, and the voice-activity track. By
 * default half an hour with 15 questions, 60 turns and 4,500 words. No peaks and no sound track: those
 * are for the product to make. The same each time.
 */
export async function writeLongSession(
  dataDir: string,
  options: LongSessionOptions = {},
): Promise<LongSession> {
  const { minutes = 30, id = "long-session-0001" } = options;
  const turns = options.turns ?? 60;
  const perQuestion = Math.ceil(turns / (options.questions ?? 15));
  const perTurn = Math.round((options.words ?? 4_500) / turns);
  const samples = minutes * 60 * S;
  const turnSamples = Math.floor((samples - 10 * S) / turns);
  const chosen = questions
    .filter(({ form }) => form === "past")
    .slice(0, Math.ceil(turns / perQuestion));
  const candidate = new VoiceSound(samples, 112);
  const interviewer = new VoiceSound(samples, 190);
  const voiceActivity = new Uint8Array(Math.floor(samples / VOICE_STEP_SAMPLES)).fill(4);
  const events: SessionEvent[] = [{ type: "joined", sample: 0, wallMs: 0 }];
  let words = 0;
  for (let turn = 1; turn <= turns; turn++) {
    const opens = (turn - 1) * turnSamples + S;
    const question = chosen[Math.floor((turn - 1) / perQuestion)] ?? chosen[0];
    if (!question) throw new Error("The bank has no question about the past.");
    const first = (turn - 1) % perQuestion === 0;
    const heard = { startSample: opens, endSample: opens + QUESTION_S * S };
    interviewer.speak(heard.startSample, heard.endSample);
    const text = first ? question.spoken : "And what did you do about that, yourself?";
    const reply = { reply: turn, kind: first ? ("ask" as const) : ("follow-up" as const), text };
    if (turn === 1) events.push(...repliesOf({ ...reply, question, number: 1 }, 100));
    events.push(...asked(reply.reply, heard));
    const spoken = asSpoken(turn, perTurn, heard.endSample + BEFORE_ANSWER_S * S);
    words += spoken.flatMap((segment) => segment.words).length;
    for (const segment of spoken) {
      for (const word of segment.words) mark(candidate, voiceActivity, word);
      const { startSample, endSample } = segment;
      events.push(
        { type: "speech-started", sample: startSample },
        { type: "speech-ended", sample: endSample },
        { type: "segment", sample: endSample + S / 2, turn, segment },
      );
    }
    const lastSample = spoken.at(-1)?.endSample ?? heard.endSample;
    const next = chosen[Math.floor(turn / perQuestion)];
    const follows =
      turn === turns
        ? { reply: turn + 1, kind: "close" as const, text: "Thank you, that was all.", question }
        : turn % perQuestion === 0
          ? {
              reply: turn + 1,
              kind: "ask" as const,
              text: next?.spoken ?? "",
              question: next ?? question,
            }
          : {
              reply: turn + 1,
              kind: "follow-up" as const,
              text: "And what did you do about that, yourself?",
              question,
            };
    events.push({ type: "silence", sample: lastSample + S, reached: "pause" });
    events.push(
      ...repliesOf(
        { ...follows, number: Math.floor(turn / perQuestion) + 1 },
        lastSample + S + 100,
      ),
    );
    events.push({ type: "silence", sample: lastSample + PATIENCE_S * S, reached: "patience" });
  }
  const closes = { startSample: samples - 8 * S, endSample: samples - 5 * S };
  events.push(...asked(turns + 1, closes), {
    type: "ended",
    sample: closes.endSample,
    reason: "closed",
  });

  const folder = join(dataDir, "sessions", id);
  await mkdir(folder, { recursive: true });
  const files = sessionFiles(folder);
  const lines: readonly (JournalHeader | SessionEvent)[] = [header(id, chosen, minutes), ...events];
  await Promise.all([
    writeFile(files.journal, lines.map((line) => `${JSON.stringify(line)}\n`).join("")),
    writeFile(files.voiceActivity, voiceActivity),
    writeFile(files.candidate, Buffer.concat([wavHeader(S, 2 * samples), candidate.bytes()])),
    writeFile(files.interviewer, Buffer.concat([wavHeader(S, 2 * samples), interviewer.bytes()])),
  ]);
  return { id, folder, samples, words, turns };
}

function mark(sound: VoiceSound, voiceActivity: Uint8Array, word: Word): void {
  sound.speak(word.startSample, word.endSample);
  const step = (sample: number) => Math.floor(sample / VOICE_STEP_SAMPLES);
  voiceActivity.fill(240, step(word.startSample), step(word.endSample) + 1);
}
