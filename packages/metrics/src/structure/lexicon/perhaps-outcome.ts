import { patterns, type WordClasses } from "../patterns.ts";
import { people, shared } from "./words-of.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const classes: WordClasses = {
  ...shared,
  who: new Set([
    ...people,
    ...list("they he she it we nobody everyone everybody most some all half both neither"),
  ]),
};

/** How it ended, however it is said. */
export const endings = patterns(
  `
  we|i|they ~1 lost|missed|broke ~1 none|nothing|nobody|no|not|one|a|only
  @who ~2 signed|renewed|bought|paid|came|stayed|approved|agreed|accepted|passed|opened|worked|works|held|holds|runs|ran|survived|arrived|delivered|finished|won|shipped|launched|started|recovered|apologised|apologized|thanked|promoted|got|went|left|closed
  was|were|is|are ~1 back|live|over|done|fine|gone|open|finished|saved|sold|signed|up|stable|quiet|happy|relieved|promoted|still
  on time
  ahead of
  until|till today|now
  to this day
  still ~1 runs|run|works|work|uses|use|there|here|in|with|stands|does|do
  since then
  ever since
  in the end
  no|none|nobody|nothing|zero ~4 since|again|more|anymore|after|lost|broke|failed|complained|noticed|left|died|hurt
  # days|weeks|months|hours|minutes early|earlier|later|faster|less
  from ~4 to ~2 #|a|an|none|zero
  went|goes ~1 from|up|down|well|through|live
  down|up|back to|by
`,
  classes,
);
