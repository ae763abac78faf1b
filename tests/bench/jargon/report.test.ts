import { expect, test } from "vitest";
import { reportOf, type Clip } from "./report.ts";

const clip = (said: string, none: string, own: string, terms: readonly string[] = []): Clip => ({
  name: "slt",
  said,
  terms,
  heard: { none, glossary: none, own, understandMs: 100, termsMs: 50 },
});
const row = (clips: readonly Clip[], way: string) =>
  reportOf("own", clips).rows.find((one) => one.way === way);

test("words lost and won are counted apart, each by what was said", () => {
  const clips = [
    clip("we called it Halcyon", "we called it Halsey", "we coiled it Halcyon", ["Halcyon"]),
  ];
  expect(row(clips, "own")).toMatchObject({ lost: 1, won: 1, wordErrorRate: 0.25 });
  expect(row(clips, "none")).toMatchObject({ lost: 0, won: 0, wordErrorRate: 0.25 });
  expect(row(clips, "own")?.recall).toEqual({ said: 1, heard: 1, written: 1 });
});

test("what changed is told, and how much time the search took on top", () => {
  const { changes, termsShare } = reportOf("own", [
    clip("we went", "we went", "we went"),
    clip("at Halcyon", "at Halsey", "at Halcyon"),
  ]);
  expect(changes).toEqual([{ name: "slt", before: "at Halsey", after: "at Halcyon" }]);
  expect(termsShare).toBe(0.5);
});
