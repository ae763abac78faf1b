import { startTransition, useEffect, useState } from "react";

/**
 * How many of `count` parts of a page are to be there: the first few at once, then twice as many, and
 * so on, so that thousands of words hold up neither what is seen first nor a key that is pressed
 * meanwhile. Once all are there, whatever is added is there at once.
 * @param atOnce parts that are there at once
 */
export function useFilling(count: number, atOnce: number): number {
  const [filled, setFilled] = useState(atOnce);
  useEffect(() => {
    if (filled === Infinity) return;
    startTransition(() => setFilled(filled < count ? 2 * filled : Infinity));
  }, [count, filled]);
  return Math.min(count, filled);
}
