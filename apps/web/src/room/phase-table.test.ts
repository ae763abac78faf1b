import { phases } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { phaseTable } from "./phase-table.ts";

it("reads the words that are promised for each phase", () => {
  const read = Object.fromEntries(phases.map((phase) => [phase, phaseTable[phase].status]));
  expect(read).toMatchObject({
    asking: "Interviewer is speaking",
    replying: "Interviewer is speaking",
    listening: "Listening",
    paused: "You paused, still listening",
    holding: "Take your time",
    preparing: "Thinking",
  });
});

it("lets one interrupt exactly while the interviewer speaks", () => {
  const may = phases.filter((phase) => phaseTable[phase].commands.includes("interrupt"));
  expect(may).toEqual(["asking", "replying"]);
});

it("lets one say that one is done exactly while one answers", () => {
  const may = phases.filter((phase) => phaseTable[phase].commands.includes("done"));
  expect(may).toEqual(["listening", "paused", "holding"]);
});

it("lets one end the interview at any time", () => {
  for (const phase of phases.filter((phase) => phase !== "ended")) {
    expect(phaseTable[phase].commands).toContain("end");
  }
});
