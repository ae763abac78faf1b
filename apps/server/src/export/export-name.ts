import type { Review } from "@greenroom/protocol";

/** What a session's exported file is called: "greenroom-2026-11-22-1405.md", by this machine's clock. */
export function exportName({ session }: Review, ending: string): string {
  const date = new Date(session.startedAt);
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `greenroom-${day}-${two(date.getHours())}${two(date.getMinutes())}${ending}`;
}
