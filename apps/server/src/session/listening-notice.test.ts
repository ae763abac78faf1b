import { expect, it } from "vitest";
import { ListeningNotice } from "./listening-notice.ts";

it("is told once for a time, again when it happens again, and to whoever comes meanwhile", () => {
  const told: string[] = [];
  const notice = new ListeningNotice((sentence) => told.push(sentence));
  notice.joined();
  notice.heard("Gone.");
  notice.heard("Gone.");
  expect(told).toEqual(["Gone."]);
  notice.joined();
  expect(told).toEqual(["Gone.", "Gone."]);
  notice.heard(null);
  notice.joined();
  expect(told).toHaveLength(2);
  notice.heard("Refused.");
  expect(told.at(-1)).toBe("Refused.");
});
