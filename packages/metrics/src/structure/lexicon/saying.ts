import { patterns } from "../patterns.ts";
import { shared } from "./words-of.ts";

/** What begins somebody's words to another person. */
export const speechFrames = patterns(
  `
  i|we 'd|would|will|might|may|can|could|have ~4 say|tell|ask|open|answer|reply|begin|start|write|put|go|close|repeat|offer
  i ~2 say|tell|ask|go
  and|then|just|simply|also|or say|tell|ask|saying|telling|asking
  by|with|of|and|start|begin|open|come|sit|go saying|asking|telling
  something|words like|along|to
  say|saying|said|tell|telling|told something|him|her|them|to|it|okay
  my|the|first|opening|exact|actual words|sentence|line|message|question|opening|answer ~1 would|will|is|'d ~1 be?
  i go|am like
  going to|gonna ~1 say|tell|ask
  and say|ask|tell
`,
  shared,
);

/** Behind these, nothing but the words themselves can come. */
export const quotedFrames = patterns(`
  my|the|first|opening|exact|actual words|sentence|line|message ~1 would|will|is|'d ~1 be?
  words to ~2 effect
  something along
  then|with|ask|asking the question ~1 what|why|how|would|when|where
  the|my|his|her words|sentence|message|mail|email|note ~1 would|'d|is|will ~1 be|say|says|read|reads
`);

/** Before these, the words themselves were said. */
export const closingFrames = patterns(`
  that is ~1 what|how|all i 'd|would|will|might ~1 say|tell|write|ask|put
  in those|these words
  words like that|these|those
`);

/** Talk to another person, without its words. */
export const speechHints = patterns(
  `
  say|saying|tell|telling|explain|explaining|ask|asking|mention|mentioning|communicate|communicating|clear|discuss|discussing|thank|apologize|apologise|remind|praise|acknowledge|warn|reassure|promise|announce|propose|suggest|convince|persuade|raise|share|feedback
  talk|talking|speak|chat|conversation|word|words|call|message|write ~3 to|with|him|her|them|about|everyone|people
  let ~2 know
`,
  shared,
);

/** Said to somebody's face: who says "I'd tell them" and goes on so speaks to them. */
export const addressing = new Set("you your yours yourself yourselves".split(" "));

/** What only somebody who is speaking to another says first. */
export const openings = new Set(
  "look listen hey hi hello okay right good thanks thank sorry please let tell help wait stop guys folks yes no well dear".split(
    " ",
  ),
);
