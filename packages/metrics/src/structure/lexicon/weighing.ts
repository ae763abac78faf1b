import { patterns, type WordClasses } from "../patterns.ts";
import { people, shared } from "./words-of.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const classes: WordClasses = {
  ...shared,
  who: new Set([...people, "we", "i", "you", "they", "he", "she", "people"]),
  it: list("it that this which they"),
  worse: list(`
    slower later longer harder worse heavier costlier dearer riskier weaker less fewer duller uglier older stale inconsistent poorer
    behind slow late manual duplicates duplicate waiting delay delays complexity complex complicated overhead friction extra
  `),
  better: list("simpler cheaper faster safer easier quicker stronger nicer leaner"),
  dropped: list(
    "drop drops dropped postpone postpones postponed delay delayed pause paused shelve shelved park parked freeze froze cancel cancelled canceled defer deferred sacrifice sacrificed forgo skip skipped sunset",
  ),
};

/** What somebody's way costs, or what was turned down for it. */
export const tradeOffMarkers = patterns(
  `
  trade|trades|trading|traded off|offs
  trade|trades|traded|trading ~4 for|against
  down side|sides
  downside|downsides|drawback|drawbacks|disadvantage|disadvantages ~2 is|are|was|were|of|being|there
  the|its|one downside|drawback|disadvantage|catch|price|cost
  the cost|price|catch|bill|flip|bad ~1 side? is|was|being|we|i|of|there
  at the? cost|expense|price of
  @it ~3 costs|cost|costing ~2 him|her|them ~1 face|time|trust|pride|standing|sleep
  @it ~3 costs|cost|costing ~1 me|us|face|time|trust|some|a|about|around|nearly|more|#|one|something|extra|money|days|weeks|months|goodwill|speed|latency|every|you|people|people's|you|their|our|my|in
  costs|cost us|me|them|you
  what ~1 it|that|this costs|cost ~5 #|half|about|nearly|time
  @it ~2 means|meant ~9 @worse|without|no|giving|losing|waiting|not|wait|waits|lose|loses
  which|that|it|this means|meant ~2 @who ~2 can|could|do|does|will|would|has|have|need|needs|get|lose|go|goes|wait|carry|pay|stay|live|am|are ~6 @worse|not|without|more|wait|until|manual|by|back
  gave|give|giving|given|gives ~3 up
  sacrifice|sacrificed|sacrificing|forgo|forgoing|forego
  knowing that|it|we|i
  pros and cons
  willing|prepared|ready to accept|lose|pay|live|take|wait
  @who 'd|would|will|can|could|could|might|do|am|are ~2 accept|live|swallow|stomach|tolerate ~1 that|it|with|this|some|a
  accept|accepted|accepting|live|lived with? ~2 @worse|latency|staleness|risk|loss|downtime|debt|inconsistency|that|some
  that i|we 'd|would|will|can ~1 accept|take|live
  @better ~2 but|though|although
  slower|harder|heavier|costlier|dearer|riskier|weaker|duller|uglier ~1 but|though|although
  @it is|takes ~1 longer ~1 but|though|although
  takes|take|took|eats|costs ~2 day|days|week|weeks|hour|hours|month|months|morning|afternoon ~2 out|of|every|per|each|from|a
  in exchange|return
  but it|that|this|they ~2 costs|cost|means|makes|adds|takes|slows|hurts|eats|loses|needs|requires
  but ~3 more expensive|complex|complicated|work|latency
  on the other hand
  availability|consistency|speed|quality|simplicity|safety|latency over|versus|against consistency|availability|speed|quality|simplicity|safety|latency|cost
  pay|pays|paid|paying ~2 for that|it|this|with|by
  we|i|you ~2 lose|loses|losing|lost ~1 some|a|the|good|time|speed|control|money|our|their|that|about|two|one|# ~2
  @it ~2 adds|add|takes|eats|eat|burns|slows|hurts|hurt|delays|costs|wastes ~3 #|more|us|milliseconds|latency|load|down|complexity|work|days|weeks|longer
  add|adds ~1 up ~1 though|but
  @it ~1 is|are ~2 slow|expensive|dear|costly|painful|cruel|bitter|tedious|awkward|boring|clumsy|brittle|harsh|unpopular|inefficient|laborious|wasteful|ugly|heavy ~1
  @it ~1 is not ~1 free|cheap|pretty|elegant|ideal|painless|perfect|comfortable
  is|are|was|were not ~1 free|cheap
  @it hurts|stings|stung|bites
  @it ~1 will|'d|would ~1 hurt|sting|cost|slow|delay
  makes|make|making ~6 painful|harder|slower|difficult|awkward|ugly|worse|clumsy|expensive|complicated|slow|hard|heavier|tedious|annoying|unhappy|wrong|longer
  price i|we|you ~1 paid|pay|would
  compromise|compromising on
  i|we am|are ~1 slower|later|behind
  'd|would rather ~9 than
  prefer|preferring ~9 over|to
  nobody|nothing ~7 for # @unit
  takes|take|taking ~2 longer
  to ~4 maintain|patch|operate|run ~2 now|too|also|then
  one more thing|service|step|system|tool|component|place to
  puts|putting|adds ~2 more load|work|pressure
  everything|everyone|somebody|someone|others|other|the ~3 waits|wait|carry|carries ~4
  harder|slower|heavier|dearer|costlier|pricier to
  comes with|at a price|cost|costs
  what i|we|you ~2 lose|give|pay|sacrifice
  @worse|dear|expensive ~1 but|though worth|fine|okay|acceptable
  i|we|and 'd|would|will|can take|pay|bear|swallow|eat that|it|this
  means|meant ~6 slips|slip|suffers
  we|i|they|you|it 'd|would|will be ~1 slower|later|behind|poorer|busier ~1 for|until|at
  you|we|i lose|loses|sacrifice *ity|time|speed|control|people|trust
  time|money|energy|hours|days i|we do|can|will|could not
  some|few|people ~4 leave|quit|leaves over|because|and
  find|finds it|that|this too
  gives|leaves|get|gets us|you|me ~2 duplicates|duplicate|stale|delays|complexity
  eventually|eventual consistent|consistency ~1 so|which|means|but|that
  pay|pays|paying with|in ~1 more|storage|memory|money|complexity|latency|time|duplicates|extra
  has|have to ~1 cope|deal|live with
  takes|take|took a ~1 lot|most|half|plenty|much of my|our|their
  annoy|annoys|upset|upsets|disappoint|disappoints|frustrate|frustrates|bore|bores|irritates ~1 the|some|them|him|her|people
  give|gives|giving away ~3 control|money|power|time
  'd|would|will miss|lose the|our|a ~1 fair|date|deadline|launch|target|season|deal
  easy|easier|quick|quicker|obvious way|thing|answer ~2 would|is|was ~7 but
  makes|make ~4 bigger|larger
  more work|effort|load|code for|on|in
  can|could not ~4 and also
  leaves|leave|leaving ~5 short|alone|uncovered|undone|unfinished|understaffed
  @it ~1 means|meant ~3 skip|skipping|lose|losing|miss|missing|drop|dropping|postpone|push|pushing
  @it ~1 eats|swallows|burns ~6 hour|day|week|evening|morning|sprint|weeks|days|hours|monday|friday ~1
  @it ~1 doubles|triples the|our|my|storage|traffic|work|load|effort
  comes|come|taken out of|from the|my|our|their ~2 budget|pocket|margin|evenings|roadmap
  turn|turns|scare|scares ~2 away|off ~1 good|some|people|candidates|customers
  stuff|things ~1 get|gets|fall|falls ~1 dropped|lost|forgotten|between
  the price i|we|you pay
`,
  classes,
);

