import { expect, it } from "vitest";
import { exportedReview } from "../testing/exported-review.ts";
import { webVtt } from "./webvtt.ts";

it("has both voices, each cue at the time of its words", async () => {
  const vtt = webVtt(await exportedReview("we moved the queue"));
  const [header, asked, ...rest] = vtt.trimEnd().split("\n\n");
  expect(header).toMatch(/^WEBVTT Interview with /);
  expect(asked).toMatch(/^00:00:01\.000 --> 00:00:0\d\.\d{3}\n<v [^>]+>\S/);
  // Three words a second, each 0.9 of its time long.
  expect(rest.at(-1)).toBe("00:00:04.000 --> 00:00:05.300\n<v Candidate>we moved the queue");
});

it("names who of a panel speaks", async () => {
  const review = await exportedReview("so");
  const said = review.said.map((line) => ({ ...line, name: "Tom Adeyemi" }));
  const vtt = webVtt({ ...review, personaName: "Maya Lindqvist and Tom Adeyemi", said });
  expect(vtt).toMatch(/^WEBVTT Interview with Maya Lindqvist and Tom Adeyemi\n/);
  expect(vtt).toContain("<v Tom Adeyemi>");
  expect(vtt).not.toContain("<v Maya");
});

it("keeps what would mean something in a caption as text", async () => {
  const vtt = webVtt(await exportedReview("a <b>--></b> &amp; c"));
  expect(vtt).toContain("<v Candidate>a &lt;b&gt;--&gt;&lt;/b&gt; &amp;amp; c");
});

it("ends every cue after it begins, past an hour too", async () => {
  const review = await exportedReview("so");
  const [turn] = review.turns;
  const sample = 3_661 * 16_000;
  const word = { ...turn!.words[0]!, startSample: sample, endSample: sample };
  const segments = [{ ...turn!.segments[0]!, words: [word] }];
  const vtt = webVtt({ ...review, said: [], turns: [{ ...turn!, segments }] });
  expect(vtt).toContain("01:01:01.000 --> 01:01:01.001\n");
});
