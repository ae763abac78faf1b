import { FRAME_SAMPLES } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { HandAudio } from "./doubles/hand-audio.ts";
import { HandClock } from "./doubles/hand-clock.ts";
import { listening, ServerLine } from "./doubles/server-line.ts";
import { LiveRoom } from "./live-room.ts";

function holdToTalk() {
  const line = new ServerLine();
  line.state = { ...listening, talk: "hold" };
  const audio = new HandAudio();
  const clock = new HandClock();
  const room = new LiveRoom({ socket: line, audio, clock, random: () => 0.5 });
  line.flush();
  /** Frames every 40 ms, as loud as a voice. */
  const live = (ms: number) => {
    for (let passed = 0; passed < ms; passed += 40) {
      clock.pass(40);
      audio.sounds(-20);
      audio.capture();
      line.flush();
    }
  };
  const commands = () => line.commands.map(({ name }) => name);
  return { line, audio, clock, room, live, commands };
}

it("is not listened to before the first press, and the clock goes on", () => {
  const { audio, line, live } = holdToTalk();
  expect(audio.gate).toEqual(["close after 0"]);
  live(400);
  expect(line.recorded).toHaveLength(10);
});

it("takes the word without waiting for a frame, and gives it back after the tail of the last word", () => {
  const { line, room, live, commands } = holdToTalk();
  live(400);
  room.talkKey.down();
  line.flush();
  expect([commands(), room.store.getState().talking]).toEqual([["talk"], true]);
  live(1_000);
  const pressedUpTo = line.recorded.length * FRAME_SAMPLES;
  room.talkKey.up();
  live(120);
  expect(commands()).toEqual(["talk"]);
  live(40);
  expect(commands()).toEqual(["talk", "done"]);
  expect(line.commands.at(-1)?.atSample).toBe(pressedUpTo);
});

it("I'm done lets the key go, whose release then says nothing more", () => {
  const { room, live, commands } = holdToTalk();
  room.talkKey.down();
  live(1_000);
  room.command("done");
  expect(room.store.getState().talking).toBe(false);
  room.talkKey.up();
  live(400);
  expect(commands()).toEqual(["talk", "done"]);
});

it("a press and its release that a lost connection held back arrive in their places", () => {
  const { line, room, live, commands } = holdToTalk();
  live(200);
  line.cut();
  room.talkKey.down();
  live(1_000);
  room.talkKey.up();
  live(4_000);
  expect(commands()).toEqual(["talk", "done"]);
  const { heard } = line;
  expect(heard.indexOf("talk")).toBeLessThan(heard.indexOf("frame 20"));
  expect(heard.indexOf("done")).toBeGreaterThan(heard.indexOf("frame 30"));
});

it("goes from one way to talk to another as the server says", () => {
  const { audio, line, live } = holdToTalk();
  live(400);
  line.say({ name: "session.state", payload: listening });
  line.flush();
  expect(audio.gate.at(-1)).toBe("open");
});
