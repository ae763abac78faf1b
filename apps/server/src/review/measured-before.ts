import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AnswerReading, MeasuredAnswer } from "@greenroom/metrics";
import { figureSchema, reviewTurnSchema, type Figure } from "@greenroom/protocol";
import * as z from "zod";
import { systemCode } from "../start-error.ts";
import { replaceFile } from "../storage/replace-file.ts";
import { inSlices } from "./in-slices.ts";
import type { Measure } from "./measure.ts";

/** What was measured of sessions before: in memory, and beside each session, where nobody speaks in it. */
export interface MeasuredBefore {
  /** The measure for one session. What is measured again of the very same is only looked up. */
  of(id: string): Promise<SessionMeasure>;
  /** Resolves when nothing is being kept any more. */
  idle(): Promise<void>;
}

export interface SessionMeasure {
  readonly measure: Measure;
  /** Keeps what this measure was asked for, for the next start, in the background. */
  readonly keep: () => void;
}

export interface MeasuredBeforeOptions {
  readonly measure: Measure;
  /** Stands for the code that measures: with other code, nothing from before counts. */
  readonly version: () => Promise<string>;
  readonly folder: (id: string) => string;
  readonly onWarning: (id: string, message: string, cause: unknown) => void;
}

/** A line of JSON each: the version, then a key and what was measured of what it stands for. */
const FILE = "measured.jsonl";
/** Half an hour of talk has about 120 entries, a megabyte of text. */
const SESSIONS_IN_MEMORY = 4;
const READINGS_IN_MEMORY = 60;

const figuresSchema = z.array(figureSchema);
const paceSchema = reviewTurnSchema.shape.pace;

/** By key: what was measured, or the text of it as it was kept. */
type Entries = Map<string, { readonly text: string } | { readonly value: unknown }>;

export function measuredBefore(options: MeasuredBeforeOptions): MeasuredBefore {
  const { measure, folder, onWarning } = options;
  const sessions = new Map<string, Promise<Entries>>();
  const readings = new Map<string, AnswerReading>();
  let keeping = Promise.resolve();

  const entriesOf = (id: string): Promise<Entries> => {
    const entries = sessions.get(id) ?? load(join(folder(id), FILE), options.version);
    newest(sessions, id, entries, SESSIONS_IN_MEMORY);
    return entries;
  };

  const kept = async (id: string, used: ReadonlyMap<string, unknown>): Promise<void> => {
    try {
      const version = await options.version();
      const lines = await inSlices(linesOf(version, used));
      await replaceFile(join(folder(id), FILE), lines.join(""));
    } catch (cause) {
      // It was deleted meanwhile.
      if (systemCode(cause) === "ENOENT") return;
      onWarning(id, "What was measured could not be kept", cause);
    }
  };

  return {
    of: async (id) => {
      const entries = await entriesOf(id);
      const used = new Map<string, unknown>();
      let fresh = false;
      const known = <T>(key: string, schema: z.ZodType<T>): T | undefined => {
        const entry = entries.get(key);
        if (!entry) return undefined;
        const parsed = schema.safeParse("value" in entry ? entry.value : json(entry.text));
        if (!parsed.success) return undefined;
        entries.set(key, { value: parsed.data });
        used.set(key, parsed.data);
        return parsed.data;
      };
      const learnt = (key: string, value: unknown) => {
        entries.set(key, { value });
        used.set(key, value);
        fresh = true;
      };
      function* figures(key: string, make: () => Iterable<Figure>): Generator<Figure> {
        const before = known(key, figuresSchema);
        if (before) return yield* before;
        const all: Figure[] = [];
        for (const figure of make()) {
          all.push(figure);
          yield figure;
        }
        learnt(key, all);
      }
      return {
        measure: {
          ...measure,
          delivery: (answer) =>
            figures(`delivery ${keyOfAnswer(answer)}`, () => measure.delivery(answer)),
          session: (answers, interviewer) =>
            figures(`session ${keyOf(answers.map(keyOfAnswer), interviewer)}`, () =>
              measure.session(answers, interviewer),
            ),
          pace: (answer) => {
            const key = `pace ${keyOfAnswer(answer)}`;
            const pace = known(key, paceSchema) ?? measure.pace(answer);
            if (!used.has(key)) learnt(key, pace);
            return pace;
          },
          read: (words, question, meanings) => {
            const key = keyOf(words, question.form, meanings !== null);
            const reading = readings.get(key) ?? measure.read(words, question, meanings);
            newest(readings, key, reading, READINGS_IN_MEMORY);
            return reading;
          },
        },
        keep: () => {
          if (fresh) keeping = keeping.then(() => kept(id, used));
          fresh = false;
        },
      };
    },
    idle: () => keeping,
  };
}

function* linesOf(version: string, used: ReadonlyMap<string, unknown>): Generator<string> {
  for (const line of [version, ...used]) yield `${JSON.stringify(line)}\n`;
}

async function load(path: string, version: () => Promise<string>): Promise<Entries> {
  const entries: Entries = new Map();
  const text = await readFile(path, "utf8").catch(() => "");
  const [first = "", ...lines] = text.split("\n");
  if (json(first) !== (await version())) return entries;
  for (const line of lines) {
    // The key stands in front; what follows is parsed when it is asked for.
    const comma = line.indexOf('",');
    const key = json(line.slice(1, comma + 1));
    if (typeof key === "string") entries.set(key, { text: line.slice(comma + 2, -1) });
  }
  return entries;
}

/** Stands for everything that is measured of an answer. Equal where all that is equal. */
function keyOf(...parts: readonly unknown[]): string {
  const hash = createHash("sha256");
  const text = JSON.stringify(parts, (_name, value: unknown) =>
    ArrayBuffer.isView(value) ? printOf(value) : value,
  );
  return hash.update(text).digest("base64url");
}

const keys = new WeakMap<MeasuredAnswer, string>();

function keyOfAnswer(answer: MeasuredAnswer): string {
  const key = keys.get(answer) ?? keyOf(answer);
  keys.set(answer, key);
  return key;
}

/** A track is part of every answer of its session: its bytes are read once. */
const prints = new WeakMap<ArrayBufferView, string>();

function printOf(view: ArrayBufferView): string {
  const known = prints.get(view);
  if (known !== undefined) return known;
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const print = createHash("sha256").update(bytes).digest("base64url");
  prints.set(view, print);
  return print;
}

/** Puts an entry behind all others, and drops the oldest where there are too many. */
function newest<K, V>(map: Map<K, V>, key: K, value: V, most: number): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= most) return;
    map.delete(oldest);
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
