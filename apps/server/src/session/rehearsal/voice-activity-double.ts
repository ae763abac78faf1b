import { EngineError, type VoiceActivityEngine, type VoiceActivityStream } from "@greenroom/speech";
import { EnergyVoiceActivity } from "@greenroom/speech/fakes";

/** Voice activity by level that a test can make fail; the steps of an outage come when it is over. */
export class VoiceActivityDouble extends EnergyVoiceActivity implements VoiceActivityEngine {
  outage = false;

  override open(): VoiceActivityStream {
    const stream = super.open();
    const missed: Int16Array[] = [];
    return {
      push: async (pcm, signal) => {
        missed.push(pcm);
        if (this.outage) throw new EngineError("crashed", "told to fail");
        const all = await Promise.all(missed.splice(0).map((part) => stream.push(part, signal)));
        return Float32Array.from(all.flatMap((steps) => Array.from(steps)));
      },
      close: () => stream.close(),
    };
  }
}