/** Another way was considered and turned down, with what was wrong with it. */
export const turnedDown = patterns(
  `
  thought|looked|thinking|think|considered|tempted ~8 but|though|instead
  thought|looked|thinking|considered|tempted ~8 so no
  could|can|might ~12 but ~1 then|that|it|you|we|i|they|this|there|not
  would|'d ~1 be|get|have ~2 @better ~1 but
  would|'d ~2 be|need|make|cost|take|require|add ~3 harder|slower|more|too|heavier|worse|overkill|dearer|expensive|longer|complex|complicated|extra
  turn|turned|turning|rule|ruled|ruling ~3 down|out
  decide|decided|choose|chose against
  instead of|rather than|over ~7 because|since|as|even|knowing|though|so
  everyone|everybody|people|they|many ~4 would|want|wants|do|use ~8 leave|leaving|not|skip
  leave|leaving|left that|it|this|them out|off
  overkill|over engineered
  prefer|prefers|preferred|favor|favour|pick|choose|take ~6 over|to|instead|rather
  push|alternative|option|other ~6 but
  but ~14 so i|we|you ~1 would|do|will|'d not
  # ~4 not @they|a|the
  so no
  no longer|not get|have|see|be ~4 because|for|but
  could have ~1 used|taken|gone|built|bought|put|done ~7 but|dearer|expensive|depend|slower|heavier
`,
  classes,
);

