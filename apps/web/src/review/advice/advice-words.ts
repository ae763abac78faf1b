const COUNTS = ["", "One thing", "Two things", "Three things"];

/** As many as there are: two are called two. */
export function adviceHeading(count: number): string {
  return count === 0 ? "What to work on" : `${COUNTS[count] ?? `${count} things`} to work on`;
}
