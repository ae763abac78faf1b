import type { Review } from "@greenroom/protocol";
import { momentsOf, reasonOf } from "./figures-of.ts";
import type { Lane, Mark, MarkKind } from "./mark.ts";

const kinds: readonly { rule: string; kind: MarkKind; name: string; meaning: string }[] = [
  {
    rule: "FI1",
    kind: "filled",
    name: "Filled pause",
    meaning: "Up to five a minute do no harm. A breath of silence in its place sounds surer.",
  },
  {
    rule: "FI3",
    kind: "filler-word",
    name: "Filler word",
    meaning: "By the words around it, it fills. Where it meant something, take no notice.",
  },
  {
    rule: "FI2",
    kind: "possible",
    name: "Possible filled pause",
    meaning:
      "An um that recognition left out, perhaps, or was not sure of; or a word drawn out. Not counted.",
  },
];

/** FI1 and FI3, and apart from them what is only possible, FI2. */
export function fillersLane(review: Pick<Review, "figures">): Lane {
  const marks = kinds.flatMap(({ rule, kind, name, meaning }) =>
    momentsOf(review, rule).map(({ startSample, endSample, label }): Mark => ({
      id: `${rule} ${startSample}`,
      startSample,
      endSample,
      kind,
      label: kind === "possible" ? "um?" : label,
      what: `${name} “${kind === "possible" ? "um?" : label}”`,
      meaning,
    })),
  );
  return {
    id: "fillers",
    name: "Fillers",
    legend:
      "Ums and uhs, and words such as “like” where they fill. Dashed ones are only possible and counted nowhere.",
    marks: marks.toSorted((a, b) => a.startSample - b.startSample),
    empty: "No fillers were heard. Recognition leaves some out.",
    absent: reasonOf(review, "FI1"),
  };
}
