import type { CommandName, Phase } from "@greenroom/protocol";

export type StatusWords =
  | "Interviewer is speaking"
  | "Listening"
  | "You paused, still listening"
  | "Take your time"
  | "Thinking";

interface PhaseRow {
  /** What the status reads. */
  readonly status: StatusWords;
  /** Who has the floor, and so the light. */
  readonly floor: "interviewer" | "candidate" | "nobody";
  /** The buttons that do something now. */
  readonly commands: readonly CommandName[];
}

const answering: readonly CommandName[] = ["done", "hold", "repeat", "skip", "end"];
const speaking: readonly CommandName[] = ["interrupt", "repeat", "skip", "end"];

/** Everything that the room shows differently from phase to phase. */
export const phaseTable: Record<Phase, PhaseRow> = {
  asking: { status: "Interviewer is speaking", floor: "interviewer", commands: speaking },
  replying: { status: "Interviewer is speaking", floor: "interviewer", commands: speaking },
  listening: { status: "Listening", floor: "candidate", commands: answering },
  paused: { status: "You paused, still listening", floor: "candidate", commands: answering },
  holding: {
    status: "Take your time",
    floor: "candidate",
    commands: answering,
  },
  preparing: { status: "Thinking", floor: "nobody", commands: ["end"] },
  ended: { status: "Thinking", floor: "nobody", commands: [] },
};
