import type { StructureElement } from "@greenroom/protocol";

/** Never "missing": the words may have been heard wrongly. */
export const elementVerdicts: Record<
  StructureElement["verdict"],
  { readonly words: string; readonly mark: "good" | "watch" | "outside" }
> = {
  shown: { words: "Shown", mark: "good" },
  thin: { words: "Thin", mark: "watch" },
  "not-heard": { words: "Not heard", mark: "outside" },
};
