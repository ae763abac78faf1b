import { expect, test } from "vitest";
import { timed } from "./said.testing.ts";
import { qualityOf, type HeardByAll } from "./report.ts";

const recording = (name: string, ours: string, plain: string): HeardByAll => ({
  name,
  soundS: 10,
  said: timed("we@1-1.2 shipped@1.2-1.8 it@1.8-2 twice@2-2.4"),
  ours: { words: timed(ours), measured: 1 },
  stretches: { count: 2, empty: 1, notUnderstood: 1, missedS: 0.5 },
  possibleFillers: null,
  plain: { words: timed(plain), measured: 0 },
  pocketSphinx: null,
});

const right = "we@1-1.2 shipped@1.2-1.8 it@1.8-2 twice@2-2.4";
const wrong = "we@1-1.2 shipped@1.2-1.8";

test("recordings stand alone, with their group, and in total", () => {
  const quality = qualityOf([
    recording("free-1", right, wrong),
    recording("free-2", wrong, wrong),
    recording("read-1", right, right),
  ]);
  expect(quality.groups.map(({ name }) => name)).toEqual(["free", "read"]);
  const [free] = quality.groups;
  expect(free?.ours.wordErrorRate).toBe(0.25);
  expect(free?.plain.wordErrorRate).toBe(0.5);
  expect(free?.againstPlain.wordErrorRate).toBe(-0.25);
  expect(free?.stretches).toEqual({ count: 4, empty: 2, notUnderstood: 2, missedS: 1 });
  expect(quality.total).toMatchObject({ name: "all", soundS: 30 });
  expect(quality.total.ours.said).toBe(12);
  expect(quality.total.ours.heard).toEqual({ words: 10, measured: 3 });
});

test("what is not installed has no figures", () => {
  const { total } = qualityOf([recording("a", right, right)]);
  expect(total.pocketSphinx).toBeNull();
  expect(total.againstPocketSphinx).toBeNull();
});
