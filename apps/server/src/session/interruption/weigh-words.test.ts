import { describe, expect, it } from "vitest";
import { plainWords } from "./said-before.ts";
import { onlyInterrupts, weighWords } from "./weigh-words.ts";

const of = (text: string, confidence = 0.8, seconds = 0.8) => ({
  words: text.split(" ").map((word) => ({ text: word, confidence })),
  voicedSamples: seconds * 16_000,
});
/** Heard twice, the second time with a little more of it. */
const twice = (text: string, confidence?: number, seconds?: number, said = "") => {
  const words = plainWords(said);
  const { counted } = weighWords(of(text, confidence, seconds), [], words);
  return weighWords(of(text, confidence, seconds), counted, words).weight;
};

describe("words over the interviewer", () => {
  it.each([
    "Wait.",
    "Stop.",
    "Sorry?",
    "Hold on.",
    "Excuse me.",
    "Okay, wait.",
    "No.",
    "Just a second.",
  ])("%s interrupts at once, however short", (text) =>
    expect(weighWords(of(text, 0.6, 0.2), [], []).weight).toBe("interrupts"),
  );
  it.each([
    "Mm-hmm.",
    "Yeah.",
    "Okay, right.",
    "I see.",
    "That makes sense.",
    "M. h. m.",
    "Yeah, yeah, sure, got it.",
    "Uh-huh.",
    "No problem.",
    "Thank you.",
  ])("%s is a backchannel", (text) => expect(twice(text)).toBe("nothing"));
  it.each(["Can I ask", "So in my last", "yeah but we", "I had that"])(
    "%s interrupts when two decodes say so",
    (text) => {
      expect(weighWords(of(text), [], []).weight).toBe("nothing");
      expect(twice(text)).toBe("interrupts");
    },
  );
  it("many words need no second decode", () => {
    expect(weighWords(of("we moved it to another region"), [], []).weight).toBe("interrupts");
  });
  it("one word that is no backchannel is not enough", () => {
    expect(twice("Databases.")).toBe("nothing");
    expect(twice("Databases. Databases.")).toBe("nothing");
  });
  it("words made of a short sound, or of a hum, are not believed", () => {
    expect(twice("You got", 0.85, 0.45)).toBe("nothing");
    expect(twice("And then meet", 0.45)).toBe("nothing");
    expect(weighWords(of("Stop.", 0.2), [], []).weight).toBe("nothing");
    expect(weighWords(of("No.", 0.37), [], []).weight).toBe("nothing");
  });
  it.each([
    [
      ["and", 0.6],
      ["then", 0.89],
      ["they", 0.32],
      ["chant", 0.68],
    ],
    [
      ["in", 0.44],
      ["the", 0.89],
      ["mage", 0.32],
      ["end", 0.92],
    ],
  ] as const)(
    "sure words among unsure ones, as of a cough and a hum, are not believed: %j",
    (...heard) => {
      const words = heard.map(([text, confidence]) => ({ text, confidence }));
      const decode = { words, voicedSamples: 14_848 };
      const { counted } = weighWords(decode, [], []);
      expect(weighWords(decode, counted, []).weight).toBe("nothing");
    },
  );
  it("one unsure word among sure ones is a word all the same", () => {
    const heard = [
      ["can", 0.9],
      ["i", 0.8],
      ["just", 0.4],
      ["ask", 0.9],
      ["which", 0.8],
    ] as const;
    const words = heard.map(([text, confidence]) => ({ text, confidence }));
    expect(weighWords({ words, voicedSamples: 14_848 }, [], []).weight).toBe("interrupts");
  });
  it("what repeats the interviewer is an echo", () => {
    const said = "Tell me about a time when you had to stop a project.";
    expect(twice("about a time when you", 0.9, 0.8, said)).toBe("echo");
    expect(twice("a time when we had to stop a project", 0.9, 0.8, said)).toBe("echo");
    expect(twice("a project", 0.9, 0.8, said)).toBe("nothing");
    expect(twice("I would like to say", 0.9, 0.8, said)).toBe("interrupts");
  });
});

describe("words that only take the word", () => {
  const words = (text: string) => plainWords(text).map((word) => ({ text: word }));
  it.each(["Wait.", "Wait, sorry.", "Okay, stop, stop.", "Excuse me, hold on."])("%s", (text) =>
    expect(onlyInterrupts(words(text))).toBe(true),
  );
  it.each(["Wait, I moved teams.", "Sorry, which project?", "We stopped.", ""])(
    "%s says more, or nothing",
    (text) => expect(onlyInterrupts(words(text))).toBe(false),
  );
});
