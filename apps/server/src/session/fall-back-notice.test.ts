import { expect, it } from "vitest";
import { FallBackNotice } from "./fall-back-notice.ts";

it("is told once for a time, again when it happens again, and to whoever comes meanwhile", () => {
  const told: string[] = [];
  const notice = new FallBackNotice((sentence) => told.push(sentence));
  notice.joined();
  notice.served("Gone.");
  notice.served("Gone.");
  expect(told).toEqual(["Gone."]);
  notice.joined();
  expect(told).toEqual(["Gone.", "Gone."]);
  notice.served(null);
  notice.joined();
  expect(told).toHaveLength(2);
  notice.served("Refused.");
  expect(told.at(-1)).toBe("Refused.");
});
