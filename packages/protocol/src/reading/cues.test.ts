import type { InterviewerLine, ReviewTurn } from "../review.ts";
import type { Word } from "../words.ts";
import { expect, it } from "vitest";
import { cuesOf } from "./cues.ts";

const S = 16_000;
const words = (text: string, fromS: number): Word[] =>
  text.split(" ").map((text, i) => ({
    text,
    startSample: (fromS + i * 0.4) * S,
    endSample: (fromS + i * 0.4 + 0.3) * S,
    confidence: 0.9,
    times: "measured",
  }));
const turn = (...segments: readonly (readonly Word[])[]) =>
  ({
    segments: segments.map((words) => ({
      startSample: words[0]?.startSample ?? 0,
      endSample: words.at(-1)?.endSample ?? S,
      words,
      understood: words.length > 0,
    })),
  }) as unknown as ReviewTurn;
const line = (text: string, fromS: number, toS: number, heardText: string | null = null) =>
  ({
    reply: 1,
    kind: "ask",
    text,
    heardText,
    heard: { startSample: fromS * S, endSample: toS * S },
  }) as InterviewerLine;

const long =
  "so we had an outage in the payment service, and I was on call that night. I looked at the dashboards first and then I called the team because nobody knew why";

it("shows no more than two lines at once, and loses no word", () => {
  const cues = cuesOf({ said: [line(long, 0, 20)], turns: [turn(words(long, 30))] });
  for (const { text } of cues) expect(text.length).toBeLessThanOrEqual(76);
  for (const who of ["interviewer", "candidate"]) {
    const said = cues.filter((cue) => cue.who === who).map(({ text }) => text);
    expect(said.join(" ")).toBe(long);
  }
  expect(cues.filter(({ who }) => who === "candidate").flatMap(({ words }) => words)).toHaveLength(
    long.split(" ").length,
  );
});

it("cuts where a clause ends, once there is enough to read", () => {
  const [first] = cuesOf({ said: [], turns: [turn(words(long, 0))] });
  expect(first?.text).toBe(
    "so we had an outage in the payment service, and I was on call that night.",
  );
});

it("cuts at a silence", () => {
  const both = [...words("first we wait", 0), ...words("then we go", 8)];
  const cues = cuesOf({ said: [], turns: [turn(both)] });
  expect(cues.map(({ text }) => text)).toEqual(["first we wait", "then we go"]);
});

it("spreads the interviewer's words over the time in which they were heard, as far as they were", () => {
  const cues = cuesOf({ said: [line(`${long} and so on`, 10, 20, long)], turns: [] });
  expect(cues.at(0)?.startSample).toBe(10 * S);
  expect(cues.at(-1)?.endSample).toBe(20 * S);
  for (const [i, cue] of cues.slice(1).entries()) expect(cue.startSample).toBe(cues[i]!.endSample);
  expect(cues.map(({ text }) => text).join(" ")).toBe(long);
});

it("shows both voices in the order in which they were heard, and nothing that never was", () => {
  const unheard = { ...line("Never said.", 0, 0), heard: null };
  const cues = cuesOf({
    said: [line("How?", 0, 1), line("Why?", 9, 10), unheard],
    turns: [turn(words("like so", 3))],
  });
  expect(cues.map(({ text }) => text)).toEqual(["How?", "like so", "Why?"]);
});

it("says where there was voice and no words; a breath is nothing", () => {
  const segment = { startSample: 2 * S, endSample: 3 * S, words: [] };
  const segments = [
    { ...segment, understood: false },
    { ...segment, startSample: 5 * S, understood: true },
  ];
  const cues = cuesOf({ said: [], turns: [{ segments } as unknown as ReviewTurn] });
  expect(cues.map(({ text }) => text)).toEqual(["Not understood here."]);
});
