import type { Comment, ScriptEntry } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { commentsByEntry, momentAt } from "./placing.ts";

const S = 16_000;
const asked = (startSample: number | null): ScriptEntry =>
  ({
    who: "interviewer",
    line: { heard: startSample === null ? null : { startSample, endSample: startSample + S } },
  }) as ScriptEntry;
const answered = (startSample: number): ScriptEntry =>
  ({
    who: "candidate",
    turn: { span: { startSample: 0, endSample: 0 }, segments: [{ startSample }] },
  }) as unknown as ScriptEntry;
const comment = (id: string, startSample: number, endSample = startSample): Comment => ({
  id,
  startSample,
  endSample,
  author: "",
  text: "x",
  at: "2026-01-02T03:04:05.000Z",
});

it("is about what was just heard, and stays within the recording", () => {
  expect(momentAt(60 * S, 100 * S)).toEqual({ startSample: 56 * S, endSample: 61 * S });
  expect(momentAt(0, 100 * S)).toEqual({ startSample: 0, endSample: 5 * S });
  expect(momentAt(100 * S, 100 * S)).toEqual({ startSample: 95 * S, endSample: 100 * S });
  expect(momentAt(2 * S, 3 * S)).toEqual({ startSample: 0, endSample: 3 * S });
});

it("puts each comment beside the passage that it is about, in order", () => {
  const script = [asked(0), answered(5 * S), asked(null), asked(20 * S)];
  const comments = [comment("late", 30 * S), comment("b", 7 * S), comment("a", 4 * S, 9 * S)];
  const ids = commentsByEntry(script, comments).map((each) => each.map(({ id }) => id));
  expect(ids).toEqual([[], ["a", "b"], [], ["late"]]);
});

it("loses no comment that lies before everything", () => {
  const [first] = commentsByEntry([asked(5 * S)], [comment("early", 0)]);
  expect(first).toHaveLength(1);
  expect(commentsByEntry([], [comment("alone", 0)])).toEqual([]);
});
