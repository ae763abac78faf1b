import type { Line } from "@greenroom/protocol";

/**
 * A line takes the place of its earlier version, or stands at the end. One of which nothing was heard
 * was not said: it goes.
 */
export function withLine(lines: readonly Line[], line: Line): readonly Line[] {
  if (line.who === "interviewer" && line.heardText === "") {
    return lines.filter((each) => !isSame(each, line));
  }
  const at = lines.findIndex((each) => isSame(each, line));
  return at < 0 ? [...lines, line] : lines.with(at, line);
}

function isSame(a: Line, b: Line): boolean {
  if (a.who === "candidate") return b.who === "candidate" && a.turn === b.turn;
  return b.who === "interviewer" && a.reply === b.reply;
}
