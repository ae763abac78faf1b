import type { Figure } from "@greenroom/protocol";

/** BL6: where norms are those of native speakers. */
const NATIVE_NORMS: ReadonlySet<string> = new Set(["PA1", "PS3", "VO1"]);

/**
 * BL6: figures of somebody whose first language is another: pace, pauses inside clauses and melody
 * are not judged, so that nothing is advised on them; they are compared with the person's own only.
 */
export function comparedWithOneself(figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => {
    if (!figure.present || !NATIVE_NORMS.has(figure.rule)) return figure;
    const source = "Compared with your own only: the norms are those of native speakers.";
    return { ...figure, range: null, source };
  });
}
