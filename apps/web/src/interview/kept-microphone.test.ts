import { expect, it } from "vitest";
import { HandAudio } from "../live/doubles/hand-audio.ts";
import { startMicrophone } from "./kept-microphone.ts";

it("asks for the microphone that was chosen last", async () => {
  const audio = new HandAudio();
  audio.plugged = ["built-in", "headset"];
  await startMicrophone(audio, "headset");
  expect(audio.store.getState().microphone).toMatchObject({ is: "on", deviceId: "headset" });
});

it("takes what the system offers where that one is gone", async () => {
  const audio = new HandAudio();
  audio.plugged = ["built-in"];
  await startMicrophone(audio, "headset");
  expect(audio.store.getState().microphone).toMatchObject({ is: "on", deviceId: "built-in" });
});

it("leaves the first choice to the system", async () => {
  const audio = new HandAudio();
  audio.plugged = ["built-in", "headset"];
  await startMicrophone(audio, null);
  expect(audio.store.getState().microphone).toMatchObject({ is: "on", deviceId: "built-in" });
});

it("says that there is none where there is none", async () => {
  const audio = new HandAudio();
  audio.plugged = [];
  await startMicrophone(audio, "headset");
  expect(audio.store.getState().microphone).toEqual({ is: "failed", failure: "missing" });
});
