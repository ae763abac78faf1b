/** Bytes as text, for the way between the page and the bench. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Samples of −1…1 as int16. */
export function soundToBase64(samples: Float32Array): string {
  const pcm = Int16Array.from(samples, (s) => Math.round(Math.max(-1, Math.min(1, s)) * 32_767));
  return toBase64(new Uint8Array(pcm.buffer));
}

export function soundFromBase64(text: string): Float32Array<ArrayBuffer> {
  return Float32Array.from(new Int16Array(fromBase64(text).buffer), (sample) => sample / 32_767);
}
