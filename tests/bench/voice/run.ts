import type { Patience } from "@greenroom/protocol";
import { openStage, type Stage } from "../../e2e/support/stage.ts";
import { answer, withTraces, type Answered, type OpenAnswered } from "./answered.ts";
import { echo, echoDelaysMs, type Echoed } from "./echoed.ts";
import { watchMachine, type Machine } from "./machine.ts";
import { pageScript } from "./page-script.ts";
import { pause, type Paused } from "./paused.ts";
import { planPauses, planTurns, type Planned, type PlannedPause } from "./plan.ts";
import { rehearse, worstErrorMs, type Accuracy } from "./rehearsal.ts";
import { Room } from "./room.ts";
import { Sounds } from "./sounds.ts";
import { intrude, planIntrusions, type Intruded, type Intrusion } from "./spoken-into.ts";

export const partNames = ["done", "natural", "pauses", "interruptions", "echo"] as const;
export type PartName = (typeof partNames)[number];

export interface RunOptions {
  /** Turns of _done_ and _natural_ together. */
  readonly turns: number;
  readonly only: ReadonlySet<PartName>;
  /** Every pause and interruption, not a sample. */
  readonly full: boolean;
  readonly note: (text: string) => void;
}

export interface Measured {
  readonly accuracy: Accuracy;
  /** Of the simulated loudspeaker, as the browser tells it; in none of the other figures, ms. */
  readonly outputLatencyMs: number;
  readonly machine: Machine;
  readonly done: readonly Answered[];
  readonly speaking: readonly Answered[];
  readonly natural: readonly Answered[];
  readonly pauses: readonly Paused[];
  readonly intruded: readonly Intruded[];
  readonly echoed: readonly Echoed[];
  /** What was tried and could not be measured, in words. */
  readonly missing: readonly string[];
}

/** Opens the real app in a real browser, and measures one part after the other. */
export async function run(options: RunOptions): Promise<Measured> {
  const stage = await openStage();
  try {
    return await new Run(stage, options).all();
  } finally {
    await stage.close();
  }
}

class Run {
  readonly #stage: Stage;
  readonly #options: RunOptions;
  readonly #missing: string[] = [];
  #script = "";
  #sounds: Sounds | null = null;
  #outputLatencyMs = 0;

  constructor(stage: Stage, options: RunOptions) {
    this.#stage = stage;
    this.#options = options;
  }

