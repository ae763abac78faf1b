/** As long as a correction may be (the protocol's own limit). */
export const MOST_LETTERS = 200;

/** Said once a correction is kept. */
export function correctedWords(heardAs: string, text: string): string {
  if (heardAs === "") return `Added “${text}”.`;
  if (text === "") return `Taken out: “${heardAs}”.`;
  if (heardAs === text) return `Confirmed: “${text}”.`;
  return `“${heardAs}” is “${text}” now.`;
}

/** What the button does that keeps it. */
export function saveWords(text: string, anythingHeard: boolean): string {
  return text.trim() === "" && anythingHeard ? "Take out" : "Save";
}
