import { expect, test } from "vitest";
import { phonesOf } from "./phone-times.ts";
import { placesOf } from "./phone-words.ts";

/** As Flite prints "tell me about three projects, the cost was five thousand dollars". */
const printed =
  "pau:0.224 t:0.333 eh:0.393 l:0.503 m:0.560 iy:0.672 ax:0.720 b:0.762 aw:0.914 t:0.950 th:1.075 " +
  "r:1.112 iy:1.225 p:1.331 r:1.413 aa:1.512 jh:1.617 eh:1.801 k:1.920 t:1.973 s:2.098 pau:2.211 " +
  "dh:2.291 ax:2.320 k:2.437 aa:2.557 s:2.656 t:2.731 w:2.757 aa:2.803 z:2.875 f:2.967 ay:3.098 " +
  "v:3.148 th:3.262 aw:3.403 z:3.509 ax:3.553 n:3.619 d:3.644 d:3.678 aa:3.774 l:3.950 er:3.979 " +
  "z:4.070 pau:4.320 ";
const phones = phonesOf(printed);
const drawn = (text: string) => {
  const words = text.split(" ");
  const seconds = (sample: number) => Number((sample / 16_000).toFixed(3));
  const places = placesOf(words, phones);
  return Object.fromEntries(
    words.map((word, index) => [
      word,
      [seconds(places[index]!.startSample), seconds(places[index]!.endSample)],
    ]),
  );
};

test("words lie where their phones do, pauses between them", () => {
  const text = "tell me about three projects, the cost was five thousand dollars";
  expect(drawn(text)).toEqual({
    tell: [0.224, 0.503],
    me: [0.503, 0.672],
    about: [0.672, 0.95],
    three: [0.95, 1.225],
    "projects,": [1.225, 2.098],
    the: [2.211, 2.32],
    cost: [2.32, 2.731],
    was: [2.731, 2.875],
    five: [2.875, 3.148],
    thousand: [3.148, 3.644],
    dollars: [3.644, 4.07],
  });
});

test("a word that is spelled as nobody would guess is found by those around it", () => {
  const places = drawn("tell me about three bouquets the cost was five thousand dollars");
  expect(places["bouquets"]![0]).toBeCloseTo(1.225, 1);
  expect(places["bouquets"]![1]).toBeCloseTo(2.098, 1);
  expect(places["cost"]).toEqual([2.32, 2.731]);
});

test("without phones or letters nothing is placed, and nothing breaks", () => {
  expect(placesOf(["well"], [])).toEqual([{ startSample: 0, endSample: 0 }]);
  expect(placesOf([], phones)).toEqual([]);
  expect(placesOf(["?", "!"], phonesOf("pau:0.2 "))).toHaveLength(2);
});
