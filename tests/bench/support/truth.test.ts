import { expect, test } from "vitest";
import { timedWords, untimedWords } from "./truth.ts";

test("a table gives its words in order of time, without marks of noise", () => {
  const table = "start\tend\tword\r\n0.5\t0.9\tshipped\r\n0.1\t0.4\twe\r\n0.9\t1.2\t<sil>\r\n";
  expect(timedWords(table)).toEqual([
    { text: "we", span: { startS: 0.1, endS: 0.4 } },
    { text: "shipped", span: { startS: 0.5, endS: 0.9 } },
  ]);
});

test("a header alone says that nothing was said", () => {
  expect(timedWords("start\tend\tword\n")).toEqual([]);
});

test.each([
  ["0.1\t0.2\twe\n", "first line"],
  ["start\tend\tword\n0.1\twe\n", "Line 2"],
  ["start\tend\tword\n0.1\t0.2\twe\n0.9\t0.3\tshipped\n", "Line 3"],
  ["start\tend\tword\nnow\t0.2\twe\n", "Line 2"],
])("a table that is none is refused by its line: %j", (table, place) => {
  expect(() => timedWords(table)).toThrow(place);
});

test("a text gives its words without times", () => {
  expect(untimedWords(" we [noise] shipped\n")).toEqual([
    { text: "we", span: null },
    { text: "shipped", span: null },
  ]);
});
