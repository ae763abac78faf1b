import { patterns, type WordClasses } from "../patterns.ts";
import { people, shared } from "./words-of.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What nobody plans for: the things that go wrong, in any trade. */
export const adverse = list(`
  not never nobody nothing none no fail fails failed failing failure break breaks broke broken crash crashes
  crashed die dies died dead down wrong refuse refuses refused resist resists leave leaves leaving quit quits
  abuse abuses hate hates worse bad badly late slow slower lag lags lose loses lost losing stuck stop stops
  stopped stall stalls full overload overloaded overwhelm spike spikes double doubles doubled exceeds drop drops
  dropped fall falls fell burns disappear disappears vanish complain complains escalate escalates reject rejects
  rejected ignore ignores ignored unhappy upset sick corrupt corrupted leak leaks miss misses missed missing
  delay delays delayed blow blows backfire backfires sulk sulks unavailable unreachable conflict conflicts
  duplicate duplicates cancel cancels cancelled strike disagree disagrees object objects objections stolen
  hacked flood storm fight fights argue outage freeze freezes timeout timeouts impossible hurts hurt suffer suffers slip slips
  sceptical skeptical unfair expire expires expired stale dry dirty blind jam jams jammed overflow overflows
  unplugged unreadable wrong mistaken bust shortage overrun overruns empty resign resigns resistance pushback
  pushes revolt resigned trouble gone singled humiliated betrayed exposed forge forged fake fakes cheat cheats spoof tamper jump robbery theft fraud
`);

const classes: WordClasses = {
  ...shared,
  who: new Set([
    ...people,
    "they",
    "he",
    "she",
    "it",
    "that",
    "this",
    "people",
    "one",
    "somebody",
    "someone",
    "everyone",
    "some",
  ]),
  bad: new Set(
    [...adverse].filter(
      (word) => !/^(no|not|never|nothing|nobody|none|down|impossible|missing)$/.test(word),
    ),
  ),
};

/** Behind these stands what may happen. */
export const conditions = patterns(
  `
  if|unless|whenever|when
  in case
  what if
  what happens if|when
  should the|he|she|they|it|a|that|anybody|somebody|anyone|someone|one|my
  suppose|imagine|say that|the|a|it|we|they|she|he
`,
);

/** What may go wrong, named. */
export const fears = patterns(
  `
  risk|risks|danger|dangers|fear|worry|concern|threat|trap ~3 is|are|was|would|that|with|of|here|there|being
  the|main|biggest|real|big|only|another|one risk|danger|fear|worry|concern|threat|problem
  can|could|may|might|would|will ~2 go ~1 wrong|south|sideways|badly|bad
  can|could|may|might|will ~2 fail|break|crash|die|backfire|leak|blow|overload|overwhelm|collapse|explode|bite
  @who ~1 can|could|may|might|will ~3 @bad
  can|could|may|might|will ~1 fill|run|time|freeze|dry up|out|over|in
  it|that|this ~1 may|might|could|can ~1 look|seem|feel|sound|turn|end ~1 like|as|out|in|up|bad
  may|might|could|can|will ~1 bite|hurt|sink|kill|derail|stop us|me|it|this
  worst ~2 case|scenario|thing|happen
  i|we|am|makes|me ~1 worried|afraid|nervous|scared ~1 about|of|that
  i|we ~2 worry|fear|worries
  what if
  single point of failure
  failure mode|modes
  blast radius
  thundering herd
  retry storm|storms
  poison message|messages
  what ~2 could|can|might|may ~1 go|break|happen|kill|bite
  the thing|part|bit ~3 scares|worries|keeps
  may|might|could be that|because ~1 he|she|they|it|the|some|one|somebody ~3 @bad
  what worries|scares|concerns|frightens me|us
  weak|weakest|sore|soft spot|point|link|part ~2 is
  can|could|may|might|will ~1 drift|lag|diverge|stall|stick
  can|could|might|may|would ~1 book|send|count|charge|pay|run|arrive ~2 twice|double|late
  can|could|might|may|would ~1 block|jam|flood|starve|corrupt|choke ~2
  may|might|could ~2 not ~1
  @people|they|people|it|that|this ~1 may|might|could ~1 simply|just|even|also ~1 not
  what|that ~1 could|can|might|may|would|'d ~1 sink|kill|stop|break|derail|hurt|bury|ruin
  biggest|main|only|real|my|our headache|problem|unknown|question|doubt|hurdle|obstacle|nightmare ~2 is|would|here|'d
  scary|hairy|tricky|dangerous|fragile|delicate|risky|nasty|ugly bit|part|moment|piece|point|thing|one
  hangs|hang|depends|rests|stands|stand on|upon ~2 one|a|two ~2
  he|she|they ~1 can|could|might|may go|walk|quit|refuse|leave|complain|deny|block|object|shout|cry|sue ~3
`,
  classes,
);

