import type { PlayedCase } from "@greenroom/interviewer/kept-out";
import type { WatchedReply } from "./watched.ts";

/** What came of one set of dialogues. */
export interface Figures {
  readonly dialogues: number;
  readonly played: number;
  /** After an answer: a follow-up after a gap that is there, or a changed constraint where none is. */
  readonly answers: Share;
  /** Requests, silence, bad hearing: taken for what they are. */
  readonly otherTurns: Share;
  readonly repeats: { readonly moves: number; readonly wordings: number; readonly other: number };
  readonly falseQuotes: number;
  readonly embarrassments: number;
  readonly misshapen: number;
  readonly reply: ReplyTimes;
}

interface Share {
  readonly fitting: number;
  readonly of: number;
}

interface ReplyTimes {
  readonly medianMs: number;
  readonly worstMs: number;
  /** As a multiple of what it costs to read the answer once, by whatever machine. */
  readonly medianOfReading: number;
  /** The slowest reply, as a multiple of the slowest reading. */
  readonly worstOfReading: number;
}

export function figuresOf(
  turnOf: ReadonlyMap<string, string>,
  cases: readonly PlayedCase[],
  replies: readonly WatchedReply[],
): Figures {
  const answers = cases.filter(({ id }) => turnOf.get(id) === "answer");
  const others = cases.filter(({ id }) => turnOf.get(id) !== "answer");
  const faulty = (faults: (played: PlayedCase) => readonly unknown[]) =>
    cases.filter((played) => faults(played).length > 0).length;
  return {
    dialogues: turnOf.size,
    played: cases.length,
    answers: share(answers),
    otherTurns: share(others),
    repeats: {
      moves: replies.filter(({ repeatsMove }) => repeatsMove).length,
      wordings: replies.filter(({ repeatsWording }) => repeatsWording).length,
      other: faulty(({ repeats }) => repeats),
    },
    falseQuotes: faulty(({ verdict }) => verdict.falseQuotes),
    embarrassments: faulty(({ verdict }) => verdict.embarrassments),
    misshapen: faulty(({ verdict }) => verdict.misshapen),
    reply: timesOf(replies),
  };
}

function share(cases: readonly PlayedCase[]): Share {
  return { fitting: cases.filter(({ verdict }) => verdict.fits).length, of: cases.length };
}

function timesOf(replies: readonly WatchedReply[]): ReplyTimes {
  const replyMs = sorted(replies.map((reply) => reply.replyMs));
  const readingMs = sorted(replies.map((reply) => reply.readingMs));
  const [median, worst] = [middle(replyMs), replyMs.at(-1) ?? 0];
  return {
    medianMs: median,
    worstMs: worst,
    medianOfReading: median / Math.max(0.001, middle(readingMs)),
    worstOfReading: worst / Math.max(0.001, readingMs.at(-1) ?? 0),
  };
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const middle = (values: readonly number[]) => values[values.length >> 1] ?? 0;

/** The figures as a person reads them. */
export function printed(title: string, figures: Figures): string {
  const { answers, otherTurns, repeats, reply } = figures;
  const ratio = ({ fitting, of }: Share) =>
    `${fitting} of ${of} (${((100 * fitting) / Math.max(1, of)).toFixed(0)} %)`;
  const ms = (value: number, times: number) =>
    `${value.toFixed(1)} ms (${times.toFixed(1)} times reading the answer once)`;
  return `
${title}: ${figures.dialogues} dialogues, played ${figures.played} times
a real gap, or a changed constraint where none is   ${ratio(answers)}
other turns taken for what they are                 ${ratio(otherTurns)}
one of the six moves made twice running             ${repeats.moves}
a follow-up in words that were asked before         ${repeats.wordings}
any other repetition                                ${repeats.other}
false quotes                                        ${figures.falseQuotes}
embarrassments                                      ${figures.embarrassments}
misshapen                                           ${figures.misshapen}
reply ready, median                                 ${ms(reply.medianMs, reply.medianOfReading)}
reply ready, worst                                  ${ms(reply.worstMs, reply.worstOfReading)}`;
}
