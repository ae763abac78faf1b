import { expect, it } from "vitest";
import { deferred } from "../process/deferred.ts";
import { Seats } from "./seats.ts";

const never = new AbortController().signal;

/** What can happen without anybody's help has happened. */
const settled = () =>
  new Promise<void>((resolve) => {
    setImmediate(resolve);
  });

it("lets so many work at once, the others in the order they came", async () => {
  const seats = new Seats(2);
  const begun: number[] = [];
  const ends = [0, 1, 2, 3].map(() => deferred<void>());
  const all = ends.map((end, index) =>
    seats.with(never, () => {
      begun.push(index);
      return end.promise;
    }),
  );
  await settled();
  expect(begun).toEqual([0, 1]);
  ends[1]?.resolve();
  await settled();
  expect(begun).toEqual([0, 1, 2]);
  for (const end of ends) end.resolve();
  await Promise.all(all);
  expect(begun).toEqual([0, 1, 2, 3]);
});

it("is free again after work that failed, and after one that was not waited for", async () => {
  const seats = new Seats(1);
  const end = deferred<void>();
  const working = seats.with(never, () => end.promise);
  const abort = new AbortController();
  const reason = new Error("Not wanted any more.");
  const waiting = seats.with(abort.signal, () => Promise.resolve("never"));
  const next = seats.with(never, () => Promise.resolve("next"));
  abort.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  end.reject(reason);
  await expect(working).rejects.toBe(reason);
  expect(await next).toBe("next");
  expect(await seats.with(never, () => Promise.resolve("free"))).toBe("free");
});

it("is not taken by one that is called and leaves in the same moment", async () => {
  const seats = new Seats(1);
  const abort = new AbortController();
  const leaving = seats.with(abort.signal, () => Promise.resolve("never"));
  abort.abort(new Error("Gone."));
  await expect(leaving).rejects.toThrow("Gone.");
  expect(await seats.with(never, () => Promise.resolve("free"))).toBe("free");
});
