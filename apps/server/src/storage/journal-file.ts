import {
  journalHeaderSchema,
  sessionEventSchema,
  type JournalHeader,
  type JournalLine,
  type SessionEvent,
} from "../session/journal.ts";

const NEWLINE = 0x0a;

export interface ParsedJournal {
  readonly header: JournalHeader;
  readonly events: readonly SessionEvent[];
  /** Bytes from the start that are worth keeping: a writer goes on from here. */
  readonly keptBytes: number;
  /** Bytes of a torn last line, which was never acknowledged. */
  readonly cutBytes: number;
  /** Whole lines that are no event that this version knows. */
  readonly skippedLines: number;
}

/** A journal without a first line that says whose it is. */
export class JournalUnreadable extends Error {}

/** One line, as it is written. */
export function journalLine(line: JournalLine): Uint8Array {
  return Buffer.from(`${JSON.stringify(line)}\n`);
}

/**
 * Reads a journal that may have been torn by a killed process.
 * @throws JournalUnreadable where the first line is no header.
 */
export function parseJournal(bytes: Uint8Array): ParsedJournal {
  const keptBytes = bytes.lastIndexOf(NEWLINE) + 1;
  const text = new TextDecoder().decode(bytes.subarray(0, keptBytes));
  const [first, ...rest] = text.split("\n").slice(0, -1);
  const header = journalHeaderSchema.safeParse(json(first ?? ""));
  if (!header.success) throw new JournalUnreadable("The journal has no first line that is whole.");
  const events: SessionEvent[] = [];
  for (const line of rest) {
    const event = sessionEventSchema.safeParse(json(line));
    if (event.success) events.push(event.data);
  }
  return {
    header: header.data,
    events,
    keptBytes,
    cutBytes: bytes.length - keptBytes,
    skippedLines: rest.length - events.length,
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
