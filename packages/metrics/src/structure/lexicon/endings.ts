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
  "started began stopped quit ceased".split(" "),
);

/** Done by us, and told late, it is what came of it. */
export const finishing: ReadonlySet<string> = new Set(
  "shipped launched released finished delivered completed closed cancelled canceled scrapped retired decommissioned".split(
    " ",
  ),
);

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
