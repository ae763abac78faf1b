import type { Ledger } from "./ledger.ts";

/** So many words in a row that were said make a changed case the one that was told. */
const IN_A_ROW = 3;

/** Whether what is to be otherwise was told just so: "with half the time". */
export function wasSaid({ heard }: Pick<Ledger, "heard">, text: string): boolean {
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  const rows = words
    .slice(0, 1 - IN_A_ROW)
    .map((_, at) => ` ${words.slice(at, at + IN_A_ROW).join(" ")} `);
  return heard.some(({ parsed }) => {
    const told = ` ${parsed.tokens.map((token) => token.text).join(" ")} `;
    return rows.some((row) => told.includes(row));
  });
}
