import { assert, asyncProperty, integer } from "fast-check";
import { describe, expect, it } from "vitest";
import type { SessionEvent } from "../session/journal.ts";
import { journalHeader } from "../testing/journal-header.ts";
import { JournalUnreadable, journalLine, parseJournal } from "./journal-file.ts";

const header = journalHeader();
const events: SessionEvent[] = [
  { type: "joined", sample: 0, wallMs: 1 },
  { type: "reply-sentence", sample: 10, reply: 1, text: "Naïve — or “brave”?" },
  { type: "ended", sample: 20, reason: "closed" },
];
const whole = Buffer.concat([header, ...events].map(journalLine));

describe("parseJournal", () => {
  it("reads back what was written", async () => {
    const parsed = await parseJournal(whole);
    expect(parsed).toMatchObject({ header, events, cutBytes: 0, skippedLines: 0 });
  });

  it("keeps every whole line, wherever a kill cut the last one", async () => {
    const headerBytes = journalLine(header).length;
    await assert(
      asyncProperty(integer({ min: headerBytes, max: whole.length }), async (length) => {
        const parsed = await parseJournal(whole.subarray(0, length));
        expect(parsed.events).toEqual(events.slice(0, parsed.events.length));
        expect(parsed.keptBytes + parsed.cutBytes).toBe(length);
        expect(parsed.skippedLines).toBe(0);
      }),
    );
  });

  it("goes on behind a line that it does not know", async () => {
    const unknown = Buffer.from('{"type":"from-the-future","sample":1}\nnot json\n');
    const bytes = Buffer.concat([journalLine(header), unknown, journalLine(events[2]!)]);
    expect(await parseJournal(bytes)).toMatchObject({ events: [events[2]], skippedLines: 2 });
  });

  it.each(["", "{", '{"type":"joined","sample":0,"wallMs":1}\n'])(
    "refuses a journal that does not say whose it is: %j",
    async (text) => {
      await expect(parseJournal(Buffer.from(text))).rejects.toThrow(JournalUnreadable);
    },
  );
});
