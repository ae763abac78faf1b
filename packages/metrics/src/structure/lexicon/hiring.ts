import { patterns, type WordClasses } from "../patterns.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const classes: WordClasses = {
  one: set("someone somebody person people candidate engineer lead manager developer anyone those"),
  can: set(
    "can could will would stays stay writes write reads read asks ask says say knows know does do takes take works work stops stop turns turn learns learn correct corrects explains explain likes like keeps keep listens listen checks check finishes finish",
  ),
};

/** What was looked for in a person. */
export const criteriaMarkers = patterns(
  `
  @one who|that ~3 @can
  wrote|write|written|put down|out|up|on|two|three|four|five ~3 needed|need|want|wanted|look|good|things|criteria|board
  wrote|write two|three|four|five things
  criteria|criterion|scorecard|rubric
  what i|we|you ~3 look|looking|looked|watch|watched|after ~1 for|is|was ~2 who|that|someone|somebody
  must have|haves
  non negotiable|negotiables
  the bar was|is|for
  @can|needs|had|has to ~2 able to
  i|we ~2 watch|judge|rate|score ~4 do|can|is|on|how|whether
  can|does|do this|the|that|he|she|they|you one? ~2 say|explain|read|write|listen|taste|clean|ask|stop
  the seat|role|job|work ~1 is|was|needs|needed|needs for
  i|we ~2 needed|wanted|need|want a|an|two|somebody|someone ~3 who|that|with
  not the|a ~1 certificate|certificates|degree|degrees|cv|resume|pedigree
  what the ~2 good ~1 did|does|do
  i|we ~2 looking|looked|searching|searched for ~3 who|that|with
  scored|rated|checked|judged|graded ~1 #|the|same ~2 things|criteria|points|questions
  written|wrote|write|writing ~3 before ~6
  can|do|does|did they|he|she|this ~1 debug|talk|own|take|explain|read|write|listen|ask|stop|say|admit|learn|teach|work|calm|help|finish|cook|drive|speak|know
  reads|writes|asks|tells|admits|explains ~5 asks|tells|admits|explains|reads|writes|stops|says
  things|points|questions i|we ~1 wanted|needed|looked|look|want|need|ask|asked
`,
  classes,
);
export const perhapsCriteria = patterns(`
  attitude|drive|hunger|humility|curious|curiosity|mindset|motivation|potential|talent|skill|skills|experience|experienced|qualified|qualification|requirements|profile|values|culture
  look|looking|looked for
  measured on
  need|needed somebody|someone|people
  cv|cvs|resume|resumes
  right|best person|people|candidate
  strong|senior candidate|engineer|engineers|people
  criteria|bar
  somebody|someone|person|people|anyone ~2 who|that
  can ~9 and can
  able to
  want|wanted|need|needed ~2 who|that|curiosity|people
  what|which counts|counted|matters|mattered
  learn|teach ~6 not
  honest|patient|kind|reliable|careful
`);

/** Where one sees what somebody can do. */
export const trialMarkers = patterns(`
  in|at|during|after the|our|an|my|her|his|their ~2 interview|interviews|trial|test|exercise|probation|shift|call|session|review|panel|yard
  interview|interviews|interviewed|interviewing|trial|exercise|homework|portfolio|reference|references
  gave|give|given|show|showed|put him|her|them|every|everyone|each|candidates|a|the ~4 real|ticket|bug|problem|task|case|code|value|log|customer|exercise|incident
  gave|give|given him|her|them
  asked|ask|asks him|her|them|every|each|what|how
  what|which ~4 did|said|saw|say|see|sentence|line
  notes|quotes|scorecard|scorecards|feedback|reviews|letters|letter|notebook
  watched|watch|watching|saw|listened|heard
  his|her|their old|former|last|previous ~1 boss|manager|lead|colleague|foreman
  write|writes|note|noted|quote|wrote|record ~4 what ~4 said|say|did|do
  what did|does the|he|she|they|this ~3 say|do|ask
  when i|we|she|he|they ~2 asked|said|told|corrected|gave|showed|pushed|challenged
`);

