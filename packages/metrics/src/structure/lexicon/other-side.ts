import { patterns, type WordClasses } from "../patterns.ts";
import { people, shared } from "./words-of.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const classes: WordClasses = {
  ...shared,
  who: new Set([...people, "they", "he", "she", "people", "one", "side"]),
  mind: list(`
    feel feels felt fear fears feared want wants wanted need needs needed think thinks thought believe believes believed
    worry worries worried care cares hope hopes mean means prefer prefers rather hate hates love loves
    suspect suspects resent resents doubt doubts expect expects hear hears heard see sees saw remember remembers
    lose loses lost
  `),
  state: list(`
    afraid scared frightened worried anxious nervous tired exhausted fed frustrated angry upset annoyed proud ashamed embarrassed
    measured judged paid rewarded evaluated promoted blamed stressed overloaded overwhelmed burnt burned burning
    defending protecting fighting trying struggling waiting carrying losing getting sitting standing looking hoping dealing
    bored stuck confused unsure insecure lonely disappointed hurt grieving threatened torn squeezed drowning
    under caught being
  `),
};

/** How it looks to the other person, or why they may act so: their mind, pressure or reasons. */
export const otherSideMarkers = patterns(
  `
  from|in|through|on @their|her|@people|everyone's ~2 side|view|viewpoint|perspective|point|shoes|chair|seat|eyes|end|desk|position|standpoint|angle
  from|through the ~3 side|view|viewpoint|perspective|eyes|position|standpoint|angle
  seen|looks|look|feels|feel|sounds ~2 from|to|for them|him|her|@people|there|outside
  maybe|perhaps|probably|possibly ~1 @who ~2 @mind|@state|has|was|had|been
  @people|they|he|she fear|fears|feel|feels|resent|resents|worry|worries|believe|believes|think|thinks|suspect|suspects
  for|to ~1 @people it|this|that ~1 is|was|looks|feels|means|must|may|might|'d|would|will|could|sounds
  for|to him|her|them|@people it|this|that ~1 is|was|looks|feels|means|must|may|might|'d|would|will|could|sounds
  @who ~2 may|might|could|must|probably|perhaps|maybe|likely|possibly ~2 @mind|@state|be|have|has|been|had|not|just
  @who would|will|'d ~1 be ~2 @state
  @who 'd|would rather|prefer|like|love|hate
  might|may|could|must|probably|perhaps|maybe|perhaps ~2 be that|because ~1 @who
  because|since|as|so|where|that|and|but @who ~2 @mind|afraid|scared
  @who ~1 is|are|was|were|been|has|have ~3 @state
  for this|that|these|those ~1 person|man|woman|guy|lad|people|one ~1 it|this|that|is|a
  @who is ~1 put|got|had|done|given|spent|tried|said|heard|lost|built|worked|waited|carried|promised
  could|may|might be ~1 that? @who ~2
  @who ~1 figure|figures|reckon|reckons
  @who looks|look ~1 a fool|bad|stupid|weak|like
  nobody|no one|somebody ~1 ever? told|asked|showed|listened ~1 them|him|her|it
  each|both|neither|one|either of them|those ~2 is|are|has|have|wants|want|needs|thinks|was|were|feels|defends
  one ~1 is|has|wants ~8 the other ~1 one? is|has|wants
  the one ~1 has|is|wants|needs|feels|thinks|promised|defends ~9 the other
  @who ~1 has|have|had|been heard|seen|tried|promised|lost|built|worked|spent|put|asked|waited|learned|learnt|invested|given|poured|carried|suffered
  @their ~2 pressure|fear|fears|worry|worries|concern|concerns|incentive|incentives|bonus|target|targets|boss|reputation|pride|reason|reasons|deadline|deadlines|quota
  neither|none of them is|are|was
  put|imagine|if myself|yourself|i|you ~2 was|were|am ~1 in @their|them|him|her
  i 'd|would ~2 be ~1 too
  the reason ~1 @who
  what is at stake for
  @who does|do|did not ~2 trust|know|understand|feel|want|see|believe|care|think
  why @who ~2 do|does|did|are|is|act|acts|behave|react|reacts|resist|go|went|feel|feels|say|says
  why waste|bother
  @who have|has a point|reason
  @who ~1 get|gets shouted|blamed|measured|punished|paid|yelled|screamed|called|woken
  @who have|has got|to ~4 deadline|boss|driver|customer|board|quota|pressure|target|someone|somebody
  for|to the|our|his|her|their ~1 @people that|it|this ~1 is|means|was
  @who has|have a|his|her|their|got ~1 boss|manager|family|board|target|quota|history as|too|who|and|to|that|behind
  @who ~1 has|have|had been here|there|with|in ~2 #|for|since|longer
  nobody|everyone|anyone|everybody likes|wants|enjoys to|being|that|it
  she|he|they sees|see #|two|three|her|his|their ~1 years|months|work
  nobody|somebody thanked|thanks|warned|helped ~1 them|him|her
  they|she|he lost|covered|carried #|two|three|a|their|his|her ~4
  to|for them|him|her|@people ~1 a|an|the|it|this|that|my|our|every|each|one|no ~4 means|meant|is|looks|sounds|feels|costs
  @who hear|hears|heard ~5 think|thinks|thought
  hears|hear ~3 and think|thinks
  from where ~4 sit|sits|stand|stands|stood
  @who is|are ~2 # ~2 years|months|weeks ~1 from|into|before
  @who ~2 get|gets|are|is ~1 paid|measured|judged|rewarded|promoted ~2 by|on|for|per
  @who ~1 have|has ~1 never|always|already ~1 been|had|got|seen
  have|has ~1 never been ~1 asked|told|trained|shown|heard|thanked|invited|involved
  @who ~1 have|has seen|heard|had|lived ~6 come|go|fail|promised|before|through
  why would|should @who|they ~6
  nobody|no|who one? likes|enjoys|wants|loves to? ~2 hear|hearing|being|be|lose|losing|see|seeing|told|look|change
  @who is|are not ~1 lazy|stupid|difficult|evil|bad|awkward|stubborn|rude|malicious|against
  it is not ~1 laziness|malice|stubbornness|ill|arrogance|spite
  @who ~3 has|have #|two|three|four ~2 deadlines|kids|children|bosses|jobs|shifts|projects|launches|masters
  half his|her|their age
  telling|tells him|her|them how|what
  @who ~2 stopped|learned|learnt|used|got|tired|sick ~3 that|because|of|to ~6
  breathing down|on|in his|her|their
  under the cosh|gun|pump|hammer
  hangs|hang|rides|ride|depends on|upon that|this|it ~3
  in his|her|their ~2 eyes|mind|head|book|world|view|place|shoes|position
  if i 'd|had been|had|done|built|worked|spent|waited ~9 too
  @who ~2 thinks|think|believes|believe|feels|feel|fears|fear|sees|see|knows|know|wants|want|remembers ~6
  @who may|might|could|must ~1 just|simply|also|even|only|well ~3
  @who probably|maybe|perhaps|likely ~5
  @who ~1 has|have ~2 newborn|baby|divorce|mother|father|sick|ill|own|family
  he|she is|has ~2 new|young|old|alone|proud|shy|right|protecting|defending|afraid|tired|half
  protect|protecting|protects ~2 something|quality|his|her|their|the
  the reason|reasons ~2 he|she|they
  there is|may|might|could ~2 a? ~1 reason|reasons|something ~3 behind|i|for|why
`,
  classes,
);

/** The other side was turned to or thought of, though not how it looks from there. */
export const otherSideHints = patterns(
  `
  listen|listening|empathy|empathi*|sympath*|respect
  hear|hearing|understand|understanding|understood ~2 them|him|her|their|his|where|why|what|both|each|people|@people|@who|side|sides
  ask|asking|asked ~1 them|him|her|each|both|@people|the|everyone|everybody|my
  side|sides|view|views|perspective|perspectives|point|feelings|needs|interests|motivation|motivations|emotion|emotions|opinion
  maybe|perhaps|probably ~1 it|that|there|he|she|they|@people ~1 is|are|has|have|was|do|does
  may|might|could be|have
  i guess|suppose|imagine|assume|suspect|bet ~1 it|he|she|they|@people|that
  @who ~1 @mind|@state
  @who ~2 is|are|has|have|was|were|had|will|would|get|gets|do|does
  talk|talking|speak|speaking ~1 to|with
  @their ~2
  him|her|them
  both|each
`,
  classes,
);
