import { patterns, type WordClasses } from "../patterns.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const classes: WordClasses = {
  month: set("january february march april june july august september october november december"),
  season: set(
    "spring summer autumn fall winter christmas easter ramadan diwali carnival thanksgiving",
  ),
  /** Where people work, in any trade. */
  org: set(`
    company startup scaleup bank agency firm retailer insurer insurance hospital clinic practice ward
    surgery pharmacy lab laboratory laboratories school university college academy nursery kindergarten depot
    warehouse factory plant mill mine refinery brewery bakery kitchen restaurant hotel hotels chain
    group shop shops store stores supermarket mall office ministry council chamber municipality
    authority department charity ngo foundation utility grid railway railways airline airport port
    harbour harbor ferry shipyard garage dealership farm vineyard museum theatre theater library
    church studio newspaper magazine publisher broadcaster station festival club gym team broker
    brokerage consultancy consulting exchange marketplace platform provider operator carrier
    manufacturer maker supplier wholesaler distributor vendor site base navy army police court prison
    business employer institute centre center union fintech bootcamp casino lodge cinema
    customer client association federation
  `),
  /** The same, where the name alone says that somebody worked there. */
  place: set(`
    company startup bank agency hospital clinic depot warehouse factory plant mill refinery brewery
    restaurant hotel supermarket ministry council charity studio newspaper museum theatre theater
    university school airline airport shipyard
  `),
  role: set(`
    lead leader head manager director engineer developer architect nurse doctor teacher officer
    chief chef supervisor foreman coordinator owner founder intern analyst consultant designer
    operator captain sergeant principal cto ceo vp staff senior junior technician mechanic
    electrician planner buyer clerk secretary accountant scientist researcher editor producer
    trainer coach warden superintendent dispatcher controller administrator specialist programmer
    scrum po pm
  `),
};

/** When it was. */
export const whenMarkers = patterns(
  `
  last|this year|month|quarter|summer|winter|spring|autumn|fall|week|@month|christmas|easter
  # years|months|weeks|year|month|week|days ago|back
  a|one few|couple of? years|year|month|week|months|weeks ago|back
  in|since|around|back|early|late|mid|until|of|this|that|the ~1 @month
  in|around|back|early|late|mid|this|that|the|one|last ~1 @season
  @month # 
  @month last|of|two|before|when
  @season of|# ~1
  week|month|day|night|weekend|summer|winter before|after
  19*|20*
  in|twenty twenty|nineteen|eighteen|two ~1
  two thousand
  when i|we ~1 was|were|joined|started|first|worked|took|came|launched|moved|had|got|opened|ran|led
  back then|when|in
  during the|my|that|our|covid
  early in my career
  at the time
  black friday
  covid|pandemic|lockdown
  q1|q2|q3|q4
  years|months ago
  one|that night|morning|evening|weekend|friday|monday|tuesday|wednesday|thursday|saturday|sunday
  goes|go|going|went back # years|months|weeks
  # weeks|months|days|years|hours ~1 away|before|from|to|until|till|into
`,
  classes,
);

/** Where it was: at whose place of work, or in which team. */
export const whereMarkers = patterns(
  `
  at|in|for|with|inside a|an|the|my|our|this|that|one|another ~3 @org
  at|in|for|with a|an|the|my|our ~1 last|previous|former|first|old|current|then ~2 job|role|company|team|employer|gig|place
  my|our last|previous|former|first|old|current job|role|company|team|employer|gig|place
  worked|working|work at|for|on|in
  joined the|a|an|this|our
  we|they build|make|made|sell|sold|run|hold|held|do|did|install|rent|ship|print|produce|operate|handle|serve|have|had ~2 the|a|an|about|around|#|mostly
  we are|were a|an ~3 @org
  the|a ~1 @place
  this is|was ~1 at|in|for|with|on
  it was ~2 at|in|on|the
  `,
  classes,
);

/** In which part somebody was there. */
export const rankMarkers = patterns(
  `
  i was|am|were ~4 @role
  i was|were ~1 leading|running|managing|heading|working|responsible|supervising|coordinating|covering
  i was|were in charge
  i was on|in|part|with the|a|an|of|our
  i ~2 led|ran|managed|headed|inherited|supervised|oversaw|coached|joined
  i ~2 looked after
  i ~2 took|taken over
  i had ~2 team|people|engineers|engineer|developers|reports|report|nurses|staff|seat|opening
  i ~4 as a|an|the ~2 @role
  my|our ~1 team|crew|squad|group|department|shift was|had|of|were
  we were|are|had # 
  team|crew|squad|group|staff of #
  i ~3 taken|took over
  i|we was|were ~2 new|alone ~1 in|on|at|there|to
`,
  classes,
);

/** What stood at stake, or went wrong. */
export const stakeMarkers = patterns(`
  failing|crashed|crashing|broke|broken|froze|frozen|stuck|burning|burned|flooded|collapsed|bleeding
  down|offline for|since|again|all
  lost|losing|lose|loses|cost|costing|costs money|us|them|customers|revenue|the|a|an|our|people|#
  behind schedule|plan
  about to leave|sign|quit|close|fail|expire|run|go|lose
  furious|angry|unhappy|fed|desperate|panicking|mad|upset|complaining|shouting
  at risk|stake
  in trouble|crisis|chaos|danger
  deadline|cutoff|hard stop
  ran|run|running out
  expire|expired|expires|expiring
  fine|fined|penalty|lawsuit|audit|auditors|recall
  outage|incident|breach|accident|strike|storm|fire|crisis|emergency|bankruptcy
  had ~3 left|quit|resigned|notice
  doubled|tripled|halved|collapsed|dropped|fallen|exploded
  every|each ~1 night|day|week|morning ~3 full|late|down|failed|broke|again
  taking|took almost|over|more|hours|days|weeks|too|an|forever
  nobody wanted|owned|knew|trusted|dared
  owned by nobody
  turnover|attrition|complaints|backlog|debt
  depended|depends|relied on
`);

/** A time of one's life, among what is told in general. */
export const careerMarkers = patterns(`
  early|late|back in my|the career|days|time|years
  in|at|during my|the ~1 last|first|previous|former|old|current ~1 job|role|company|team|employer
  # years|months
  when i was|worked|started|joined
  years ago
`);