/** Something left undone for it. */
export const leftUndone = patterns(
  `
  what i|we 'd|would|will|do not|wo ~2 do|touch|promise|offer|accept|want
  what i|we would|will|'d not
  i|we am|are not ~1 *ing
  i|we ~1 @dropped ~7 for|because|until|so|this|that|it|next
  we|i 'd|would|will|must|have|are|am ~2 @dropped|stop|stopping|dropping|pausing|postponing|cancelling|retire|retiring|scrap|scrapping
  we|i ~1 retire|close|scrap|drop|stop|end|pause|freeze|postpone the|our|all|this|that|*ing
  no room|money|time|capacity|people for
  either|or ~5 not both
  it is ~1 the ~2 or the
  not both
  waits|slips|suffers ~2 until|next|a|another|for
  will|would|has|have|must|'d ~1 to? wait|slip|suffer|shrink
  @people|bikes|features|projects|products goes|go there|for|because|we
  at the expense
  less|fewer ~3 this|next|until
  says|say|saying no to
  out of scope
  not ~1 in|on the? scope|list|plan|roadmap
  leave|leaving|left the|his|her|that|our|my|it|this ~3 alone|untouched|aside
  will|would|wo not get|see|have|receive|be ~1 any|new|more|another|touched|renewed
  we|i do less|fewer
  fall|falls|fell off ~2 list|plan|roadmap|table
  off the table
  say|saying goodbye|farewell to
  i|we am|are ~1 giving up
  push|pushed|pushing|postpone|postponed ~5 out|back|to|until|till ~1 next|@season|the|after
  no room|time ~1 for|to
`,
  classes,
);

/** What is denied or done again may be a price. */
export const denials = patterns(`
  nobody|never|not|no ~2 for|until|anymore|longer|yet|everything|everyone|all
  have|has to
  so i|we|you|they ~1 have|has|can|do
  up though|but
`);

/** A price or another way may have been in view. */
export const weighingHints = patterns(
  `
  instead|rather|alternative|alternatives|option|options|versus|either
  considered|weighed|compared|balance|balancing|compromise
  trade|trade-off|tradeoff|cost|costs|costly|price|expensive|downside|drawback|sacrifice|lose|loses|losing|lost
  hard|harder|tough|difficult|painful|pain|hurts|hurt|cruel|uncomfortable|unpopular
  slow|slower|slows|longer|delay|delays
  but
  accept|live with
  could|might|would ~1 have|also|still
  push|pushback|resistance back?
  wait|waits|later|postpone|drop|stop|without
  more|extra work|effort|time|load
  takes ~1 time|effort
  picking|choosing|redo|repeat
  not ~3 perfect|ideal
`,
  classes,
);
