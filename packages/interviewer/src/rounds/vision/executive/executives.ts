import { anita } from "./anita.ts";
import { callum } from "./callum.ts";
import type { ExecutiveWords } from "./executive-words.ts";
import { helen } from "./helen.ts";
import { maya } from "./maya.ts";
import { tom } from "./tom.ts";

const executives: Readonly<Record<string, ExecutiveWords>> = { maya, tom, anita, helen, callum };

/** How this persona speaks as an executive; Maya's ways where there is nobody of that name (any more). */
export function executiveOf(personaId: string): ExecutiveWords {
  return executives[personaId] ?? maya;
}
