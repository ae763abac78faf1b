/**
 * Index of the last start at or before `sample`; −1 before the first. `starts` rises.
 * A word stays lit until the next one begins: ends run on, and gaps would make the light flicker.
 */
export function lastAt(starts: readonly number[], sample: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= sample) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
