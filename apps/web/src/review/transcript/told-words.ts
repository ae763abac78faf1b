/**
 * Words as they stand in a list that has stops of its own: "Um," and "um." would end in two of them.
 * Signs that are said, as in "50%" and "$5", stay.
 */
export function toldWords(texts: readonly string[]): string {
  return texts.map(withoutStops).filter(Boolean).join(", ");
}

/** One word without the stops and quotes that a recogniser wrote around it. */
export function withoutStops(text: string): string {
  return text.replaceAll(/^["“(]+|[.,;:?!…"”)]+$/g, "");
}
