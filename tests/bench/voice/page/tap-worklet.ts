// Runs in the audio thread, as a plain script; the types of that world are in the product's
// apps/web/src/audio/worklet-scope.d.ts. Input 0 is the loudspeaker, input 1 the microphone.
{
  /** Frames sent at once, about 23 ms. */
  const BLOCK_FRAMES = 1_024;

  class Tap extends AudioWorkletProcessor {
    #filled = 0;
    #startFrame = 0;
    #tracks = [new Float32Array(BLOCK_FRAMES), new Float32Array(BLOCK_FRAMES)] as const;

    process(inputs: readonly (readonly Float32Array[])[]): boolean {
      if (this.#filled === 0) this.#startFrame = currentFrame;
      this.#tracks.forEach((track, index) => {
        const sound = inputs[index]?.[0];
        if (sound) track.set(sound, this.#filled);
      });
      this.#filled += 128;
      if (this.#filled < BLOCK_FRAMES) return true;
      const [loudspeaker, microphone] = this.#tracks;
      this.port.postMessage({ startFrame: this.#startFrame, loudspeaker, microphone }, [
        loudspeaker.buffer,
        microphone.buffer,
      ]);
      this.#tracks = [new Float32Array(BLOCK_FRAMES), new Float32Array(BLOCK_FRAMES)];
      this.#filled = 0;
      return true;
    }
  }

  registerProcessor("bench-tap", Tap);
}
