import { patterns } from "../patterns.ts";

/** How people tell what came of it without a word for it: something stopped, shipped, or is done now. */
export const endings = patterns(`
  not|nobody|none|no ~7 anymore|again
  not|nobody|none|no ~7 any more
  died|calmed|settled|quietened|faded|tailed|trailed|eased|dried|went|cooled|melted|fell down|up|off|away|out|quiet|silent|calm|apart
  went live|public|out|through|ahead|nowhere
  was|were|is|are|got|been|be ~2 turned|switched|shut off|down
  was|were|is|are|got|been|be ~1 shipped|released|launched|delivered|finished|completed|retired|decommissioned|scrapped|shelved|discontinued|solved|resolved|signed|gone|live|over|history
  never ~2 shipped|launched|released|finished|happened|saw|made|came|went|recovered|returned
  is|are|still|been ~1 running|used|live ~1 in|today|now|since|there
  is|are|still in production|use|place
  has|have been *ing|the|a|stable|quiet|fine|part ~3 since
  has|have not ~5 since
  the? last ~3 i|we heard|saw
  it|that|this|they|he|she|which stuck|held|lasted|survived|sank
  to this day
  came|come|comes ~1 to me|us|him|her ~1 first|before|early|earlier
  by itself|themselves
  ran|runs|run|led|leads|owned|owns|did|does|made|makes|took|takes|released|ships|shipped ~6 alone|herself|himself|themselves
  on its|their|his|her own
  took|taken it|over|that ~1 over|up
  everybody|everyone|people|teams|others copied|adopted|followed|use|uses|do|does ~1 it|this|that|the
`);

/** A change of what somebody does, where what they do now or no longer do stands behind it. */
export const turnsOfBehaviour: ReadonlySet<string> = new Set(
  "started began stopped quit ceased kept".split(" "),
);

/** Done by us, and told late, it is what came of it. */
export const finishing: ReadonlySet<string> = new Set(
  "shipped launched released finished delivered completed closed cancelled canceled scrapped retired decommissioned".split(
    " ",
  ),
);

/** Lessons that need no words behind them. */
export const changedHabits = patterns(`
  i ~1 would|'d|will ~9 every time ~2 now?
  i ~1 would|'d|will ~9 first ~3 now
  i ~1 would|'d|will ~9 from now on
  i ~1 would|'d|will ~1 always|never ~9 now|first|again|before|until|without
  i ~1 would|'d|will not|never ~8 again
  never again ~1 would|will i
  i have ~1 stopped|started|begun|quit *ing
  i do not ~8 anymore
  i do not ~8 any more
  i no longer
  i never|always ~8 now|again|since|anymore
  the|my first|one|only thing|question i ~1 check|ask|do|look|write|say|want|need ~3 now?
  thing i ~3 now
  from now on ~1 i|we
  now|nowadays i|we ~1 write|begin|have|put|keep|look|go|talk|call|plan|build|set|let|give|take|bring|run|read|wait|show|count|speak|sit|add|say|leave|hold|test|involve
  i ~9 these days
  i ~2 make|made sure|a|it ~1 point|habit|rule
  i ~8 ever since
  i ~1 ask|check|write|do|start|talk|look|go|call|bring|make|tell|try|show|test|let|keep ~8 now
  every time since
  my rule|habit is|became|since
  i|we would|'d|will do it|that|this ~1 earlier|sooner|differently|again
  a mistake i ~1 would|'d|will not|only
`);

/** What it is about was stopped, or never came to be: its size is no question. */
export const neverCame = patterns(`
  never ~2 shipped|launched|released|happened|finished|saw|went
  was|were|got|been|is ~2 cancelled|canceled|scrapped|shelved|abandoned|stopped|killed|discontinued
  cancelled|canceled|scrapped|shelved|abandoned|killed the|it|that|our|my ~3
  stopped the|it|that ~2 project|program|programme|rewrite|product|work
  shut|wound it|that|the|down ~2 down|project|product
  pulled the plug
  did not ~2 ship|launch|happen|go
`);
