import { patterns, type Patterns, type WordClasses } from "../patterns.ts";
import type { SignalId } from "../reading.ts";
import { people, shared } from "./words-of.ts";

const classes: WordClasses = {
  ...shared,
  who: new Set([...people, "they", "he", "she", "people", "one"]),
};

/**
 * HO18: words behind which an element may stand, though mostly none does. In an answer that is told
 * in figures and times they keep it from being called not heard; elsewhere they say nothing.
 */
export const remoteHints: Partial<Record<SignalId, Patterns>> = {
  diagnosis: patterns(
    `
  clipboard|notebook|records|statements
  question|questions
  his|her|their side|version|view
  before anything|i|we|deciding|judging
  curious|wonder|unclear|unknown|evidence|pattern|patterns
  show|tell|explain|describe me|us
  first ~1 day|morning|week|thing|hour
  see|sit|stand|walk|go|ride|spend ~3 day|morning|week|with|in|there|over
  has|have|did|does anyone|anybody|somebody|someone|he|she|they
`,
    classes,
  ),
  "other-view": patterns(
    `
  @who
  nobody|no one|everybody ~2 likes|wants|enjoys|told|asked
  reason|reasons
  from where|there
  paid|measured|judged by|on|for
`,
    classes,
  ),
  multiplying: patterns(
    `
  alone|themselves|himself|herself|rotate|rota|deputy|next|later|afterwards
  folder|wiki|wall|board|door|branch|sites
  turn|record|write ~3 into|up|down
  every|each|any|all ~1 @who|starter|joiner|hire
  next
  drill|rule|routine|script|format|form|owner
  want|let|like them|others|him|her|the
  branches|depots|sites|schools|shops|wards|stations
  they|he|she ~1 can|could|know|learn|have
`,
    classes,
  ),
  words: patterns(
    `
  said|told|asked
  i 'd|would|will go|open|start|begin|write|put
  thanks|sorry
  is|are|do|does|did|what|how|would there|you
  you|your
  'd|would write|message|mail
`,
    classes,
  ),
  ask: patterns(
    `
  give|let me|us
  please|sign|release|permission|commit
  have to|must
`,
    classes,
  ),
  "build-or-buy": patterns(
    `
  managed|hosted|self|home|custom|product
  take|takes|use|uses|using
  got|have|has ~1 one|it|the|old|that
  make|made|core|rest|module
  firm|firms|company|companies|nobody|somebody ~3 does|do|sells|has|makes
  adapt*|license|configure*
`,
    classes,
  ),
  upkeep: patterns(
    `
  later|years
  live
  does|do|doing it|that|this
  each|every|once|on ~1 day|week|month|year|mondays|fridays
  running|retainer|afterward|once ~2 live
  desk|admins|position|trained|part|fix|repair
  take|takes ~1 it|over
`,
    classes,
  ),
  limits: patterns(
    `
  unless|except|only
  a lot of companies|people|managers
  sometimes|depending
  can|could|would|will not
  never|nobody|hated|flat|silly|nothing
  below|above|under|over
  only|just
`,
    classes,
  ),
  example: patterns(
    `
  for example|instance
  i|we had
  take|like|remember|when|past
  was|were|had|did|came|went
  he|she|they ~1 was|had|came|went|got|took|said
`,
    classes,
  ),
  measure: patterns(
    `
  tell|know because|by|when|if
  used to|from|times
  how i|we|do
  out of|of #
  nobody|no one|never
`,
    classes,
  ),
  operations: patterns(
    `
  watch|watched|watching|notice|notices|noticed
  look|looks|looking|text|message|call|phone|sms|email
  each|every|once ~1 morning|day|hour|night|week
  old|back ~3
  switch|turn|enable ~1 on
  undo|restore|compare|parallel|first|gradual*|then ~2 all|rest
  graph|wall|screen|phone|ring|rings|woken|wake
`,
    classes,
  ),
  people: patterns(
    `
  themselves|me|us
  # ~2 of
  evenings|weekend|weekends|days
  somebody|someone|brother|friend|club
`,
    classes,
  ),
  requirements: patterns(
    `
  how many|much|often|large|big|fast|long
`,
    classes,
  ),
  urgency: patterns(
    `
  worse|happens|hung|hinged|told|booked|announced|date|dates
`,
    classes,
  ),
  options: patterns(
    `
  or
  half|both ~3
`,
    classes,
  ),
  criteria: patterns(
    `
  can|do|does they|he|she
  reads|writes|asks|tells
  written|wrote ~3 before
`,
    classes,
  ),
  boundaries: patterns(
    `
  another|other|different team|teams|squad|group|department
  split|cut|moved|swap|merged|separate
  belongs|belong|belonged|owned|own|owns|group|squad
  theirs|ours|mine|hers
`,
    classes,
  ),
};
