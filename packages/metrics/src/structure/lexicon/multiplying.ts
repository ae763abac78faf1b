import { patterns } from "../patterns.ts";
import { people, shared } from "./words-of.ts";

const classes = {
  ...shared,
  who: new Set([
    ...people,
    "they",
    "he",
    "she",
    "anyone",
    "anybody",
    "everyone",
    "everybody",
    "others",
    "somebody",
    "someone",
    "whoever",
  ]),
};

/** What others can do afterwards that they could not before. */
export const multiplyingMarkers = patterns(
  `
  @who ~3 can|could|able ~8 alone|themselves|himself|herself|themself|own|without|instead
  @who ~2 can|could ~1 then|now|next|later|afterwards|also|handle|do|run|solve|decide|settle|fix|reuse|use|spot|write|lead|resolve|say|take
  so that? @who ~2 can|could|know|knows|get|gets|learn|learns|have|has|do|does|handle|handles|run|runs|decide|see|sees
  anyone|anybody|everyone|everybody|others|juniors|other ~1 can|could
  any|every|each|other|next|all|two|three|more|future @who|one|person ~2 can|could|has|have|knows|know|learns|runs|run|does|gets|get
  that way ~1 @who ~3 can|could|learn|learns|know|knows|do|does|get|gets|decide|decides|run|runs|see|have
  the next @who|one|person|time|case|conflict|disagreement ~3 has|have|can|could|does|is|will|would|they
  not need|needs|require|depend|wait|come|hang ~3 me|us|boss
  without ~1 me|asking|my|us
  do|does|would|will not ~2 need ~2 me
  no longer ~2 me
  on their|his|her own|their|its own
  solve|solves|settle|settles|handle|handles|decide|decides|resolve|resolves|run|runs|fix|fixes|do|does ~3 themselves|alone|herself|himself
  teach|teaches|teaching|train|trains|training|coach|coaching|show|showing ~3 to|how ~2
  write|writing|put|document|documenting|turn|turning|make|keep|record ~6 playbook|checklist|guide|template|runbook|rule|rules|guideline|guidelines|principles|page|handbook|manual|notes ~8 for|so|others|everyone|next|teams|that
  hand|handing|pass|passing ~4 over|on to
  have|has|let|get|make|ask|bring ~3 juniors|others|another|somebody|someone|second|deputy|apprentice ~6 lead|run|learn|shadow|do|take|facilitate|chair
  have|get|let|ask ~4 to? train|teach|coach|mentor ~1 the|others|rest|next|other|new|each
  get|have|let|ask ~2 to? lead|run|chair|present ~1 the|it|next
  'd|would|will|then know|knows ~1 whom|who|what|how|where ~1 to
  let|have|get the|my|our|all ~2 do|lead|run|take|handle ~4 alone|themselves|next
  goes|go|stays|hangs ~2 on the wall|page|wiki ~1 for
  turn|make|build ~3 into|a|an|one|the ~4 drill|exercise|training|routine|checklist|template|rule|script|game|session|habit|standard|course|video|recipe|pattern
  every|each|any|all new|next|other|young ~1 @who|starter|joiner|hire|one|lead|team ~2 does|gets|has|learns|can|sees|takes|uses|goes|starts|reads|do|get|have
  next time ~7 can|could|know|knows|do|does|has|have|will|would
  leave|leaving ~2 behind|with|them ~3 rule|sheet|page|list|way|tool|script|checklist|recipe|template|plan|format
  so ~4 the|other|next|night|day ~1 @who ~4 see|sees|know|knows|can|has|have|get|gets|use|uses
  how|where|when|that @who|they|people|one ~1 learn|learns|grow|grows
  sit|sits|sitting|listen in|along ~5 learn|learns|see|sees|take
  want|like|let|get|have|expect ~3 them|@people|others|him|her to ~4 own|themselves|alone|without|herself|himself
  @who ~1 have|has|'ve ~1 got? ~1 a|the|their ~2 way|tool|words|place|list|rule|page|sheet|form|method|checklist ~2 to|for|that|they|which
  without a|the|me|us|any|*ing ~2 referee|boss|manager|director|permission|me|us|anyone|meeting
  other|all|both branches|depots|sites|schools|shops|teams|groups|stations|wards|hospitals ~3 use|copy|take|have|get|do|adopt
  give|gives|giving each|every|the|them|all ~2 @who|own|their ~3 own|budget|mandate|right|power|authority
  the checklist|template|sheet|page|rule|script|tool|list|recipe|guide|format ~2 goes|is|stays|sits|gets|hangs|lives ~4
  write|writing|put|record|film|document ~3 up|down|it|that|this ~4 so|for|where|and the|others|everyone|anybody|next|everybody|new
  by summer|autumn|winter|spring|christmas ~2 they|he|she ~1 can|could|do|run
  a|the rule|habit|ritual|rhythm|agreement ~2 that|for|everyone|everybody|all|:? ~3 uses|use|can|follow|follows|keeps
  hand|pass|give ~3 on|over to ~3
  make ~3 the|an owner|standard|default|norm
`,
  classes,
);

/** Others' good was thought of, though not what they could do. */
export const multiplyingHints = patterns(
  `
  future|culture|longterm
  long term
  team|teams|organization|organisation|company|department|group as a whole
  share|sharing|spread|spreading|teach*|train*|coach*|mentor*|document*|playbook|template|guideline*|handbook|checklist|runbook|workshop*|standard|standards|process|policy|rule|ritual
  learn|learning|learnings|lesson*|lessons
  grow|growth|develop|empower*|enable*|delegat*|autonom*|ownership
  everyone|everybody|anyone|anybody|others ~2 can|could|will|would
  next time|one|panel|person|team|quarter
  prevent|avoid|happen again
  without ~1 me|us|asking
  anyone|anybody|others ~3
  juniors|apprentices|newcomers|interns|trainees
  page|list|notes ~3 of|for|with|so
  write|writing ~2 down|up
  self service
  other team|teams|depots|groups|departments|people
  retro|retrospective|postmortem
  first time
`,
  classes,
);