/** "A second robbery and we end it": an if without the word. */
export const orElse = patterns(`
  one|another|second|third|two ~2 and we|i|it|that
`);

/** What is done about it. */
export const responses = patterns(
  `
  in that|this|such case|event|situation
  then ~1 i|we|it|you|they|he|she|the|my|no|at|that
  i|we|you ~2 'd|would|will|go|goes|stop|keep|have|switch|show|let|decline|return|serve|queue|retry|buffer|can|could|should|take|roll|fall|use|send|call|pay|close|ask|put|get|give
  it|the ~3 goes|falls|stops|keeps|switches|shows|returns|serves|queues|retries|buffers|rolls
  fall|falls|falling|fail|fails|switch|switches|roll|rolls|revert|reverts|degrade|degrades ~2 back|over|off|to
  so i|we|that|there|it|my
  fallback|contingency|mitigat*|backup|backups
  plan b
  safety net
  kill switch
  feature flag|flags
  and i|we 'd|would|will
  she|he|they ~1 goes|moves|gets|stays|stops|takes|steps|leaves|comes|go|move|get|stay|stop
  so the|a|an|no|every|each
  therefore|hence|instead
  that|this is why|where
`,
  classes,
);

/** What then, told by its mishap: "if two press at once, the second gets an error". */
export const mishapOutcomes = patterns(`
  error|errors|retry|retries|rejected|rejects|denied|duplicate|duplicates|bounce|bounces|refused
  try|tries|tried|ask|asks|send|sends ~2 again
  first|last|one wins
`);

/** A point at which one would stop, whatever the condition is. */
export const stopping = patterns(
  `
  i|we|it ~2 would|will|'d? ~1 stop|stops|close|closes|cancel|end|halt|abandon|kill|end|pull|revert|quit|pause|scrap|drop
  i|we ~2 would|will|'d? ~1 hand|give|go|going|turn|roll ~2 back
  take|taking ~2 to the|my|our|his|her boss|director|board|manager|cto|ceo|head|hr
  pull|pulling the plug
  go|goes|went|going back to ~3
  one should|must|has ~2 stop|close|end|kill
`,
  classes,
);

/** Nothing is foreseen: then it was only touched. */
export const noResponse = patterns(
  `
  no plan|answer|idea|clue
  fingers crossed
  hope|hopefully|hoping
  not sure|know|thought
  nothing i|we|to
  nobody|nothing hears|knows|notices|works
  that would|'d be better|nice
  we|i 'd|will|would ~1 see
`,
);

/** Anything that may be fear of failure. */
export const riskHints = patterns(
  `
  risk|risks|risky|riskier|riskiest|danger|dangerous|fail|fails|failing|failure|failures|fallback|break|breaks|crash|crashes|die|dies|outage|outages
  worst|wrong|worry|worries|worried|concern|concerns|afraid|fear|scared|nervous
  mitigat*|contingency|backup|backups|redundan*|replica|replicas|replicate*|failover|resilien*|available|availability|retry|retries|idempot*|circuit
  could|might|may ~3 @bad|leave|resist|push|be
  if|suppose|whenever
  when ~6 @bad|down|out|not
  unless|in case|what if
  roll|rolled|rolling|rolls ~2 back
  push|pushback|resistance back?
  degrade*|lose|losing|loss
  backfire*|escalate*
  down|offline|unavailable
  challenge|challenges|obstacle|obstacles|hurdle|threat|threats|uncertain*
  drift|drifts|overload*|full|spike*
  plan b
  when there is|are no
  nasty|ugly|worst|weak|scary
  way back|out
`,
  classes,
);
