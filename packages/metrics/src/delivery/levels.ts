/** The power of a level in dBFS, full scale 1. */
export function powerOf(levelDbfs: number): number {
  return Math.exp(levelDbfs * (Math.LN10 / 10));
}

/** One array of all values, in order. */
export function joined(arrays: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(arrays.reduce((length, array) => length + array.length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}
