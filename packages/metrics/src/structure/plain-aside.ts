import type { Aside } from "./asides.ts";
import { findAll, patterns } from "./patterns.ts";
import type { AnswerReading } from "./reading.ts";

/** Longer than this it is told, whatever stands in it, tokens. */
const LONGEST = 26;

const again = patterns(`
  once|one more time? ~1 please|slower|slowly
  again ~2 please|slower|slowly
  i ~2 did|have|could not ~3 understood|understand|get|hear|heard|catch|caught|follow|followed ~2 you|question|asked
  i ~2 did|have|could not ~1 understand|understood|hear|heard|catch|caught that|it
  i have|did not understood|understand
  i ~1 lost|missed you
  i ~1 lost|missed the|your|half|part ~3 question
  you ~1 cut|broke|dropped|froze out|up|off
  line|connection|sound|audio ~2 broke|dropped|bad|gone|cut ~2 sorry|here
  sorry ~2 line|connection|sound|audio ~2 broke|dropped|bad|gone|cut
  slower please
  rephrase
`);

const meantOther = patterns(`
  sorry|no|actually ~2 i ~1 meant|said
  i ~1 meant ~4 not
  not ~2 i ~1 said|meant
`);

const onward = patterns(`
  next please
  next|another|different|other|new one|question|topic|subject please
  i ~3 prefer|rather not ~2 this|answer|do
  can|could|may|shall|let we|us|i ~1 go|move on
  can|could|may|shall|let we|us|i ~2 leave|drop|jump|pass ~3 out|over
  can|could|may|shall|let we|us|i ~1 take|have|do|try another|different|the ~1 one|question|topic|subject|please|next
  can|could|may|shall|let|like|want|prefer|rather ~2 move|go|jump|switch ~2 to ~1 another|next|different|other|something ~1 one|question|topic|subject|else|please
`);

const none = patterns(`
  nothing|none ~2 comes|came|occurs to|up
  i ~2 never ~2 had|been|seen|done|experienced|lived|met ~4 situation|case|such|like
  i ~3 not ~2 experience|experienced|example|story ~1 with|in|of|for|to
  i ~2 do|can not ~1 have|think|remember|recall ~2 one|any|such|example|story|case|anything
  i ~2 have|had no experience|example|clue|story|case
  i ~3 blank
`);

/**
 * A short answer that asks for the question again, passes on it, or says that there is nothing to
 * tell, in words that the usual reading does not know. `null` where somebody tells anything.
 */
export function plainAside(reading: AnswerReading): Aside | null {
  const { parsed, ownActions, sharedActions, aside } = reading;
  const { tokens, amounts } = parsed;
  if (aside !== null || tokens.length > LONGEST || amounts.length > 0) return null;
  if (ownActions + sharedActions > 0) return null;
  if (findAll(tokens, again).length > 0) return { kind: "repeat" };
  if (findAll(tokens, meantOther).length > 0) return { kind: "misheard" };
  if (findAll(tokens, onward).length > 0) return { kind: "skip" };
  return findAll(tokens, none).length > 0 ? { kind: "unknown" } : null;
}
