import { expect, test } from "vitest";
import { MeaningStore } from "./meaning-store.ts";
import type { SentenceEncoder } from "./sentence-encoder.ts";

const { signal } = new AbortController();

function encoder(): SentenceEncoder & { readonly asked: string[]; closed: boolean } {
  const asked: string[] = [];
  return {
    asked,
    closed: false,
    embed: (sentences) => {
      asked.push(...sentences);
      return Promise.resolve(sentences.map(({ length }) => new Float32Array([length])));
    },
    close() {
      this.closed = true;
      return Promise.resolve();
    },
  };
}

test("each text is asked for once, however often its meaning is needed", async () => {
  const used = encoder();
  const store = new MeaningStore(Promise.resolve(used));
  await store.meaningsOf(["one", "three"], signal);
  const lookup = await store.meaningsOf(["three", "fourteen"], signal);
  expect(used.asked).toEqual(["one", "three", "fourteen"]);
  expect(lookup?.("fourteen")).toEqual(new Float32Array([8]));
  expect(lookup?.("never asked")).toBeUndefined();
});

test("two that ask at once wait for one answer", async () => {
  const used = encoder();
  const store = new MeaningStore(Promise.resolve(used));
  await Promise.all([store.meaningsOf(["one"], signal), store.meaningsOf(["one"], signal)]);
  expect(used.asked).toEqual(["one"]);
});

test("without an encoder nothing is known, and nothing fails", async () => {
  const store = new MeaningStore(Promise.resolve(null));
  expect(await store.meaningsOf(["one"], signal)).toBeNull();
  await store.close();
});

test("an encoder that fails is asked again the next time", async () => {
  const used = encoder();
  const failing: SentenceEncoder = {
    embed: (sentences, signal) =>
      used.asked.length > 0
        ? used.embed(sentences, signal)
        : Promise.reject(new Error(`nothing known: ${used.asked.push("failed")}`)),
    close: () => used.close(),
  };
  const store = new MeaningStore(Promise.resolve(failing));
  expect(await store.meaningsOf(["one"], signal)).toBeNull();
  expect(await store.meaningsOf(["one"], signal)).not.toBeNull();
});

test("whoever gives up is told so", async () => {
  const store = new MeaningStore(Promise.resolve(encoder()));
  await expect(store.meaningsOf(["one"], AbortSignal.abort())).rejects.toThrow(/abort/i);
});

test("what was needed longest ago is forgotten, and asked for again", async () => {
  const used = encoder();
  const store = new MeaningStore(Promise.resolve(used));
  await store.meaningsOf(["first"], signal);
  await store.meaningsOf(
    Array.from({ length: 2_000 }, (_, at) => `text ${at}`),
    signal,
  );
  await store.meaningsOf(["first", "text 1999"], signal);
  expect(used.asked.filter((text) => text === "first")).toHaveLength(2);
  expect(used.asked.filter((text) => text === "text 1999")).toHaveLength(1);
});

test("the first failure is told, and no other", async () => {
  const told: unknown[] = [];
  const failing: SentenceEncoder = {
    embed: () => Promise.reject(new Error("broken")),
    close: () => Promise.resolve(),
  };
  const store = new MeaningStore(Promise.resolve(failing), (cause) => told.push(cause));
  await store.meaningsOf(["one"], signal);
  await store.meaningsOf(["two"], signal);
  expect(told).toEqual([new Error("broken")]);
});
