import { expect, it } from "vitest";
import type { MarkGroup } from "./group-marks.ts";
import { faceOf, nameOf } from "./mark-button.tsx";
import type { Mark, MarkKind } from "./mark.ts";

const mark = (kind: MarkKind, label: string, atS = 60): Mark => ({
  id: `${kind} ${atS}`,
  kind,
  label,
  startSample: atS * 16_000,
  endSample: (atS + 1) * 16_000,
  what: `A thing “${label}”`,
  meaning: "It means something.",
});
const group = (roomPx: number, ...marks: [Mark, ...Mark[]]): MarkGroup => ({
  marks,
  xPx: 0,
  roomPx,
});

it("shows the label where it fits, and only its shape where it does not", () => {
  const long = mark("filler-word", "you know");
  expect(faceOf(group(200, long))).toBe("you know");
  expect(faceOf(group(30, long))).toBe("");
  expect(faceOf(group(26, mark("shown", "S")))).toBe("S");
});

it("counts what stands out, not the short pauses around it", () => {
  const short = mark("pause", "");
  expect(faceOf(group(26, short, short, short))).toBe("");
  expect(faceOf(group(60, short, mark("long", "1.3"), short))).toBe("1.3");
  expect(faceOf(group(26, short, mark("long", "1.3"), mark("long", "2.0")))).toBe("2");
});

it("is called by what is seen on it, when, and what that means", () => {
  const one = group(90, mark("filled", "um", 151));
  expect(nameOf(one)).toBe("A thing “um”, at 2:31. It means something.");
  const several = group(90, mark("long", "1.3", 60), mark("pause", "", 61), mark("pause", "", 62));
  expect(nameOf(several)).toBe("1.3: 1 long pause, 2 short pauses, from 1:00 to 1:02");
  for (const each of [one, several]) expect(nameOf(each)).toContain(faceOf(each));
});
