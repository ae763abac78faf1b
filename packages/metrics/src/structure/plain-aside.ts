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
  can|could|may|would|please|shall|let you|i|me ~4 again|once more
  can|could|may|would|please you|i|me ~3 another|second|one|once time|more
  once|one more time? from the
  once more
  go|going|run over|through it|that ~1 again|once|from
  from the ~1 top|beginning|start ~2 please
  i|have ~1 only caught|heard|got|understood ~1 the|half|part|first|every
  i ~1 missed ~2 half|end|beginning|part|rest|bit|last|first|it|most
  i ~2 lost ~1 thread|track|half|part
  i ~2 did|have|could not ~1 get|catch|hear|take any|all|in|anything|half|it|a
  come back what|you|that
  what came|comes after that
`);

const meantOther = patterns(`
  sorry|no|actually ~2 i ~1 meant|said
  i ~1 meant ~4 not
  not ~2 i ~1 said|meant
  no|wrong ~2 other|wrong way round|around
  you ~2 have|got ~3 wrong|other way round|around
  you ~3 mixed|twisted|swapped|confused ~2 up|it|that|them|me
  you ~2 misread|misheard|misunderstood|misquoted
  putting|put words in|into my
  let me correct|set that|you|it|this
  that is not ~1 quite|exactly|really what|how i|it
  not ~1 quite|exactly|really what i ~2 getting|meant|saying|said|meaning|trying
  where did you ~1 get|take|hear
  i was ~1 talking|speaking about ~2 not
`);

const onward = patterns(`
  next please
  next|another|different|other|new one|question|topic|subject please
  i ~3 prefer|rather not ~2 this|answer|do
  can|could|may|shall|let we|us|i ~1 go|move on
  can|could|may|shall|let we|us|i ~2 leave|drop|jump|pass ~3 out|over
  can|could|may|shall|let we|us|i ~1 take|have|do|try another|different|the ~1 one|question|topic|subject|please|next
  what|something|anything else ~2 have|got|please|instead
  give|ask me ~2 something|anything|another ~1 different|else|one
  pick|choose|take another|something|other ~1 topic|different|else|one
  what ~1 next
  whatever is next
  not that|this one
  can|could|may|shall|let|like|want|prefer|rather ~2 move|go|jump|switch ~2 to ~1 another|next|different|other|something ~1 one|question|topic|subject|else|please
`);

const none = patterns(`
  nothing|none ~2 comes|came|occurs to|up
  i ~2 never ~2 had|been|seen|done|experienced|lived|met ~4 situation|case|such|like
  i ~3 not ~2 experience|experienced|example|story ~1 with|in|of|for|to
  i ~2 do|can not ~1 have|think|remember|recall ~2 one|any|such|example|story|case|anything
  i ~2 have|had no experience|example|clue|story|case
  i ~3 blank
  i wish i had|could ~3 answer|example|tell|one|story
  not ~1 single example|story|case|thing|one
  i am at|completely ~1 loss|lost|stumped|stuck
  i am lost|stumped|stuck
  that|this is beyond me
  beats|search me
  got|have|with nothing
  nothing there|fits
`);
/** A request for a little time, in less usual words. */
const wait = patterns(`
  wait a ~1 bit|little|while|second|moment
  please|just wait
  bear with me
  hang on
  still here|thinking
  i ~1 must|need|have to? think
  will not be|take ~1 moment|second|minute|long
  gather|collect|sort|order my|the ~1 thoughts|head|ideas
  jot|write|note ~2 down ~4 first|points|notes
  let me ~1 jot|gather|collect|sort my|the|a|down
  give me ~2 second|seconds|moment|minute|minutes
  take ~1 half|a|some|few minute|moment|second|time ~3 think|gather|before|prepare|please
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
  if (findAll(tokens, wait).length > 0) return { kind: "time" };
  return findAll(tokens, none).length > 0 ? { kind: "unknown" } : null;
}
