/** The last `count` words, with "…" in front where there were more. */
export function lastWords(text: string, count: number): string {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  if (words.length <= count) return words.join(" ");
  return `… ${words.slice(-count).join(" ")}`;
}
