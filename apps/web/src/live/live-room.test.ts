import { FRAME_SAMPLES, problem, type Line, type Notice } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { HandAudio } from "./doubles/hand-audio.ts";
import { HandClock } from "./doubles/hand-clock.ts";
import { listening, ServerLine } from "./doubles/server-line.ts";
import { LiveRoom } from "./live-room.ts";

function open(line = new ServerLine()) {
  const audio = new HandAudio();
  const clock = new HandClock();
  const room = new LiveRoom({ socket: line, audio, clock, random: () => 0.5 });
  const state = () => room.store.getState();
  /** Frames every 40 ms, and the line carries what there is. */
  const live = (ms: number) => {
    for (let passed = 0; passed < ms; passed += 40) {
      clock.pass(40);
      audio.capture();
      line.flush();
    }
  };
  return { line, audio, clock, room, state, live };
}

/** What reached the server has every sample once, in order. */
function expectWhole(line: ServerLine, fromSample = 0): void {
  const firsts = line.recorded.map(({ firstSample }) => firstSample);
  expect(firsts).toEqual(firsts.map((_, index) => fromSample + index * FRAME_SAMPLES));
}

describe("joining", () => {
  it("sends nothing before the join is answered", () => {
    const { line, audio, room, state } = open();
    room.command("hold");
    audio.report({ reply: 1, state: "started", heardSamples: 0, atSample: 0 });
    expect(state().link.is).toBe("connecting");
    line.flush();
    expect(line.heard).toEqual(["join", "heard 0", "hold"]);
    expect(state().link.is).toBe("joined");
  });

  it("goes on after a reload of the page where the server's recording ends", () => {
    const { line, live } = open(new ServerLine(250, 160_000));
    line.flush();
    live(120);
    expect(line.heard).toEqual(["join", "frame 250", "frame 251", "frame 252"]);
    expectWhole(line, 160_000);
  });

  it("shows a refusal, stops the microphone, and does not ask again", () => {
    const { line, clock, state } = open();
    line.refuses = problem("session_foreign");
    line.flush();
    clock.pass(10_000, () => line.flush());
    expect(state().link).toEqual({ is: "refused", problem: problem("session_foreign") });
    expect(line.connections).toBe(0);
  });

  it("says that nobody answers, and goes on trying", () => {
    const { line, clock, state } = open();
    line.reachable = false;
    line.flush();
    expect(state().link.is).toBe("unanswered");
    clock.pass(3_000, () => line.flush());
    expect(state().link.is).toBe("unanswered");
    line.reachable = true;
    clock.pass(3_000, () => line.flush());
    expect(state().link.is).toBe("joined");
  });

  it("asks again where the refusal may pass, and says why meanwhile", () => {
    const { line, clock, state } = open();
    line.refuses = problem("engines_unready");
    line.flush();
    expect(state().problem?.code).toBe("engines_unready");
    line.refuses = null;
    clock.pass(500, () => line.flush());
    expect(state()).toMatchObject({ link: { is: "joined" }, problem: null });
  });
});

