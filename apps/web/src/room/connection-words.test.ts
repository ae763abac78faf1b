import { problem } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { connectionWords } from "./connection-words.ts";

it("says nothing while all is well", () => {
  expect(connectionWords({ is: "joined" }, 0.04)).toBeNull();
});

it("says that the server does not answer, and that it is tried again", () => {
  expect(connectionWords({ is: "unanswered" }, 0)).toMatch(/does not answer.*keeps trying/u);
});

it("says that recording goes on, and how much is kept", () => {
  expect(connectionWords({ is: "reconnecting", sinceMs: 4_000 }, 12.4)).toBe(
    "Reconnecting. Recording continues here, 12 s kept.",
  );
});

it("says how much is still to be sent", () => {
  expect(connectionWords({ is: "catching-up" }, 3)).toContain("3 s to go");
});

it("gives the reason of a refusal", () => {
  const refused = problem("session_taken");
  expect(connectionWords({ is: "refused", problem: refused }, 0)).toBe(refused.sentence);
});
