import { expect, test } from "vitest";
import { Lanes } from "./lanes.ts";

const never = new AbortController().signal;
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Tasks that a test ends by hand. */
function byHand(lanes: Lanes, signal = never) {
  const running: string[] = [];
  const ends = new Map<string, (failure?: Error) => void>();
  const run = (name: string) => {
    const task = () =>
      new Promise<string>((resolve, reject) => {
        running.push(name);
        ends.set(name, (failure) => (failure ? reject(failure) : resolve(name)));
      });
    const result = lanes.run(task, signal);
    result.catch(() => {});
    return result;
  };
  return { run, running, end: (name: string, failure?: Error) => ends.get(name)?.(failure) };
}

test("no more run at once than there are lanes; the others follow in order", async () => {
  const { run, running, end } = byHand(new Lanes(2));
  const results = ["a", "b", "c", "d"].map(run);
  expect(running).toEqual(["a", "b"]);
  end("b");
  await settled();
  expect(running).toEqual(["a", "b", "c"]);
  end("a");
  end("c");
  await settled();
  end("d");
  expect(await Promise.all(results)).toEqual(["a", "b", "c", "d"]);
});

test("one that fails gives its lane to the next", async () => {
  const { run, running, end } = byHand(new Lanes(1));
  const first = run("a");
  const second = run("b");
  end("a", new Error("Failed."));
  await expect(first).rejects.toThrow("Failed.");
  await settled();
  expect(running).toEqual(["a", "b"]);
  end("b");
  expect(await second).toBe("b");
});

test("after an abort none that waited is run", async () => {
  const abort = new AbortController();
  const { run, running, end } = byHand(new Lanes(1), abort.signal);
  const first = run("a");
  const second = run("b");
  abort.abort(new Error("Closed."));
  end("a");
  await first;
  await expect(second).rejects.toThrow("Closed.");
  expect(running).toEqual(["a"]);
});
