import { expect, it } from "vitest";
import { createStore } from "zustand/vanilla";
import { oneAtATime } from "./one-at-a-time.ts";

const playable = () => {
  const store = createStore(() => ({ playing: false, speed: 1 }));
  return { store, pause: () => store.setState({ playing: false }) };
};

it("lets the one that was started last play alone", () => {
  const [one, two, three] = [playable(), playable(), playable()];
  const stop = oneAtATime([one, two, three]);
  const playing = () => [one, two, three].map(({ store }) => store.getState().playing);
  two.store.setState({ playing: true });
  expect(playing()).toEqual([false, true, false]);
  three.store.setState({ playing: true });
  expect(playing()).toEqual([false, false, true]);
  // What else changes about it stops nothing.
  one.store.setState({ speed: 2 });
  expect(playing()).toEqual([false, false, true]);
  stop();
  one.store.setState({ playing: true });
  expect(playing()).toEqual([true, false, true]);
});