describe("a lost connection", () => {
  it("loses no sample, whatever was under way", () => {
    const { line, audio, clock, live, state } = open();
    line.flush();
    live(2_000);
    audio.capture(3);
    line.cut();
    expect(state().link).toEqual({ is: "reconnecting", sinceMs: clock.wallMs() });
    line.reachable = false;
    live(5_000);
    line.reachable = true;
    live(8_000);
    expect(state().link.is).toBe("joined");
    expect(line.recorded.length).toBe(50 + 3 + 125 + 200);
    expectWhole(line);
  });

  it("marks as replayed what was captured meanwhile, and only that", () => {
    const { line, live } = open();
    line.flush();
    live(400);
    line.cut();
    line.reachable = false;
    live(2_000);
    line.reachable = true;
    live(6_000);
    const away = line.recorded.filter(({ replayed }) => replayed).map(({ seq }) => seq);
    expect(away.slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, index) => 10 + index));
    expect(line.recorded.at(-1)?.replayed).toBe(false);
  });

  it("sends what was kept at four times real time", () => {
    const { line, live, state } = open();
    line.flush();
    line.cut();
    line.reachable = false;
    live(4_000);
    line.reachable = true;
    while (state().link.is === "reconnecting") live(40);
    const before = line.recorded.length;
    live(400);
    expect(line.recorded.length - before).toBe(40);
    expect(state().link.is).toBe("catching-up");
  });

  it("keeps commands for the moment at which they were pressed", () => {
    const { line, audio, live, room } = open();
    line.flush();
    live(80);
    line.cut();
    audio.capture(2);
    room.command("hold");
    audio.capture(2);
    room.command("done");
    live(2_000);
    const heard = line.heard.slice(2, 12).join(", ");
    expect(heard).toBe(
      "frame 1, join, frame 2, frame 3, hold, frame 4, frame 5, done, frame 6, frame 7",
    );
  });

  it("sends a command again that was under way, and none that arrived", () => {
    const { line, audio, live, room } = open();
    line.flush();
    live(80);
    room.command("hold");
    live(80);
    room.command("done");
    audio.capture();
    line.cut();
    live(1_000);
    expect(line.commands.map(({ name }) => name)).toEqual(["hold", "done"]);
  });

  it("tells the end of a reply that was heard meanwhile, and only its last position", () => {
    const { line, audio, live } = open();
    line.flush();
    line.cut();
    const report = { reply: 1, atSample: 0 };
    audio.report({ ...report, state: "playing", heardSamples: 100 });
    audio.report({ ...report, state: "playing", heardSamples: 200 });
    audio.report({ ...report, state: "ended", heardSamples: 300 });
    live(1_000);
    expect(line.reports.map(({ heardSamples }) => heardSamples)).toEqual([300]);
  });

  it("tells both ends of a silence that lay within a reply", () => {
    const { line, audio, live } = open();
    line.flush();
    line.cut();
    for (const [heardSamples, atSample] of [
      [100, 1_000],
      [200, 2_000],
      [200, 9_000],
      [300, 10_000],
      [400, 11_000],
    ] as const) {
      audio.report({ reply: 1, state: "playing", heardSamples, atSample });
    }
    live(1_000);
    expect(line.reports.map(({ heardSamples }) => heardSamples)).toEqual([200, 200, 400]);
  });

  it("is tried again at every frame, since timers sleep in a background tab", () => {
    const { line, audio, clock, state } = open();
    line.flush();
    line.cut();
    clock.every = () => () => undefined;
    clock.pass(260);
    audio.capture();
    line.flush();
    expect(state().link.is).not.toBe("reconnecting");
  });

  it("is noticed when the server owes an answer for 8 s", () => {
    const { line, live, clock, audio, state } = open();
    line.flush();
    live(80);
    // The line is silent: nothing arrives any more, and nothing says so.
    for (let i = 0; i < 210; i++) {
      clock.pass(40);
      audio.capture();
    }
    expect(state().link.is).toBe("reconnecting");
    live(8_000);
    expectWhole(line);
    expect(line.recorded.length).toBe(2 + 210 + 200);
  });

  it("stands still, says so and goes on without a gap when half an hour is kept", () => {
    const { line, audio, live, state } = open();
    line.flush();
    line.cut();
    line.reachable = false;
    audio.capture(45_001);
    expect(audio.capturing).toBe(false);
    expect(state().problem?.sentence).toMatch(/half an hour/u);
    line.reachable = true;
    live(30_000);
    expect(audio.capturing).toBe(true);
    expect(state().problem).toBeNull();
    expectWhole(line);
  });
});

describe("a microphone that is not heard", () => {
  it.each([
    ["unplugged", { is: "failed", failure: "ended" }],
    ["muted", { is: "on", deviceId: "hand", label: "By hand", muted: true }],
  ] as const)("is recorded as silence that ends no turn: %s", (_, microphone) => {
    const { line, audio, live } = open();
    line.flush();
    live(80);
    audio.store.setState({ microphone });
    live(80);
    audio.store.setState({
      microphone: { is: "on", deviceId: "hand", label: "By hand", muted: false },
    });
    live(80);
    const replayed = line.recorded.map((frame) => frame.replayed);
    expect(replayed).toEqual([false, false, true, true, false, false]);
  });
});

describe("a server that lost something", () => {
  it("gets silence for what it had acknowledged before it was killed, and then all the rest", () => {
    const { line, live } = open();
    line.flush();
    live(400);
    line.restart(4);
    live(2_000);
    expectWhole(line);
    expect(line.recorded).toHaveLength(60);
    expect(line.recorded.slice(5, 11).map(({ pcm }) => pcm[0])).toEqual([5, 0, 0, 0, 0, 10]);
  });

  it("gets again what its disk did not keep", () => {
    const { line, live } = open();
    line.flush();
    line.acknowledges = false;
    live(400);
    line.cut();
    line.loseRecorded(4);
    line.acknowledges = true;
    live(2_000);
    expectWhole(line);
    expect(line.recorded).toHaveLength(60);
  });

  it("gets a missing frame again without the person being troubled, once for each gap", () => {
    const { line, live, state } = open();
    line.flush();
    line.acknowledges = false;
    live(200);
    line.loseRecorded(2);
    line.acknowledges = true;
    live(1_000);
    expectWhole(line);
    expect(state().problem).toBeNull();
    expect(line.heard.filter((each) => each === "frame 0")).toHaveLength(2);
  });
});

