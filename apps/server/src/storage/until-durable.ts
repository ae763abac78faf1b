import type { SessionFolder } from "./ports.ts";

/** Resolves when so many samples are safe on disk, or when the disk refuses them. */
export function untilDurable(
  folder: Pick<SessionFolder, "durableSamples" | "onDurable" | "onFailed">,
  samples: number,
): Promise<void> {
  if (folder.durableSamples >= samples) return Promise.resolve();
  return new Promise((resolve) => {
    const stops: (() => void)[] = [];
    const done = () => {
      for (const stop of stops.splice(0)) stop();
      resolve();
    };
    stops.push(folder.onFailed(done));
    stops.push(folder.onDurable((durable) => durable >= samples && done()));
  });
}
