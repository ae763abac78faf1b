/** Other sessions have random hexadecimal ids, so none of them can begin like this. */
const PREFIX = "sample-";

/** The session that the product's own voices hold: to look around in, and never one of the person's. */
export function isSample(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** @param version what it is made of, as letters and digits */
export function sampleId(version: string): string {
  return PREFIX + version;
}
