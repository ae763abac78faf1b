import { patterns } from "../patterns.ts";

/** Somebody took it on themselves, though by no deed that a list of verbs knows. */
export const ownWords = patterns(`
  i ~2 said|told|insisted|announced|declared|wrote|promised|offered|refused|ordered|demanded|begged|convinced|persuaded|allowed|forbade|let|had|made|got|asked ~1 every|we|nobody|everybody|everyone|no|yes|okay|let|them|him|her|the|my|our|from|not|stop|go|it|that|this|this|both|two|one|each|all
  i ~2 did not ask|wait|want|let|accept|agree|sign|go|give|take|do|allow
  i ~2 would not let|have|accept|sign|do|take
  my ~1 call|decision|choice|idea|gamble|bet|responsibility|fault|doing|signature|head|neck
  was|is ~1 mine
  mine was|to|alone
  up to me
  on me|my
  on my own|head
  it was me|i
  i was|am the one|only
  i have ~1 gone|said|told|stopped|taken|written|called|cut|closed|drawn|built|thrown|put|moved|changed|done|chosen|sold|bought
  i say|tell|tells|says ~1 no|yes|stop|them|him|her
  i say to him|her|them
  i ~1 took it|that|him|her|them|the
  i ~1 am|was responsible
  the one who ~2 was me
  i ~2 wanted ~2 to|it|that|them|the|a
  me who
  myself
`);
