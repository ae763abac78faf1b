import { FRAME_SAMPLES } from "@greenroom/protocol";
import fc from "fast-check";
import { expect, it } from "vitest";
import { HandAudio } from "./doubles/hand-audio.ts";
import { HandClock } from "./doubles/hand-clock.ts";
import { ServerLine } from "./doubles/server-line.ts";
import { LiveRoom } from "./live-room.ts";

/** What may happen to an interview, a little at a time. */
const happening = fc.oneof(
  fc.record({ is: fc.constant("speak" as const), frames: fc.integer({ min: 1, max: 25 }) }),
  fc.record({ is: fc.constant("press" as const), name: fc.constantFrom("hold", "done", "repeat") }),
  fc.record({ is: fc.constant("carry" as const) }),
  fc.record({ is: fc.constant("cut" as const) }),
  fc.record({ is: fc.constant("server away" as const), away: fc.boolean() }),
  fc.record({ is: fc.constant("disk slow" as const), slow: fc.boolean() }),
  fc.record({ is: fc.constant("disk lost" as const), frames: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ is: fc.constant("killed" as const), frames: fc.integer({ min: 0, max: 40 }) }),
);

it("loses no sample and no command, whatever happens to the line and the server", () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
      const line = new ServerLine();
      const audio = new HandAudio();
      const clock = new HandClock();
      const room = new LiveRoom({ socket: line, audio, clock, random: () => 0.5 });
      const pressed: string[] = [];
      const speak = (frames: number) => {
        for (let i = 0; i < frames; i++) {
          clock.pass(40);
          audio.capture();
        }
      };
      line.flush();

      for (const each of happenings) {
        if (each.is === "speak") speak(each.frames);
        if (each.is === "carry") line.flush();
        if (each.is === "cut") line.cut();
        if (each.is === "server away") line.reachable = !each.away;
        if (each.is === "disk slow") line.acknowledges = !each.slow;
        if (each.is === "disk lost" && !line.acknowledges) {
          // Only what was never acknowledged can be lost.
          line.loseUnacknowledged(each.frames);
        }
        if (each.is === "killed") line.restart(each.frames);
        if (each.is === "press") {
          pressed.push(`${each.name} ${audio.nowSample()}`);
          room.command(each.name);
        }
      }

      line.reachable = true;
      line.acknowledges = true;
      const settled = () => {
        const { link, unsentS } = room.store.getState();
        return link.is === "joined" && unsentS === 0;
      };
      // Half a second more, for the commands of the last moment.
      for (let calm = 0, i = 0; calm < 12 && i < 1_000; i++) {
        speak(1);
        line.flush();
        calm = settled() ? calm + 1 : 0;
      }
      expect(room.store.getState()).toMatchObject({ link: { is: "joined" }, unsentS: 0 });
      const firsts = line.recorded.map(({ firstSample }) => firstSample);
      expect(firsts).toEqual(firsts.map((_, index) => index * FRAME_SAMPLES));
      expect(firsts.at(-1)).toBe(audio.nowSample() - FRAME_SAMPLES);
      // What the server itself lost is silence that ends nothing; all else is as it was captured.
      const altered = line.recorded.filter(({ seq, pcm }) => pcm[0] !== seq);
      expect(altered.filter(({ pcm, replayed }) => pcm[0] !== 0 || !replayed)).toEqual([]);
      const arrived = line.commands.map(({ name, atSample }) => `${name} ${atSample}`);
      // A second copy may arrive where the first was not known to have; none may be missing.
      expect([...new Set(arrived)]).toEqual([...new Set(pressed)]);
    }),
    { numRuns: 200 },
  );
});
