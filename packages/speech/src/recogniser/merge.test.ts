import fc from "fast-check";
import { expect, test } from "vitest";
import type { TranscribedWord } from "../engines.ts";
import { merge, type View } from "./merge.ts";

/** "word@start" or "word@start/confidence", each a quarter of a second long. */
function view(text: string, covers = [{ startS: 0, endS: 10 }]): View {
  const words = text.split(" ").filter(Boolean);
  return {
    covers,
    words: words.map((word): TranscribedWord => {
      const [, spelled = "", start, confidence = "0.8"] =
        /^(.+)@([\d.]+)(?:\/([\d.]+))?$/.exec(word) ?? [];
      const startS = Number(start);
      const endS = startS + 0.25;
      return { text: spelled, startS, endS, confidence: Number(confidence), times: "measured" };
    }),
  };
}

const text = (views: readonly View[]) =>
  merge(views)
    .map((word) => word.text)
    .join(" ");

test("one view is its own truth", () => {
  expect(text([view("We@0 shipped@0.3 it.@0.6")])).toBe("We shipped it.");
  expect(text([view("")])).toBe("");
  expect(text([])).toBe("");
});

test("of two words at a time the one that more views have is taken", () => {
  const views = [
    view("we@0 sipped@0.3/0.9"),
    view("we@0 shipped@0.3/0.6"),
    view("We@0 shipped@0.35"),
  ];
  expect(text(views)).toBe("we shipped");
});

test("of two views the surer one is believed", () => {
  expect(text([view("we@0 sipped@0.3/0.4"), view("we@0 shipped@0.3/0.7")])).toBe("we shipped");
});

test("a word that one view is unsure of and the others do not have is left out", () => {
  const without = view("we@0 went@1");
  expect(text([view("we@0 just@0.5/0.5 went@1"), without, without])).toBe("we went");
});

test("that views hear other words at a place means that something was said there", () => {
  const views = [
    view("we@0 simple@0.5/0.5 went@1"),
    view("we@0 symbol@0.5/0.6 went@1"),
    view("we@0 went@1"),
  ];
  expect(text(views)).toBe("we symbol went");
});

test("where a view was not heard well, it does not vote against the others", () => {
  const sure = view("we@0 shipped@3/0.5");
  expect(text([sure, view("we@0"), view("we@0")])).toBe("we");
  const early = [{ startS: 0, endS: 1 }];
  expect(text([sure, view("we@0", early), view("we@0", early)])).toBe("we shipped");
});

test("the same word at two times is two words", () => {
  expect(text([view("no@0 then@2"), view("then@2 no@4")])).toBe("no then no");
});

test("a filler that one view gives stays where no other word is", () => {
  const whole = view("so@0.5 we@0.8 went@1.1");
  expect(text([whole, view("Um,@0.1 so@0.5 we@0.8 uh@1.4 went@1.1")])).toBe("Um, so we went uh");
  expect(text([whole, view("so@0.5 uh@0.8 went@1.1")])).toBe("so we went");
});

test("a filler that two views give is one filler", () => {
  expect(text([view("um@0.1 so@0.5"), view("Um,@0.15 so@0.5")])).toBe("um so");
});

test("a filler that two views place apart is one, unless a word lies between, or one view gives both", () => {
  expect(text([view("uh@0.1 so@1.5"), view("uh@0.7 so@1.5")])).toBe("uh so");
  expect(text([view("uh@0.1 so@0.4 we@1.2"), view("so@0.4 uh@0.7 we@1.2")])).toBe("uh so uh we");
  expect(text([view("uh@0.1 um@0.5 so@1.5"), view("so@1.5")])).toBe("uh um so");
});

test("whatever the views, words are in order and do not overlap, and none is made up", () => {
  const word = fc.record({
    text: fc.constantFrom("we", "shipped", "it", "um", "uh"),
    startS: fc.double({ min: 0, max: 9, noNaN: true }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const anyView = fc.array(word, { maxLength: 12 }).map((words): View => {
    const sorted = words.toSorted((a, b) => a.startS - b.startS);
    return {
      covers: [{ startS: 0, endS: 10 }],
      words: sorted.map((one, index) => ({
        ...one,
        endS: Math.min(one.startS + 0.3, sorted[index + 1]?.startS ?? 10),
        times: "measured",
      })),
    };
  });
  fc.assert(
    fc.property(fc.array(anyView, { maxLength: 4 }), (views) => {
      const given = views.flatMap(({ words }) => words.map((one) => `${one.text}@${one.startS}`));
      let endS = 0;
      for (const one of merge(views)) {
        expect(given).toContain(`${one.text}@${one.startS}`);
        expect(one.startS).toBeGreaterThanOrEqual(endS);
        expect(one.endS).toBeGreaterThanOrEqual(one.startS);
        endS = one.endS;
      }
    }),
  );
});
