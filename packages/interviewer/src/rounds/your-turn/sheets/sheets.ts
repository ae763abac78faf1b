import { anita } from "./anita.ts";
import { callum } from "./callum.ts";
import { helen } from "./helen.ts";
import { maya } from "./maya.ts";
import type { Sheet } from "./sheet.ts";
import { tom } from "./tom.ts";

const sheets: Readonly<Record<string, Sheet>> = { maya, tom, anita, helen, callum };

/** What this persona tells; what Maya does where there is nobody of that name (any more). */
export function sheetOf(personaId: string): Sheet {
  return sheets[personaId] ?? maya;
}