/** A judgement that shows nothing. */
export const fitMarkers = patterns(`
  fit|vibe|vibes|energy|gut|feeling|chemistry|click|clicked|spirit|likeable|likable|nice|impressed|impressive|amazing|great|brilliant|fantastic|strong|good|smart|sharp
  interview|interviewed|interviews|reference|references|reviews|notes|saw|watched
  what they did|do|said|say|saw
`);

/** How people were brought in and on, and what became of them. */
export const growthMarkers = patterns(`
  paired|pair|pairs|pairing ~2 with|up|for|on
  buddy|buddies|mentor|mentors|mentored|mentoring|shadow|shadowed|shadowing|shadows|
  coached|coaching|trained|training|onboarded|onboarding|onboard
  sat|sit|sits ~3 with her|him|them|the|every|each ~4 week|weeks|days|morning|mornings|month|months|nights
  got|was|were|been|get promoted
  promoted|promotion|promote ~2 to|her|him|them|as|last|this|after|two|in
  she|he|they|who is|are|became|becomes ~3 lead|manager|senior|principal|staff|head|director|chief
  she|he|they is|are|has ~3 now|today|running|leading|heading
  she|he|they ~1 runs|leads|heads|owns|manages|teaches ~4 now|today|the|a|our|that|whole
  she|he|they ~2 got|took over|lead|the|a|on ~3 lead|team|role|spring|desk|patch
  something|ships|ship|shipped|live ~4 first week|day|ninety|thirty
  # week|weeks|months|days|shifts of|with|alongside|beside|before|plan|check
  at thirty|sixty|ninety
  grew|grown|grow into|as|to|from
  from ~2 to team? ~1 lead|manager|senior|staff|head
  a path like|to|for
  still with us|here|there
  back ~4 as the|a lead
  had|has|have ~3 alone by|in|after|within
  # a|an|per? ~1 newcomer|newcomers|joiner|joiners
  by|in|after|within ~2 week|month|weeks|months|day|days ~1 #|one|two|three|four? ~1 she|he|they ~1 shipped|ran|led|did|took|worked|taught|had
  she|he|they ~1 shipped|ran|led|taught|chaired|presented ~5 her|his|their own
  let|had|have her|him|them ~1 chair|run|lead|present|teach
  first week|day|month ~1 she|he|they ~2 sat|shadowed|went|rode|worked|listened
  she|he|they ~1 took over
  today|now he|she|they is|are|runs|leads|heads
  put|nominated|recommended her|him|them forward|up
  so that ~4 people|those|parents|mothers|fathers|kids ~6 could|can ~1 take|join|come|attend
  each|every newcomer|starter|joiner|apprentice|trainee ~4
  was|got|were made|named|appointed ~1 deputy|lead|head|manager|senior|supervisor|captain|chief
  paid ~1 for ~3 course|training|degree|certificate|exam|class|lessons
  have|has|'ve|had ~1 become|became|made ~1 team? ~1 lead|leads|manager|managers|senior|seniors|deputy|trainer|trainers|foreman|chief
  sent|send|put|paid him|her|them|one|two ~2 on|to|through|for ~4 course|courses|training|school|certificate|programme|program|conference|exam
  gave|give her|him|them the|a|one|her|his ~8 alone|buddy|herself|himself|own
  first|initially|at ~2 with ~4 then|later|now ~1 alone
  started|came|joined|was ~2 as|in|on ~6 now|today|then ~3 runs|leads|is|owns|heads|teaches
  his|her|their first ~3 alone|own|release|week|night|shift|client|customer
`);
export const perhapsGrowth = patterns(`
  moved|move|moves to|into|over|another
  stayed|stay|stays|left|leave|quit|joined|integrated|settled|learned|learnt|grown|grow|grew|developed
  still there|here
  promote|promoted|promotion|retention|package|raise|salary
  inclusive|inclusion|diverse|diversity
  find|found something|another ~3 for
  lead|leads|senior
  newcomer|newcomers|joiner|joiners|starter|starters|hires|apprentice
  promotion|career path|ladder|plan
  first week|month|months
  stretch|rotation
  path|career
  chance|chances|opportunity|opportunities|goal|goals|feedback
  every|each monday|tuesday|wednesday|thursday|friday|week|fortnight|month
  first|second|third|fourth|fifth day|week|month
  learn|learns|learning|teach|teaches|taught|show|showed|shows
  under|within # days|weeks|months?
  deputy|course|courses|coach|training|kids|children|parents|newcomer|rides|took
  alone|herself|himself|themselves
  after|by|within a|the|half|# ~1 week|month|season|year|months|weeks
  is|are ~3 now
  role|pay|level|title|step
`);

