import { expect, it } from "vitest";
import { Circuit } from "./circuit.ts";
import { RemoteFailure } from "./failure.ts";

function given() {
  const clock = { nowMs: 1_000 };
  return { clock, circuit: new Circuit(() => clock.nowMs) };
}
const refused = (status: number, retryAfterMs: number | null = null) =>
  new RemoteFailure("refused", { status, retryAfterMs });

it("a service that failed is left alone for a while, longer after each failed trial", () => {
  const { clock, circuit } = given();
  const waits: number[] = [];
  for (let trial = 0; trial < 6; trial++) {
    circuit.failed(new RemoteFailure("unreachable"));
    const sinceMs = clock.nowMs;
    while (!circuit.worthATrial) clock.nowMs += 1_000;
    waits.push((clock.nowMs - sinceMs) / 1_000);
  }
  expect(waits).toEqual([10, 20, 40, 80, 120, 120]);
  circuit.succeeded();
  expect([circuit.failure, circuit.worthATrial]).toEqual([null, false]);
  circuit.failed(new RemoteFailure("unreachable"));
  clock.nowMs += 10_000;
  expect(circuit.worthATrial).toBe(true);
});

it("a Retry-After is kept to", () => {
  const { clock, circuit } = given();
  circuit.failed(refused(429, 60_000));
  clock.nowMs += 59_999;
  expect(circuit.worthATrial).toBe(false);
  clock.nowMs += 1;
  expect(circuit.worthATrial).toBe(true);
});

it("segments that fail together count once", () => {
  const { clock, circuit } = given();
  for (let i = 0; i < 5; i++) circuit.failed(refused(500));
  clock.nowMs += 10_000;
  expect(circuit.worthATrial).toBe(true);
});

it("a wrong key stays wrong", () => {
  const { clock, circuit } = given();
  circuit.failed(refused(500));
  circuit.failed(refused(401));
  clock.nowMs += 1e9;
  expect(circuit.failure).toMatchObject({ status: 401 });
  expect(circuit.worthATrial).toBe(false);
});

it("one segment refused says nothing of the others; three in a row do", () => {
  const { circuit } = given();
  circuit.failed(refused(413));
  circuit.failed(refused(413));
  circuit.succeeded();
  circuit.failed(refused(413));
  circuit.failed(refused(413));
  expect(circuit.failure).toBeNull();
  circuit.failed(refused(413));
  expect(circuit.failure).not.toBeNull();
});
