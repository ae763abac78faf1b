import { anita } from "./anita.ts";
import { callum } from "./callum.ts";
import { helen } from "./helen.ts";
import { maya } from "./maya.ts";
import type { Phrases } from "./phrases.ts";
import { tom } from "./tom.ts";

const phrasesOf: Readonly<Record<string, Phrases>> = { maya, tom, anita, helen, callum };

/** How somebody says things; Maya's ways where there is nobody of that name (any more). */
export function phrasesFor(personaId: string): Phrases {
  return phrasesOf[personaId] ?? maya;
}
