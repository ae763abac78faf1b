import { patterns, type WordClasses } from "../patterns.ts";
import { people, shared } from "./words-of.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const classes: WordClasses = {
  ...shared,
  who: new Set([...people, "they", "he", "she", "people", "them", "him", "her"]),
  stake: list(`
    customer customers client clients contract contracts competitor competitors deal deals tender tenders renewal renewals revenue
    margin margins turnover penalty penalties fine fined fines fair launch campaign season audit auditor regulator license licence credit bank
    investor investors wages shareholders budget sales market order orders supermarket shipment shipments bonus commission
    lawsuit court deadline press reputation shelf shelves store stores patients patient guests invoice invoices payroll cash
    holiday christmas easter quarter book booking bookings churn subscribers ticket tickets trial
  `),
};

/** The other side's stake, learned or told as theirs. */
export const urgencyMarkers = patterns(
  `
  why ~3 now|urgent|date|deadline|matter|mattered|matters|important|needed|need|hurry|rush|today
  what ~2 happens|happened ~4 if|at|when|on|that|otherwise
  ask|asked|asking ~6 why|behind|happens|happened
  because|since|as|where|that ~4 @stake
  @stake ~6 lose|losing|lost|sign|signed|signing|leave|leaving|left|fined|waiting|waits|wait|off|gone|expire|expires|renew|cancel|charges|charge|costs|cost|at|pay|walk|threatened|about|run|needed|wanted|open|opens|due
  lose|losing|miss|missing|lost ~4 @stake
  at stake
  or|otherwise the|they|we|it|he|she ~6 lose|off|gone|fined|out|go|goes|leave|pay|cancel|walk
  charges|fines|bills|penalizes ~4
  pressure from|of|on
  @their ~2 boss|board|bonus|target|quarter|deadline|customers|clients|launch|numbers|season
  gets|get|got you|them|him|her|shouted ~3 shouted|yelled|fired|blamed|at
  # percent of ~2 @their|the|our|turnover|revenue|sales|book|business
  before ~4 christmas|easter|fair|season|audit|launch|quarter|holiday|carnival|tender
  standing|waiting|queueing|sitting there|in|with|for|on
  no ~2 no
`,
  classes,
);

/** Finding out or telling what it is to them. */
export const understanding = patterns(
  `
  ask|asked|asking|asks|learn|learned|learnt|understand|understood|find|found|turned|turns|heard|hear|told|tells|tell|explained|said|says|get|got|know|knew|realized|realised|sat|sit|question|bet|see|saw
  because|since
  why|what
`,
  classes,
);

export const urgencyHints = patterns(
  `
  urgent|urgently|urgency|pressure|deadline|deadlines|promised|promise|important|priority|priorities|matters|mattered|critical|hurry|rush|stake|why
  @stake
  need|needs|needed|want|wants|wanted ~6
  business|money|revenue
  by|before ~3 @season
`,
  classes,
);

/** More than one way, laid before the other side. */
export const optionMarkers = patterns(
  `
  two|three|four|#|several|few|different|both ~2 options|option|ways|versions|alternatives|choices|variants|scenarios|proposals|things|offers|paths|plans|packages|sizes
  options|choices|alternatives|variants ~5
  either ~16 or
  option|plan|version|variant|choice|number a|b|one|two|#
  one|first|a ~22 two|second|b|or
  or you|they|we|i|he|she ~10
  choose|chooses|chose|pick|picks|picked|choice|decide|decided between|which|one|from|of|the|is|was|for|themselves|herself|himself
  @who ~2 choose|chooses|chose|pick|picks|picked|decide|decides|decided|took|take|takes|can|could
  you can ~12 or
  with|for one|that|the ~12 with|for two|the|other
  small|smaller|cheap|cheaper|quick|reduced|full|whole|big|bigger|slim ~3 version|one|scope|option ~10 or|and ~6
  menu
`,
  classes,
);

/** They were offered, not only thought of. */
export const offering = patterns(
  `
  offer|offers|offered|offering|gave|give|giving|present|presented|propose|proposed|suggest|suggested|show|showed|bring|brought|put|laid|lay|said|say|told|tell|write|wrote|went|go ~3
  choose|chooses|chose|pick|picks|picked|choice|decide|decides|took|take|takes
  either
`,
  classes,
);

export const optionHints = patterns(
  `
  option|options|alternative|alternatives|choice|choices|choose|either|versions|ways|scenario*|variant*
  instead|rather|compromise|swap|swapped|trade|middle|halfway|negotiat*|proposal|proposals|propose|proposed|suggest|suggested|offer|offered
  or
  plan b
  smaller|reduced scope|version
`,
  classes,
);

/** Said to the other side. */
export const toldThem = patterns(
  `
  i|we ~3 said|say|told|tell|put|explain|explained|price|priced|show|showed|write|wrote|translate|translated|call|called|present|presented|calculated|framed|frame|argue|argued|answered|asked|ask|spoke|speak
  'd|would|will|then|and|just|to ~1 tell|say|put|explain|show|price|translate|frame|told|said|showed|explained
  @their|her|his|your ~1 words|terms|language|stuff|currency|money|numbers|side
  in ~1 money|euros|dollars|customers|orders|hours|days|francs|pounds
  you are|'re|will|would|can|could|lose|pay|get|need|have|may|might
`,
  classes,
);

/** Money, customers, contracts, dates: what counts on the other side. */
export const theirTerms = patterns(
  `
  @stake
  @money
  # ~2 @money|thousand|million|percent|customers|orders|nights|shipments|people|stores|days|weeks|trucks|patients|hours|months|seats
  costs|cost|pay|paying|pays|lose|loses|losing|earn|earns|save|saves|gain you|your|them|us|him|her|for|every
  # weeks|days|months of
  by|before|from|until|after|at ~3 @season|fair|season|launch|quarter
  every ~5 costs|loses|waits
`,
  classes,
);

/** Engineering's own terms. */
export const ourTerms = patterns(`
  api|apis|backend|frontend|latency|velocity|sprint|sprints|refactor*|microservice*|database|deploy*|ci|cd|endpoint*|schema|architecture|pipeline|backlog|repo|code|server|servers|cache|queue|kubernetes|monolith|integration|bandwidth
  story points
  tech|technical debt
  context switch*
  unit test*
`);