describe("what the server says", () => {
  it("reaches the playback, but for sound of a superseded reply", () => {
    const { line, audio } = open();
    line.flush();
    line.say({ name: "reply.prepare", payload: { reply: 2, sampleRateHz: 16_000, fromSample: 0 } });
    line.say({ name: "session.state", payload: { ...listening, reply: 2 } });
    line.sayAudio(1, 0, new Int16Array(4));
    line.sayAudio(2, 0, new Int16Array(4));
    line.say({ name: "reply.commit", payload: { reply: 2 } });
    line.say({ name: "reply.level", payload: { reply: 2, level: "ducked" } });
    line.say({ name: "reply.finished", payload: { reply: 2, totalSamples: 4 } });
    line.flush();
    expect(audio.told).toEqual([
      "prepare 2",
      "push 2 from 0",
      "commit 2",
      "ducked 2",
      "finish 2 at 4",
    ]);
  });

  it("is kept where it has to be read: the newest notice of each kind", () => {
    const { line, state } = open();
    line.flush();
    const notice = (code: Notice["code"], sentence: string) =>
      line.say({ name: "notice", payload: { code, sentence } });
    notice("listening_fell_back", "It cannot be reached.");
    notice("interviewer_fell_back", "The model did not answer.");
    notice("listening_fell_back", "It refuses the key.");
    line.flush();
    expect(state().notices.map(({ sentence }) => sentence)).toEqual([
      "The model did not answer.",
      "It refuses the key.",
    ]);
  });

  it("stands in the store: the newest version of a line, in its place", () => {
    const { line, state } = open();
    line.flush();
    const answer: Line = {
      who: "candidate",
      turn: 1,
      text: "we",
      provisional: true,
      heardBadly: false,
    };
    const question: Line = {
      who: "interviewer",
      reply: 1,
      kind: "ask",
      text: "Why?",
      heardText: null,
    };
    line.say({ name: "transcript.line", payload: question });
    line.say({ name: "transcript.line", payload: answer });
    line.say({ name: "transcript.partial", payload: { turn: 1, stable: "we", unstable: "moved" } });
    line.flush();
    expect(state().partial).toEqual({ stable: "we", unstable: "moved" });
    const whole: Line = { ...answer, text: "We moved it.", provisional: false };
    line.say({ name: "transcript.line", payload: whole });
    line.flush();
    expect(state()).toMatchObject({
      lines: [question, whole],
      partial: { stable: "", unstable: "" },
    });
  });

  it("stops the microphone when the interview has ended, and no connection is made after it", () => {
    const { line, audio, clock, state } = open();
    line.flush();
    line.say({ name: "session.state", payload: { ...listening, phase: "ended" } });
    line.flush();
    expect(audio.capturing).toBe(false);
    line.cut();
    clock.pass(5_000, () => line.flush());
    expect(line.connections).toBe(1);
    expect(state().link.is).toBe("joined");
  });

  it("gives way to another window", () => {
    const { line, audio, clock, state } = open();
    line.flush();
    line.say({ name: "problem", payload: problem("session_taken") });
    line.flush();
    line.cut();
    clock.pass(5_000, () => line.flush());
    expect(state().link).toMatchObject({ is: "refused", problem: { code: "session_taken" } });
    expect(audio.capturing).toBe(false);
    expect(line.connections).toBe(1);
  });
});

describe("commands", () => {
  it("name the turn they mean, and wait for the frame of their sample", () => {
    const { line, live, room } = open();
    line.flush();
    live(80);
    room.command("done");
    line.flush();
    expect(line.commands).toEqual([{ name: "done", turn: 1, atSample: 2 * FRAME_SAMPLES }]);
  });

  it("go even when the microphone gives no frames", () => {
    const { line, audio, clock, room } = open();
    line.flush();
    audio.nowSample = () => 99_999;
    room.command("end");
    clock.pass(500, () => line.flush());
    expect(line.commands.map(({ name }) => name)).toEqual(["end"]);
  });
});

describe("leaving", () => {
  it("waits until the last frame is safe, then stops everything", async () => {
    const { line, audio, clock, room } = open();
    line.flush();
    line.acknowledges = false;
    audio.capture(30);
    const left = room.leave();
    clock.pass(1_000, () => line.flush());
    expect(audio.stopped).toBe(false);
    line.acknowledge();
    line.flush();
    await left;
    expect(audio.stopped).toBe(true);
    expectWhole(line);
  });

  it("does not wait for what an ended interview no longer takes", async () => {
    const { line, audio, room } = open();
    line.flush();
    line.acknowledges = false;
    audio.capture(3);
    line.say({ name: "session.state", payload: { ...listening, phase: "ended" } });
    line.flush();
    await room.leave();
    expect(audio.stopped).toBe(true);
  });

  it("does not wait for a server that is gone", async () => {
    const { line, audio, room } = open();
    line.flush();
    audio.capture(30);
    line.cut();
    await room.leave();
    await room.leave();
    expect(audio.stopped).toBe(true);
  });
});
