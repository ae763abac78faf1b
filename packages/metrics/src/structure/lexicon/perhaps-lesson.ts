import { patterns } from "../patterns.ts";

/** What was taken from it, in words that announce no lesson. */
export const afterwards = patterns(`
  today|nowadays|now ~1 i|we ~1 'd|would|do|ask|start|begin|go|call|check|tell|wait|write|have|keep|let|am
  the|my|our|a ~1 rule ~2 is|was|since|now|i|we
  i|we should have
  i|we not|never ~5 anymore|again
  i|we do|would|'d|will not ~5 anymore|again|more
  i|we ~1 do|does|did|done ~2 with every|each|all
  would|'d not ~2 do ~2 twice|again
  what|that stays|stayed|sticks|stuck|remains|remained
  made|makes me ~2 *er|careful|patient|humble
  one|two|three|only thing|things ~1 i ~1 took|take|kept|keep
  i|we have ~1 done|used|kept|had|made|asked|told ~5 since|after|every|each
  ask|asking|call|tell|check|measure|listen|start|write|test|talk|go first
  never ~1 trust|again|believe|ship|assume|underestimate|promise|skip
  i|we ~1 learn|learned|learnt|realised|realized|understood|underestimated|misjudged
  should have ~1
  i|we ~1 regret|regretted
  next time
  hindsight
  looking back
  differently
  again i|we ~1 would|'d
  if i|we ~2 again
  if it ~2 again
  my ~1 mistake|error|fault
  i|we still ~1 do|use|ask|have|keep|think
  that i|we ~1 know|do|ask|have ~1 now|today
  i know ~1 now
`);
