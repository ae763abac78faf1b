/** What became of one word said, or of one heard for nothing. */
export interface AlignedStep {
  readonly kind: "equal" | "substitution" | "insertion" | "deletion";
  /** Index of the first word said, or of the next one for an insertion. */
  readonly said: number;
  readonly saidCount: number;
  /** Index of the first word heard, or of the next one for a deletion. */
  readonly heard: number;
  readonly heardCount: number;
}

/** So many words written apart may be one written together: "a p i" and "api". */
const MOST_JOINED = 5;
/**
 * A second of distance weighs so little that it only chooses between alignments of equally many
 * errors, up to a hundred thousand words; farther apart than this is all the same.
 */
const WEIGHT_OF_A_SECOND = 1e-7;
const FAR_S = 10;

type Move = Pick<AlignedStep, "kind" | "saidCount" | "heardCount">;

const joins = Array.from({ length: MOST_JOINED - 1 }, (_, index) => index + 2);
const moves: readonly Move[] = [
  { kind: "equal", saidCount: 1, heardCount: 1 },
  { kind: "substitution", saidCount: 1, heardCount: 1 },
  { kind: "deletion", saidCount: 1, heardCount: 0 },
  { kind: "insertion", saidCount: 0, heardCount: 1 },
  ...joins.map((count): Move => ({ kind: "equal", saidCount: count, heardCount: 1 })),
  ...joins.map((count): Move => ({ kind: "equal", saidCount: 1, heardCount: count })),
];

/**
 * Makes `heard` out of `said` with the fewest errors (Levenshtein over words, where words written
 * apart equal those written together), and of such alignments takes one whose equal words lie
 * nearest in time.
 *
 * @param distanceS seconds between a word said and one heard, by their indexes; leave it out where
 *   there are no times.
 */
export function alignWords(
  said: readonly string[],
  heard: readonly string[],
  distanceS: (said: number, heard: number) => number = () => 0,
): AlignedStep[] {
  const width = heard.length + 1;
  const costs = new Float64Array((said.length + 1) * width).fill(Infinity);
  const taken = new Uint8Array(costs.length);
  costs[0] = 0;
  for (let i = 0; i <= said.length; i++) {
    for (let j = 0; j <= heard.length; j++) {
      for (const [index, { kind, saidCount, heardCount }] of moves.entries()) {
        const [fromSaid, fromHeard] = [i - saidCount, j - heardCount];
        if (fromSaid < 0 || fromHeard < 0) continue;
        const equal = kind === "equal";
        if (equal && !joinedEqual(said, fromSaid, i, heard, fromHeard, j)) continue;
        const apart = Math.min(FAR_S, equal ? Math.abs(distanceS(fromSaid, fromHeard)) : FAR_S);
        const cost = (equal ? 0 : 1) + WEIGHT_OF_A_SECOND * apart;
        const total = (costs[fromSaid * width + fromHeard] ?? Infinity) + cost;
        if (total >= (costs[i * width + j] ?? 0)) continue;
        costs[i * width + j] = total;
        taken[i * width + j] = index;
      }
    }
  }
  return walkBack(taken, said.length, heard.length);
}

function walkBack(taken: Uint8Array, said: number, heard: number): AlignedStep[] {
  const steps: AlignedStep[] = [];
  const width = heard + 1;
  let [i, j] = [said, heard];
  while (i > 0 || j > 0) {
    const move = moves[taken[i * width + j] ?? 0];
    if (!move) break;
    i -= move.saidCount;
    j -= move.heardCount;
    steps.push({ ...move, said: i, heard: j });
  }
  return steps.reverse();
}

function joinedEqual(
  said: readonly string[],
  saidFrom: number,
  saidTo: number,
  heard: readonly string[],
  heardFrom: number,
  heardTo: number,
): boolean {
  // Most words differ in their last letters, which costs no joining.
  const [lastSaid = "", lastHeard = ""] = [said[saidTo - 1], heard[heardTo - 1]];
  if (!lastSaid.endsWith(lastHeard) && !lastHeard.endsWith(lastSaid)) return false;
  return said.slice(saidFrom, saidTo).join("") === heard.slice(heardFrom, heardTo).join("");
}
