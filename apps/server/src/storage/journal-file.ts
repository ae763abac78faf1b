import { setImmediate } from "node:timers/promises";
import { knowOwnQuestions } from "@greenroom/interviewer";
import {
  journalHeaderSchema,
  sessionEventSchema,
  type JournalHeader,
  type JournalLine,
  type SessionEvent,
} from "../session/journal.ts";

const NEWLINE = 0x0a;
/** Read in a few milliseconds. */
const LINES_AT_ONCE = 200;

export interface ParsedJournal extends JournalExtent {
  readonly events: readonly SessionEvent[];
  /** Whole lines that are no event that this version knows. */
  readonly skippedLines: number;
}

/** A journal without a first line that says whose it is. */
export class JournalUnreadable extends Error {}

/** One line, as it is written. */
export function journalLine(line: JournalLine): Uint8Array {
  return Buffer.from(`${JSON.stringify(line)}\n`);
}

/** What can be told of a journal without reading its events. */
export interface JournalExtent {
  readonly header: JournalHeader;
  /** Bytes from the start that are whole lines: a writer goes on from here. */
  readonly keptBytes: number;
  /** Bytes of a torn last line, which was never acknowledged. */
  readonly cutBytes: number;
}

/** @throws JournalUnreadable where the first line is no header. */
export function journalExtent(bytes: Uint8Array): JournalExtent {
  const header = journalHeaderSchema.safeParse(
    json(decode(bytes.subarray(0, bytes.indexOf(NEWLINE) + 1))),
  );
  if (!header.success) throw new JournalUnreadable("The journal has no first line that is whole.");
  // Whatever is asked about this session finds its own questions, like those of the bank.
  knowOwnQuestions(header.data.options.own);
  const keptBytes = bytes.lastIndexOf(NEWLINE) + 1;
  return { header: header.data, keptBytes, cutBytes: bytes.length - keptBytes };
}

/**
 * Reads a journal that may have been torn by a killed process. An hour of talk has some thousand
 * lines, so it gives way to other work now and then.
 * @throws JournalUnreadable where the first line is no header.
 */
export async function parseJournal(bytes: Uint8Array): Promise<ParsedJournal> {
  const extent = journalExtent(bytes);
  const lines = decode(bytes.subarray(0, extent.keptBytes)).split("\n").slice(1, -1);
  const events: SessionEvent[] = [];
  for (const [index, line] of lines.entries()) {
    const event = sessionEventSchema.safeParse(json(line));
    if (event.success) events.push(event.data);
    if (index % LINES_AT_ONCE === LINES_AT_ONCE - 1) await setImmediate();
  }
  return { ...extent, events, skippedLines: lines.length - events.length };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
