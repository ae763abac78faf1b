import { expect, it } from "vitest";
import { deviceChoices } from "./device-choices.ts";

const headset = { id: "a", label: "Headset" };

it("names every device, also those without a name", () => {
  expect(deviceChoices([headset, { id: "b", label: "" }], null)).toEqual([
    { value: "a", label: "Headset" },
    { value: "b", label: "Microphone 2" },
  ]);
});

it("holds the one in use even where the browser does not list it", () => {
  const used = { deviceId: "c", label: "Virtual cable" };
  expect(deviceChoices([headset], used).map(({ value }) => value)).toEqual(["c", "a"]);
});
