import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Word } from "@greenroom/protocol";
import { readAnswer, textsToEmbed } from "@greenroom/metrics";
import {
  closingFeatures,
  turnFeatures,
  turnKinds,
  type TurnFeatures,
  type TurnKind,
} from "@greenroom/metrics/tellings";
import { readAnswers } from "./answers.ts";

export interface TaughtTurn {
  readonly kind: TurnKind;
  readonly text: string;
}

/** File by file what is said to the interviewer, and answers that sound like it. */
const FILES: Readonly<Record<string, TurnKind>> = {
  repeat: "repeat",
  skip: "skip",
  "question-back": "question",
  "no-idea": "unknown",
  misheard: "misheard",
  stop: "stop",
  moment: "time",
  told: "told",
};

/** Of the labelled answers each so-manieth is enough. */
const EVERY = 2;

/** The turns that the model learns from, in a fixed order: as written, and as heard without a stop. */
export async function readTurns(): Promise<TaughtTurn[]> {
  const turns: TaughtTurn[] = [];
  for (const [file, kind] of Object.entries(FILES)) {
    const lines = await readFile(join(import.meta.dirname, "turns", `${file}.txt`), "utf8");
    for (const text of lines.split("\n").filter(Boolean)) {
      turns.push({ kind, text });
      const bare = text.toLowerCase().replaceAll(/[,.?!:]/g, "");
      if (bare !== text) turns.push({ kind, text: bare });
      // An answer that sounds like a wish teaches more than one that does not.
      if (kind === "told") turns.push({ kind, text: bare }, { kind, text: bare });
    }
  }
  const requests = turns.filter(({ kind }) => kind !== "told");
  turns.push(...(await excused(requests)));
  for (const [at, { pieces }] of (await readAnswers()).entries()) {
    const texts = pieces.map(({ text }) => text);
    turns.push({ kind: "told", text: texts.join(" ") });
    const request = at % BEGUN === 0 && requests[(at * 13) % requests.length];
    if (request && !NOT_BEHIND.has(request.kind)) {
      const begun = texts.slice(0, 1 + (at % 3)).join(" ");
      turns.push({
        kind: request.kind,
        text: `${begun}${TURNS[at % TURNS.length]}${request.text}`,
      });
    }
    if (at % EVERY !== 0) continue;
    const from = (at / EVERY) % Math.max(1, texts.length - 2);
    // Its beginning, and a stretch of it: who is held too briefly has told something all the same.
    turns.push({ kind: "told", text: texts.slice(0, 1 + (at % 4)).join(" ") });
    turns.push({ kind: "told", text: texts.slice(from, from + 1 + ((at / EVERY) % 4)).join(" ") });
  }
  return turns;
}

/** Behind the beginning of each so-manieth answer a request is put. */
const BEGUN = 2;
/** Who has told something sets right nothing that was told back, and has something to tell. */
const NOT_BEHIND = new Set<TurnKind>(["misheard", "unknown"]);
const TURNS = [" ", " um ", " actually ", " no, sorry, ", " hm, you know what, "];

/** A request that is put behind an excuse has no more words than this. */
const SHORT = 14;
/** Behind each excuse so many requests of its kind are put. */
const EACH = 4;

/** Requests behind excuses, as people who were disturbed or may not speak put them. */
async function excused(requests: readonly TaughtTurn[]): Promise<TaughtTurn[]> {
  const lines = await readFile(join(import.meta.dirname, "turns", "excuses.txt"), "utf8");
  return lines
    .split("\n")
    .filter(Boolean)
    .flatMap((line, at) => {
      const [kind, excuse] = line.split("|");
      const short = requests.filter(
        (one) => one.kind === kind && one.text.split(" ").length <= SHORT,
      );
      return Array.from({ length: EACH }, (_, nth) => short[(at * 7 + nth * 11) % short.length])
        .filter((request) => request !== undefined)
        .map((request, nth) => ({
          kind: request.kind,
          text: `${excuse}${LINKS[(at + nth) % LINKS.length]}${request.text}`,
        }));
    });
}

const LINKS = [", ", " so ", ". ", " "];

/** What a turn is judged by, and what its end is, where more stands before it. */
export async function featuresOf(
  text: string,
  embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>,
): Promise<{ whole: TurnFeatures | null; end: TurnFeatures | null }> {
  const words = text.split(/\s+/).filter(Boolean).map(wordAt);
  const texts = textsToEmbed(words);
  const meanings = await embed(texts);
  const known = new Map(texts.map((each, at) => [each, meanings[at]]));
  const { sense } = readAnswer(words, "past", false, (each) => known.get(each));
  return sense
    ? { whole: turnFeatures(sense), end: closingFeatures(sense) }
    : { whole: null, end: null };
}

export const kindAt = (kind: TurnKind) => turnKinds.indexOf(kind);

function wordAt(text: string, at: number): Word {
  return { text, startSample: at, endSample: at + 1, confidence: 0.93, times: "measured" };
}
