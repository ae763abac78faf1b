import { expect, it } from "vitest";
import { sampleId } from "../sample/sample-id.ts";
import { retiredAdvice } from "./retired-advice.ts";

const putAside = (adviceId: string) => ({
  notUseful: [{ id: "1", at: "2026-05-04T09:00:00.000Z", adviceId, title: "On one pitch" }],
});

it("advice put aside in a session is given in no other one, until it is brought back", () => {
  const retired = retiredAdvice();
  retired.put("0a", putAside("delivery-monotone"));
  expect([...retired.except("0b")]).toEqual(["delivery-monotone"]);
  expect([...retired.except(sampleId("1"))]).toEqual(["delivery-monotone"]);
  retired.put("0a", { notUseful: [] });
  expect([...retired.all()]).toEqual([]);
});

it("advice put aside in the sample is still given in the person's own sessions", () => {
  const retired = retiredAdvice();
  retired.put(sampleId("1"), putAside("delivery-monotone"));
  expect([...retired.all()]).toEqual([]);
  expect([...retired.except("0a")]).toEqual([]);
});
