import { patterns } from "../patterns.ts";

/** What something has to do, for whom, and what must not happen, before it is built. */
export const framings = patterns(`
  the|main|first|whole|only|real|hard|important ~1 thing|point|question|part|problem ~1 is
  must ~1 never|not|always
  never|not ~1 lose|show|stop|miss|twice|see|leak
  who may|can|is|sees|uses|reads|needs|wants|pays
  how exact|fast|fresh|late|many|much|often|big|long
  okay if
  what must|may|should|matters|counts|hurts
  before anything|i|we|all
  the end of the
  is allowed|forbidden
  it has to|must
`);

/** Ways that stand beside each other. */
export const wavering = patterns(`
  either ~8 or
  or ~1 maybe|perhaps|you|we|i|one
  maybe|perhaps|possibly|probably ~8 or
  you|one|we could|can|might
  could|might ~2 also
  it|that depends
  depends on
  options|alternatives|possibilities
  not sure
  both|each have|has
`);

/** How a thing works, told plainly: "it boots", "each press goes to the desk". */
export const workings = patterns(`
  it|each|every|everything|whoever ~2 goes|comes|boots|calls|writes|reads|sends|keeps|asks|takes|gives|rings|tests|looks|runs|waits|stays|falls|shows|stores|counts|checks|gets|makes|starts|stops|moves|holds|adds|copies|answers|prints|opens|closes|lands|lives|sits|knows|tells
`);
