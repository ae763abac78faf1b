import { patterns } from "../patterns.ts";

/** What somebody wants, in the words with which they open. */
export const openingMarkers = patterns(`
  i ~1 need #
  we will|would ~2 lose|save|earn|avoid|gain
  i ~2 ask|asking|want|need|propose|recommend|suggest|request for|you|to|that|a|one|the|us
  i 'd|would ~2 ask|want|propose|recommend|invest|put|spend|fund|build|choose|pick|start|bet
  my ~1 ask|request|proposal|recommendation|headline|bet is|would
  the one ~2 thing|investment
  the ask|headline|short|answer is|version|would
  we should|need|must|have
  we ~1 will|would|are ~2 move|build|replace|retire|invest|have|going|run|become
  give me|us
  that is it|all
  it ~1 saves|lets|gives|frees you|us
  invest|investing|investment in
  should be gone
  get|getting rid of
  what i want
  should|will|would not? ~1 exist
  gone
  because ~12 otherwise|will|costs|lose
  let us
  the ~1 thing i
  my ~1 pitch|answer|case|argument|wish|plan|choice|vote is|would
  get|throw|take|put|stop|drop|retire|kill|replace|buy|build us|me|the|away|every|all|our|that
`);
