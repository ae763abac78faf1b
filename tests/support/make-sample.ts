import { mkdir } from "node:fs/promises";
import { createEmbeddedEngines } from "@greenroom/speech";
import { sampleMaker } from "../../apps/server/src/sample/make-sample.ts";
import { keepSample } from "../../apps/server/src/sample/sample-folders.ts";
import { sampleCache } from "../../apps/server/src/start.ts";

/**
 * Before servers are started by the dozen: else each of them would begin to hold the sample session
 * beside the test that it is started for.
 */
export async function setup(): Promise<void> {
  await mkdir(sampleCache, { recursive: true });
  await keepSample(sampleCache, async (path) => {
    console.log("Holding the sample session, a minute …");
    const { signal } = new AbortController();
    const engines = createEmbeddedEngines({ log: () => {} });
    const all = [engines.speechToText, engines.textToSpeech, engines.voiceActivity];
    try {
      await Promise.all(all.map((engine) => engine.start(signal)));
      await sampleMaker(engines, () => 0)(path, () => {}, signal);
    } finally {
      await Promise.allSettled(all.map((engine) => engine.close()));
    }
  });
}
