import { startTransition, useEffect, useState } from "react";

/**
 * How many of `count` parts of a page are to be there: the first few at once, the others in small
 * lots behind them, so that thousands of words hold up neither what is seen first nor a key that is
 * pressed meanwhile. Once all are there, whatever is added is there at once.
 * @param atOnce parts that are there at once, and come with each lot
 */
export function useFilling(count: number, atOnce: number): number {
  const [filled, setFilled] = useState(atOnce);
  useEffect(() => {
    if (filled === Infinity) return;
    startTransition(() => setFilled(filled < count ? filled + atOnce : Infinity));
  }, [count, filled, atOnce]);
  return Math.min(count, filled);
}
