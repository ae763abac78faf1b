import { BadInput } from "../support/recordings.ts";
import type { Counted } from "./syllables.ts";

/**
 * Reads what a syllable script prints: a header line with columns separated by commas, of which one
 * begins with `nsyll`, one with `npause` and one with `phonationtime`, and a line for the sound.
 *
 * @throws BadInput where it is not so.
 */
export function readScript(output: string): Counted {
  const lines = output.split("\n").map((line) => line.split(",").map((cell) => cell.trim()));
  const head = lines.findIndex((cells) => cells.some((cell) => /^nsyll/i.test(cell)));
  const columns = lines[head] ?? [];
  const values = lines[head + 1] ?? [];
  const of = (name: string) =>
    Number(values[columns.findIndex((cell) => cell.toLowerCase().startsWith(name))] ?? NaN);
  const counted = {
    syllables: of("nsyll"),
    pauses: of("npause"),
    soundingS: of("phonationtime"),
  };
  if (head < 0 || Object.values(counted).some(Number.isNaN)) {
    throw new BadInput("The script printed no table with nsyll, npause and phonationtime.");
  }
  return counted;
}