/** Who owns what, and who moved between teams. */
export const boundaryMarkers = patterns(`
  who owns|owned|own
  owns|owned|owning its|their|the|each|every|all|his|her|by|outright
  each|every|everyone|nobody|nothing ~3 owns|owned|own|touches|touched
  owner|owners|ownership
  theirs|hers|his|mine|ours outright|alone|to
  it is|was theirs|hers|his|ours|mine
  is hers|theirs
  cut|split|splits|divided|carved|separated|broke it|them|the|that|this|us ~3 into|up|between
  cut|split|splits it|them|the|us ~1 #
  split|cut|divide ~4 into # 
  # to|under ~2 under|with ~2 the|a|and
  moved|move|moves|moving|swap|swapped|transferred|lent|borrowed|loaned ~3 to|off|from|over|across|somebody|someone ~4 team|squad|group|queue|crew|department|area|areas|payments|engine|platform|desk
  moved off|over
  agreed with the|another|their ~2 team|squad|group|department
  hold|held|took|take ~4 her|his|their|our ~1 areas|area|services|duties|queue|part
  handed|hand|handover ~3 to|over
  fence|fenced|border|boundary|boundaries|demarcation|charter|remit
  with|has one name
  name|names on it|them
  merged|merge|reorganized|reorganised|reorg|restructured ~3 team|teams|squad|squads|group|into
  # people|engineers ~2 had to change|move
  reports|reported|report ~1 to
  between the|two|our|both|these ~1 teams|squads|groups|departments
  touches|touched ~3 without
  not ~2 overrule|touch|book
  on call for
  belongs|belong|belonged to her|him|them|me|us
  stays|stay|stayed|stayed with the|them|her|him|us
  name|names comes|come|came off|on
  neither|nobody|no ~1 touches|touched|books|plans
  their|its|his|her own pager|service|backlog|patch|area
  belongs|belong|belonged to ~3 team|squad|group|department|crew|desk
  stays|stay|stayed|goes|went|moved ~1 to|with the|our|their|another ~2 team|squad|group|department|crew|desk
  split|cut|divided the|my|our|that ~2 team|group|department|squad|crew ~3 in|into|up|between
  drew|draw|drawn the|a ~1 line|border|boundary|cut ~3 between|at
  who is|was|are ~1 responsible|accountable for which|what|whom|each
  gave|handed|passed|moved the|our|that|this ~3 part|service|queue|side|piece|area|bit to ~3 group|team|squad|department|crew
  who decides|approves ~1 on|what|which|about
  out of the|their ~2 team|teams|squad|squads|groups ~4 one|new|team
  made|formed|built one|a|two|new ~1 team|squad|group of|from
  gave|give|gives|got|gets|has|have ~2 its|their|a|her|his own team|squad|crew|group|backlog|budget
  one|a|each|single name|owner|person|team ~2 on|for|per|to each|every|service|system|part|it
  own|owns|owned it|that|this|them ~2 from ~6
  work|nights|night|queue|topic|part|half|rest|calls ~2 went|moved|goes|moves|stays to|over|with ~2
  went|moved|goes|move over? to|under *'s ~1
`);
export const perhapsBoundaries = patterns(`
  who does|did|gets|has|takes|runs what|which|the|it|whom
  hand|hands|handed ~3 out
  whose
  rota|rotas|roster
  responsible|responsibility|responsibilities
  team|teams|squad|squads|department|departments ~2 and|boundaries|structure
  org chart|structure
  taken|took|take|takes over
  the gap
  two|both teams|squads
  stayed|stays|went|goes with|to ~1 us|them|the
  the ~2 group|groups
  us|it|they|them has|have|had ~1 them|it|the
`);
