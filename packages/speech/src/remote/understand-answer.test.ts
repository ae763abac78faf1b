import { describe, expect, it } from "vitest";
import { readAnswer } from "./answer.ts";
import { promptOf } from "./prompt.ts";
import { understandAnswer } from "./understand-answer.ts";

const voiced = (seconds: number) => new Float32Array(Math.ceil(seconds / 0.032)).fill(0.9);
const understood = (body: object, voice: Float32Array = voiced(3), terms: string[] = []) =>
  understandAnswer(readAnswer(JSON.stringify(body)), promptOf(terms), voice, voice.length * 512);
const texts = (body: object, voice?: Float32Array) =>
  understood(body, voice).words.map(({ text }) => text);

describe("what a service hears is believed", () => {
  it("word for word as it is written", () => {
    const words = ["so", "er", "twenty", "five"].map((word, n) => ({
      word,
      start: n / 2,
      end: n / 2 + 0.5,
    }));
    const found = understood({ text: "So, er – twenty-five.", words });
    expect(found.words.map(({ text, startS }) => [text, startS])).toEqual([
      ["So,", 0],
      ["er", 0.5],
      ["twenty-five.", 1],
    ]);
  });

  it("where it has words and no text", () => {
    expect(texts({ text: " ", words: [{ word: "Yes.", start: 0, end: 1 }] })).toEqual(["Yes."]);
  });

  it("but a stretch that has failed is hardly relied on", () => {
    const stretch = (avg_logprob: number) => ({
      start: 0,
      end: 3,
      text: "We shipped it.",
      avg_logprob,
    });
    const confidence = (logprob: number) =>
      understood({ text: "We shipped it.", segments: [stretch(logprob)] }).words[0]?.confidence;
    expect(confidence(-0.6)).toBe(0.75);
    expect(confidence(-1.2)).toBeCloseTo(0.3, 2);
  });

  it("with a confidence above nothing, whatever probability it names", () => {
    const words = [{ word: "Yes.", start: 0, end: 1, probability: 0 }];
    expect(understood({ text: "Yes.", words }).words[0]?.confidence).toBe(0.01);
  });
});

describe("it is not believed", () => {
  const nothing = { words: [], understood: false };

  it("where there is voice and it has no words", () => {
    expect(understood({ text: " … " })).toMatchObject(nothing);
  });

  it("where it goes round in circles", () => {
    const text = "I think that we, I think that we, I think that we, I think that we should.";
    expect(understood({ text }, voiced(8))).toMatchObject(nothing);
    const segments = [{ text: "and and", start: 0, end: 3, compression_ratio: 3.1 }];
    expect(understood({ text: "and and", segments })).toMatchObject(nothing);
  });

  it("where it is more than anybody can say in that time", () => {
    const text = "Thanks for watching, and please subscribe to my channel.";
    expect(understood({ text }, voiced(0.4))).toMatchObject(nothing);
    expect(understood({ text }, voiced(3)).understood).toBe(true);
  });

  it("where it reads the prompt back", () => {
    expect(understood({ text: "Er, um, well, uh, hmm." })).toMatchObject(nothing);
    const terms = ["Kestrel", "Osprey", "Merlin", "Harrier"];
    const text = "Kestrel, Osprey, Merlin, Harrier.";
    expect(understood({ text }, voiced(3), terms)).toMatchObject(nothing);
    expect(understood({ text }, voiced(3)).understood).toBe(true);
  });

  it("in a stretch in which it thinks itself that nobody speaks", () => {
    const said = { text: " Yes.", start: 0, end: 1, avg_logprob: -0.2, no_speech_prob: 0.9 };
    const made = { text: " Bye bye.", start: 1, end: 3, avg_logprob: -1.4, no_speech_prob: 0.9 };
    expect(texts({ text: "Yes. Bye bye.", segments: [said, made] })).toEqual(["Yes."]);
  });
});
