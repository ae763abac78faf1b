import { describe, expect, it } from "vitest";
import { microphoneFailures } from "./audio-engine.ts";
import { microphoneFailure, microphoneFailureTable, obstacle } from "./microphone-failures.ts";

const failed = (name: string, message = "") => new DOMException(message, name);

describe("why there is no microphone", () => {
  it.each([
    ["Chromium, refused", failed("NotAllowedError", "Permission denied"), "denied", "denied"],
    ["Chromium, closed", failed("NotAllowedError", "Permission dismissed"), "prompt", "dismissed"],
    [
      "Chromium, system",
      failed("NotAllowedError", "Permission denied by system"),
      "prompt",
      "denied",
    ],
    [
      "Firefox, refused",
      failed("NotAllowedError", "The request is not allowed by the user agent or the platform."),
      "denied",
      "denied",
    ],
    [
      "Firefox, closed",
      failed("NotAllowedError", "The request is not allowed by the user agent or the platform."),
      "prompt",
      "dismissed",
    ],
    ["a browser that tells nothing", failed("NotAllowedError"), "unknown", "denied"],
    ["no device", failed("NotFoundError", "Requested device not found"), "granted", "missing"],
    ["the chosen device is gone", failed("OverconstrainedError"), "granted", "missing"],
    ["held by another program", failed("NotReadableError"), "granted", "busy"],
    ["the system gave up", failed("AbortError", "Starting audio failed"), "granted", "busy"],
    ["an old insecure page", failed("SecurityError"), "unknown", "insecure"],
  ] as const)("%s", (_, error, permission, failure) => {
    expect(microphoneFailure(error, permission)).toBe(failure);
  });

  it("names the insecure page before what it lacks because of it", () => {
    expect(obstacle({ secure: false, supported: false })).toBe("insecure");
    expect(obstacle({ secure: true, supported: false })).toBe("unsupported");
    expect(obstacle({ secure: true, supported: true })).toBeNull();
  });

  it("has a sentence of its own for every failure, and says what to do next", () => {
    const sentences = microphoneFailures.map((each) => microphoneFailureTable[each].sentence);
    expect(new Set(sentences).size).toBe(microphoneFailures.length);
    for (const each of microphoneFailures) {
      expect(microphoneFailureTable[each].next).toMatch(/\.$/u);
    }
  });
});
