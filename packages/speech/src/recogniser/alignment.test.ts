import { expect, test } from "vitest";
import { alignWords } from "./alignment.ts";
import { LISTENING_HEADS } from "./attention-scores.ts";
import { FRAME_SAMPLES, type Listening } from "./listening.ts";

const FRAME_S = FRAME_SAMPLES / 16_000;

/** A token for each letter of the words, in order. */
function words(...texts: readonly string[]) {
  let token = 0;
  return texts.map((text) => ({ text, confidence: 0.9, tokens: Array.from(text, () => token++) }));
}

/** A line a token, a character a frame; `#` is listened to. Voice: a character for a frame, `v` or `-`. */
function listening(
  lines: readonly string[],
  { voice = "v".repeat(lines[0]?.length ?? 20), lead = 0 } = {},
): Listening {
  const frames = (lines[0]?.length ?? voice.length) + lead + 10;
  const samples = voice.length * FRAME_SAMPLES;
  const attention = lines.map((line) => {
    const row = new Float32Array(frames);
    row.set(
      Array.from(line, (mark) => (mark === "#" ? 0.1 : 0)),
      lead,
    );
    return Float32Array.from(
      { length: LISTENING_HEADS.length * frames },
      (_, at) => row[at % frames] ?? 0,
    );
  });
  const steps = Float32Array.from({ length: Math.floor(samples / 512) }, (_, step) =>
    voice[Math.floor(((step + 0.5) * 512) / FRAME_SAMPLES)] === "v" ? 0.9 : 0.05,
  );
  return { attention, frames, leadSamples: lead * FRAME_SAMPLES, samples, voice: steps };
}

const frameOf = (seconds: number) => Math.round(seconds / FRAME_S);
const placed = (found: ReturnType<typeof alignWords>) =>
  found?.map(({ text, startS, endS }) => `${text} ${frameOf(startS)}-${frameOf(endS)}`);

test("words begin where they are listened to and end where the next begins", () => {
  const heard = listening([
    "####----------------",
    "----##--------------",
    "------####----------",
    "------------########",
  ]);
  expect(placed(alignWords(words("ab", "c", "d"), heard))).toEqual(["ab 0-6", "c 6-12", "d 12-20"]);
});

test("zeros in front of the sound shift nothing", () => {
  const lines = ["--####--------------", "----------####------"];
  const plain = alignWords(words("a", "b"), listening(lines));
  const led = alignWords(words("a", "b"), listening(lines, { lead: 12 }));
  led?.forEach(({ startS, endS }, index) => {
    expect(startS).toBeCloseTo(plain?.[index]?.startS ?? NaN);
    expect(endS).toBeCloseTo(plain?.[index]?.endS ?? NaN);
  });
});

test("a word before a pause ends with its voice, the one after it begins with its own", () => {
  const heard = listening(
    [
      "--####--------------------------------",
      // Attention comes too early by two frames: it lies in the pause.
      "--------------------------####--------",
    ],
    { voice: "vvvvvvvv--------------------vvvvvvvvvv" },
  );
  const found = alignWords(words("a", "b"), heard);
  expect(frameOf(found?.[0]?.endS ?? 0)).toBe(8);
  // Voice is found a little late, so a step before it counts.
  expect(Math.abs(frameOf(found?.[1]?.startS ?? 0) - 27)).toBeLessThanOrEqual(1);
});

test("a word that is listened to on both sides of a pause is put on one side of it", () => {
  const heard = listening(["----####----------------##------"], {
    voice: "vvvvvvvv----------------vvvvvvvv",
  });
  expect(placed(alignWords(words("a"), heard))).toEqual(["a 4-8"]);
});

test("voice between two words that is none of them stays free", () => {
  const heard = listening([
    "####------------------------------------------",
    "--------------------------------------####----",
  ]);
  const [first, second] = alignWords(words("a", "b"), heard) ?? [];
  expect(frameOf(first?.endS ?? 0)).toBeLessThan(20);
  expect(frameOf(second?.startS ?? 0)).toBe(38);
});

test("whatever the attention, words are in order, apart and inside the sound", () => {
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let round = 0; round < 200; round++) {
    const marks = (length: number, often: number, mark: string) =>
      Array.from({ length }, () => (random() < often ? mark : "-")).join("");
    const length = 4 + Math.floor(random() * 40);
    const heard = listening(
      [1, 2, 3, 4].map(() => marks(length, random(), "#")),
      {
        voice: marks(length, random(), "v"),
        lead: Math.floor(random() * 5),
      },
    );
    const found = alignWords(words("ab", "c", "d"), heard) ?? [];
    expect(found).toHaveLength(3);
    let beforeS = 0;
    for (const { startS, endS } of found) {
      expect(startS).toBeGreaterThanOrEqual(beforeS);
      expect(endS).toBeGreaterThanOrEqual(startS);
      beforeS = endS;
    }
    expect(beforeS).toBeLessThanOrEqual(heard.samples / 16_000);
  }
});

test("one token without voice lies somewhere in the sound", () => {
  const found = alignWords(words("a"), listening(["---##---"], { voice: "--------" }));
  expect(found?.[0]?.startS).toBeGreaterThan(0);
  expect(found?.[0]?.endS).toBeLessThanOrEqual(8 * FRAME_S);
});

test("where it listened is measured, what lies between its neighbours for want of better is not", () => {
  const heard = listening([
    "####----------------",
    // Listened to where the first word is: no place of its own.
    "##------------------",
    "------------########",
  ]);
  const found = alignWords(words("a", "b", "c"), heard);
  expect(found?.map(({ times }) => times)).toEqual(["measured", "estimated", "measured"]);
});

test("no words need no attention", () => {
  expect(alignWords([], listening([]))).toEqual([]);
});

test("attention that is missing, or fewer frames than tokens, give no times", () => {
  expect(alignWords(words("ab"), listening(["####"]))).toBeNull();
  expect(alignWords(words("abc"), listening(["##", "##", "##"]))).toBeNull();
});
