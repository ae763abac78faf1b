import type { Session } from "./model.ts";

/** Who spoke last, and whose patience counts: of a panel whoever said the newest reply, else the persona. */
export function whoAsks({ spoken }: Pick<Session, "spoken">, personaId: string): string {
  return spoken.at(-1)?.head.by ?? personaId;
}
