import type { Figure } from "@greenroom/protocol";

/** Seen at once, in this order; the rest is folded away under its group. */
const FIRST = ["LN1", "ST2", "PA1", "PS1", "FI1", "FI3"];
/** FI2 stands below FI1, and never by itself. */
const BESIDE_OTHERS = new Set(["FI2"]);

const GROUPS: readonly (readonly [name: string, rules: readonly string[]])[] = [
  ["Pace", ["PA2", "PA3", "PA4"]],
  ["Pauses", ["PS5", "PS2", "PS3", "PS4"]],
  ["Words", ["FI4", "HE1", "ST3", "LX1", "LX2", "ST1"]],
  ["Voice", ["VO1", "VO2"]],
  ["Recording", ["SR1", "SR2", "SR3"]],
];

export interface FigureGroups {
  readonly first: readonly Figure[];
  readonly folded: readonly { readonly name: string; readonly figures: readonly Figure[] }[];
}

/** Figures as they are shown. One that no group knows stands with the words, so that none is lost. */
export function figureGroups(figures: readonly Figure[]): FigureGroups {
  const known = new Set([...FIRST, ...BESIDE_OTHERS, ...GROUPS.flatMap(([, rules]) => rules)]);
  const of = (rules: readonly string[]) =>
    rules.flatMap((rule) => figures.filter((figure) => figure.rule === rule));
  const others = figures.filter(({ rule }) => !known.has(rule));
  return {
    first: of(FIRST),
    folded: GROUPS.map(([name, rules]) => ({
      name,
      figures: name === "Words" ? [...of(rules), ...others] : of(rules),
    })).filter(({ figures }) => figures.length > 0),
  };
}
