import type { Figure } from "@greenroom/protocol";
import type { Present } from "./figure.ts";

/** The figure of a rule; fails with the reason where there is none. */
export function present(figures: readonly Figure[], rule: string): Present {
  const found = figures.find((figure) => figure.rule === rule);
  if (!found?.present) throw new Error(`${rule}: ${found?.reason ?? "no figure"}`);
  return found;
}

/** Why there is no figure of a rule. */
export function reasonFor(figures: readonly Figure[], rule: string): string {
  const found = figures.find((figure) => figure.rule === rule);
  return found && !found.present ? found.reason : "it is there";
}

export function beside(figure: Present, name: string): number | undefined {
  return figure.besides.find((number) => number.name === name)?.value;
}
