import { architecture } from "./architecture.ts";
import { initialisms } from "./initialisms.ts";
import { management } from "./management.ts";
import { products } from "./products.ts";
import { protocols } from "./protocols.ts";
import { readGlossary, type Term } from "./term.ts";

/** The vocabulary of engineering leadership that the recogniser is told to expect. */
export const glossary: readonly Term[] = [
  products,
  protocols,
  initialisms,
  architecture,
  management,
].flatMap(readGlossary);
