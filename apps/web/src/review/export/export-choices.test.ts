import { expect, it } from "vitest";
import { exportChoices, exportUrl, sizeWords } from "./export-choices.ts";

it("says before how large half an hour gets", () => {
  const { words, sound } = exportChoices({ durationSamples: 30 * 60 * 16_000 });
  expect(words.map(({ size }) => size)).toEqual(["38 MB", null, null, null]);
  expect(sound.map(({ size }) => size)).toEqual(["58 MB", "58 MB"]);
});

it("offers no sound where nothing was recorded", () => {
  const { words, sound } = exportChoices({ durationSamples: 0 });
  expect([...words, ...sound].map(({ file }) => file)).toEqual([
    "review.html",
    "review.md",
    "captions.vtt",
  ]);
});

it("says sizes as people read them", () => {
  expect([400_000, 3_840_000, 12_400_000].map(sizeWords)).toEqual([
    "under 1 MB",
    "3.8 MB",
    "12 MB",
  ]);
});

it("lets no session's name lead elsewhere", () => {
  expect(exportUrl("../x", "review.md")).toBe("/api/sessions/..%2Fx/export/review.md");
});
