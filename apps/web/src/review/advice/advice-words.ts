const COUNTS = ["", "One thing", "Two things", "Three things"];

/** As many as there are: two are called two. */
export function adviceHeading(count: number): string {
  return count === 0 ? "What to work on" : `${COUNTS[count] ?? `${count} things`} to work on`;
}

/** How far it reaches: the sample counts nowhere else. */
export function putAsideIn({ sample }: { readonly sample: boolean }): string {
  return sample ? "Put aside, in this sample only" : "Put aside, in every session";
}