  async all(): Promise<Measured> {
    const { browser, speech, greenroom } = this.#stage;
    const { only, turns, full, note } = this.#options;
    this.#script = await pageScript();
    this.#sounds = await Sounds.speak(speech);
    const page = await this.#stage.candidate({ insteadOfSenses: this.#script });
    await page.page.goto(greenroom.url);
    const accuracy = await rehearse(page.page, this.#sounds);
    await page.leave();
    note(`It measures known sounds within ${worstErrorMs(accuracy).toFixed(1)} ms.`);
    const machine = watchMachine(`Chromium ${browser.version()}`);
    const plan = planTurns(turns);
    const wanted = <T>(part: PartName, list: readonly T[]): readonly T[] =>
      only.has(part) ? list : [];
    const done = await this.#turns(wanted("done", plan.done));
    const speaking = await this.#turns(wanted("done", plan.speaking));
    const natural = await this.#turns(wanted("natural", plan.natural));
    const pauses = await this.#pauses(wanted("pauses", planPauses(full)));
    const intruded = await this.#intrusions(wanted("interruptions", planIntrusions(full ? 2 : 1)));
    const echoed = await this.#echoes(wanted("echo", echoDelaysMs));
    return {
      accuracy,
      outputLatencyMs: this.#outputLatencyMs,
      machine: machine(),
      done,
      speaking,
      natural,
      pauses,
      intruded,
      echoed,
      missing: this.#missing,
    };
  }

  async #turns(planned: readonly Planned[]): Promise<Answered[]> {
    const answered: Answered[] = [];
    for (const [profile, own] of byProfile(planned)) {
      await this.#inRoom(profile, async (room) => {
        const open: OpenAnswered[] = [];
        await this.#each(
          own,
          async ({ phrase, pressAfterS }) => {
            const found = await answer(room, profile, phrase, pressAfterS);
            if (!found) return void this.#missing.push(`${phrase.name}: no reply was heard`);
            open.push(found);
            this.#options.note(turnLine(found.answered));
          },
          room,
        );
        answered.push(...(await withTraces(room, open)));
      });
    }
    return answered;
  }

  async #pauses(planned: readonly PlannedPause[]): Promise<Paused[]> {
    const found: Paused[] = [];
    for (const [profile, own] of byProfile(planned)) {
      await this.#inRoom(profile, (room) =>
        this.#each(
          own,
          async (each) => {
            const paused = await pause(room, each);
            if (!paused) return;
            found.push(paused);
            const heard =
              paused.heardAfterMs === null
                ? ""
                : `, heard after ${paused.heardAfterMs.toFixed(0)} ms`;
            const ended =
              paused.endedAfterMs === null
                ? "goes on"
                : `ended after ${paused.endedAfterMs.toFixed(0)} ms`;
            this.#options.note(
              `${profile}, ${paused.place}, ${paused.pauseS} s: ${ended}${heard} (“${paused.understood}”)`,
            );
          },
          room,
        ),
      );
    }
    return found;
  }

  async #intrusions(planned: readonly Intrusion[]): Promise<Intruded[]> {
    const found: Intruded[] = [];
    if (planned.length === 0) return found;
    await this.#inRoom("patient", (room) =>
      this.#each(
        planned,
        async (each) => {
          const intruded = await intrude(room, each);
          found.push(intruded);
          this.#options.note(`${each.clip}: ${JSON.stringify(intruded.found)}`);
        },
        room,
      ),
    );
    return found;
  }

  async #echoes(delaysMs: readonly number[]): Promise<Echoed[]> {
    const found: Echoed[] = [];
    if (delaysMs.length === 0) return found;
    await this.#inRoom("patient", (room) =>
      this.#each(
        delaysMs,
        async (delayMs) => {
          const echoed = await echo(room, delayMs);
          if (!echoed) return void this.#missing.push(`echo at ${delayMs} ms: no reply was heard`);
          found.push(echoed);
          this.#options.note(`echo: ${JSON.stringify(echoed)}`);
        },
        room,
      ),
    );
    return found;
  }

  /** One after the other; what fails is noted, and the room made ready for the next. */
  async #each<T>(
    list: readonly T[],
    measure: (each: T) => Promise<unknown>,
    room: Room,
  ): Promise<void> {
    for (const each of list) {
      try {
        await measure(each);
      } catch (error) {
        this.#missing.push(
          error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error),
        );
        await room.setEcho(null);
        await room.takeTheWord();
      }
    }
  }

  async #inRoom(patience: Patience, measure: (room: Room) => Promise<unknown>): Promise<void> {
    if (!this.#sounds) throw new Error("Nothing can be said yet.");
    const candidate = await this.#stage.candidate({ insteadOfSenses: this.#script });
    const { url } = this.#stage.greenroom;
    const room = await Room.enter(candidate, url, this.#sounds, { patience, focus: "full-loop" });
    try {
      await room.whenHeard(0);
      await room.takeTheWord();
      await measure(room);
      this.#outputLatencyMs = await room.outputLatencyMs();
      this.#missing.push(...room.troubles);
    } catch (error) {
      this.#missing.push(
        `a session was given up: ${error instanceof Error ? error.message : String(error)}`,
      );
    } finally {
      await room.leave();
    }
  }
}

function byProfile<T extends { readonly profile: Patience }>(
  list: readonly T[],
): [Patience, T[]][] {
  const profiles = [...new Set(list.map(({ profile }) => profile))];
  return profiles.map((profile) => [profile, list.filter((each) => each.profile === profile)]);
}

function turnLine({ phrase, profile, pressedAfterMs, heardAfterMs }: Answered): string {
  const end = pressedAfterMs === null ? "silence" : `pressed at ${pressedAfterMs.toFixed(0)} ms`;
  return `${profile}, ${phrase}, ${end}: heard after ${heardAfterMs.toFixed(0)} ms`;
}
