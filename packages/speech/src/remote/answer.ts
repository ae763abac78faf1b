import * as z from "zod";

/** A service's answer, of whatever dialect, without what is not needed. */
export interface RemoteAnswer {
  readonly text: string;
  /** The text in pieces with times (words, or parts of words), in the order given. */
  readonly pieces: readonly TimedPiece[];
  /** The text in longer stretches with times. */
  readonly stretches: readonly Stretch[];
  /** The text in tokens with probabilities. */
  readonly tokens: readonly Token[];
}

export interface TimedPiece {
  readonly text: string;
  /** Seconds; not finite where the service gave no number. */
  readonly startS: number;
  readonly endS: number;
  /** 0 to 1. */
  readonly probability: number | null;
}

export interface Stretch {
  readonly text: string;
  readonly startS: number;
  readonly endS: number;
  /** Mean natural-log probability of its tokens. */
  readonly logProbability: number | null;
  /** 0 to 1: that nobody speaks in it. */
  readonly noSpeech: number | null;
  /** Length of the text by its length when packed: repetition packs well. */
  readonly compression: number | null;
}

export interface Token {
  readonly text: string;
  readonly logProbability: number;
}

/** Numbers come as numbers, as text ("30.0"), or not at all. */
const number = z
  .unknown()
  .optional()
  .transform((value) => {
    if (typeof value === "number") return value;
    return typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  });
const maybe = number.transform((value) => (Number.isFinite(value) ? value : null));
/** A list from which each entry that is not understood is left out; none where it is no list. */
const listOf = <T extends z.ZodType>(entry: T) =>
  z
    .unknown()
    .optional()
    .transform((value): z.output<T>[] =>
      (Array.isArray(value) ? value : []).flatMap((each) => {
        const parsed = entry.safeParse(each);
        return parsed.success ? [parsed.data] : [];
      }),
    );

const word = z
  .object({ word: z.string(), start: number, end: number, probability: maybe })
  .transform(({ word: text, start, end, probability }): TimedPiece => {
    const valid = probability !== null && probability >= 0 && probability <= 1;
    return { text, startS: start, endS: end, probability: valid ? probability : null };
  });

const segment = z.object({
  text: z.string(),
  start: number,
  end: number,
  avg_logprob: maybe,
  no_speech_prob: maybe,
  compression_ratio: maybe,
  // whisper.cpp and faster-whisper put them here.
  words: listOf(word),
});

const token = z
  .object({ token: z.string(), logprob: maybe })
  .transform(({ token: text, logprob }) => ({ text, logProbability: logprob }));

const answer = z.object({
  text: z.string(),
  words: listOf(word),
  segments: listOf(segment),
  logprobs: listOf(token),
});

/**
 * Reads the body of an answer. Lists that are not understood are left out; without a text it is no
 * transcription.
 * @throws SyntaxError where it is not JSON, or JSON of another shape.
 */
export function readAnswer(body: string): RemoteAnswer {
  const parsed = answer.safeParse(parse(body));
  if (!parsed.success) throw new SyntaxError("This is no transcription.");
  const { text, words, segments, logprobs } = parsed.data;
  return {
    text,
    pieces: words.length > 0 ? words : segments.flatMap((each) => each.words),
    stretches: segments.map((each) => ({
      text: each.text,
      startS: each.start,
      endS: each.end,
      logProbability: each.avg_logprob,
      noSpeech: each.no_speech_prob,
      compression: each.compression_ratio,
    })),
    tokens: logprobs.flatMap(({ text: of, logProbability }) =>
      logProbability === null ? [] : [{ text: of, logProbability }],
    ),
  };
}

/** JSON, and what Python's own writer makes of numbers that are none. */
function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return JSON.parse(body.replaceAll(/(?<=[:,[]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])/g, "null"));
  }
}
