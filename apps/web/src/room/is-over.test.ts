import { problem } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { HandAudio } from "../live/doubles/hand-audio.ts";
import { HandClock } from "../live/doubles/hand-clock.ts";
import { listening, ServerLine } from "../live/doubles/server-line.ts";
import { LiveRoom } from "../live/live-room.ts";
import { isOver } from "./is-over.ts";

function enter(line = new ServerLine()) {
  const room = new LiveRoom({ socket: line, audio: new HandAudio(), clock: new HandClock() });
  line.flush();
  return { line, over: () => isOver(room.store.getState()) };
}

it("is over once the interview has ended", () => {
  const { line, over } = enter();
  expect(over()).toBe(false);
  line.say({ name: "session.state", payload: { ...listening, phase: "ended" } });
  line.flush();
  expect(over()).toBe(true);
});

it("is over where it ended while this page was away", () => {
  const line = new ServerLine();
  line.refuses = problem("session_ended");
  expect(enter(line).over()).toBe(true);
});

it("is not over for a page that is refused for another reason", () => {
  const line = new ServerLine();
  line.refuses = problem("session_taken");
  expect(enter(line).over()).toBe(false);
});
