/** The voices that the tests put into a device: a headless browser has none. */
export interface DeviceVoices {
  /** What was spoken, in which voice, and how it ended; the last may still be going on. */
  readonly spoken: readonly {
    readonly text: string;
    readonly voice: string | null;
    readonly outcome: "speaking" | "spoken" | "cut";
  }[];
  /** How many words were begun. */
  readonly words: number;
  /** No voice ever begins, as with a device whose speech service is gone. */
  broken: boolean;
}

declare global {
  interface Window {
    deviceVoices: DeviceVoices;
  }
}
