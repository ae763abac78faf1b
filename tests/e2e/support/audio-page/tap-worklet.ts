/** Hands on everything that reaches it, for the page to keep. */
class TapProcessor extends AudioWorkletProcessor {
  process([input]: readonly (readonly Float32Array[])[]): boolean {
    const [mono] = input ?? [];
    if (mono) this.port.postMessage(mono.slice());
    return true;
  }
}

registerProcessor("tap", TapProcessor);
