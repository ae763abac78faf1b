/** What an AudioWorkletGlobalScope has, as far as our two worklets use it. */
declare abstract class AudioWorkletProcessor {
  readonly port: MessagePort;
  abstract process(
    inputs: readonly (readonly Float32Array[])[],
    outputs: readonly (readonly Float32Array[])[],
  ): boolean;
}

declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

/** The context's frame of the first sample of the block being rendered. */
declare const currentFrame: number;

/** The context's rate, Hz. */
declare const sampleRate: number;
