export interface Term {
  /** As it should be written. */
  readonly written: string;
  /** Other spellings of the same sounds, as recognisers write them. */
  readonly alsoHeard: readonly string[];
}

/** Reads "Kafka, Elasticsearch = elastic search = elastic-search, …". */
export function readGlossary(list: string): Term[] {
  return list
    .split(",")
    .map((entry) => entry.replaceAll(/\s+/g, " ").trim())
    .filter(Boolean)
    .map((entry) => {
      const [written = "", ...alsoHeard] = entry.split(" = ");
      return { written, alsoHeard };
    });
}
