import { patterns } from "../patterns.ts";

/** What somebody does as a practice. */
export const habits: ReadonlySet<string> = new Set(
  "ask check write do start talk look go call bring make tell try show test let keep begin put say give take run read wait count speak sit add leave hold measure plan build set send share draw pick insist involve visit walk listen want need think see know get use open find meet book invite stop learn prepare work come stand pay explain prefer hire interview treat refuse".split(
    " ",
  ),
);

/** What is learned, or would be done another way, by the one who tells. */
export const learned = patterns(`
  i|we ~2 learned|learnt|learn
  lesson|lessons|takeaway|takeaways|learning|learnings|moral ~4 was|is|were|are|for|that|to|never
  taught me|us
  what|thing|things|one|something i|we ~1 took|take|kept|keep|carry|carried|learned|learnt|underestimated|missed|overlooked|regret|misjudged|ignored|forgot|got ~2 from|away|out|with|was|is|wrong|of|too|it
  that is what i|we took|kept|keep|learned|learnt|carry|carried
  i|we ~1 take|took|carry|carried|kept|keep from|away|that|it|this ~1 from|away|with|into|forward|is|was
  in hindsight|retrospect
  with hindsight
  looking back
  if i|we ~2 did|do|had|were|was|got|could|started|ran ~4 again|over|differently|now|today
  if i|we had|were to ~6 again|over|now|today
  next time
  i|we would|'d|will ~9 differently|earlier|sooner|next
  i|we would|'d have ~6 first|earlier|sooner|before|instead|myself|differently
  do|done|did it? different|differently
  what i|we would|'d|did ~1 do|change|have
  would change
  i|we should have
  i|we ~1 should not have
  i|we wish i|we had
  made me realize|realise|see|understand|rethink
  changed how|the i|we|way
  my|our|one|biggest|first|the mistake|error|fault ~3 was|is
  i|we ~1 regret|underestimated|overestimated|misjudged
  stuck with me
  stayed with me
  opened my eyes
  i|we ~1 owed her|him|them
  i|we should|could|might|would|'d have ~1 asked|talked|called|started|checked|tested|tried|involved|planned|stopped|moved|looked|listened|included|waited|shared|measured|cleared|trained|paired|told|gone|asked|done|made|taken|given|begun|brought|written|seen|said|spoken|put|let|kept|set|known
  showed|shown|reminded|convinced me|us that|how|to|of
  i|we ~2 realized|realised|understood that|how|what|why
  what stays|stayed with me
  that|which is why ~2 i|we
  to this day i|we
  i am ~1 more|less careful|patient|open|strict|direct|humble
  i|we ~1 took|take from that|it|this|there ~1
  if ~7 again ~1 i|we ~1 'd|would|will
  i|we ~1 waited|trusted|listened|assumed|reacted|acted|came|was|were|moved|started|stopped|spoke|told|asked|said|believed|relied|thought|planned|checked ~5 too long|late|much|little|early|fast|quick|slow|soon|quickly|easily|many|few
  that|it|this was|is ~1 my|the ~1 mistake|error|fault|blunder
  turned out i|we 'd|had been ~4
`);

/** From here on it is told how one does it now. */
export const sinceMarkers = patterns(`
  since then|that
  ever since
  these days
  nowadays
  from then|that on|day
  from now on
  now when|whenever|before|if|every
`);

/** What is done since, or is the rule now. */
export const carried = patterns(
  `
  since then|that ~1 i|we|every|each|all|everybody|everyone
  since then|that ~1 there is|are
  ever since ~1 i|we|every|each|all|nobody|everybody|everyone
  from then|that on|day|moment ~2 i|we|every|each|all
  i|we ~8 ever since
  these days|now ~2 i|we ~1 @habit
  nowadays i|we
  now ~1 i|we ~1 always|never|only|still|@habit
  today i|we ~1 always|never|@habit
  i|we now ~1 always|never|@habit
  i|we ~1 @habit ~7 now|first|anymore|instead|nowadays
  i|we|this|that|it|which ~2 still use|do|ask|keep|apply|carry|say|tell|check
  i|we have ~1 kept|started|stopped|begun|quit|made *ing|it|that|a|doing
  i|we have ~1 always|never ~3 since|again|begun|done|started|gone|let|made
  i|we ~1 always|never @habit|move|open|close|change|ship|start|cut|drop ~8 now|again|since|anymore|first|without|before|until|unless
  i|we no longer @habit
  i|we do not ~8 anymore|again|now
  i|we do not ~8 any more
  i|we would|will|'d never|always|not ~8 again|now|first|before|until|without
  never again
  i|we make|made sure|a|it ~1 point|habit|rule
  my rule|habit is|became|since
  is|became a|the|our|my rule|habit|standard|practice|default now|since|today|there
  a rule now
  since then|that ~1 nothing|no|none|nobody|not
  i|we have ~2 done|used|asked|tried|applied|kept|repeated|copied|taken ~3 since
  i|we would|'d|will do ~3 again
  nothing|nobody|no ~4 anymore|since|again without|until|before|unless
  i|we do|did that|it|this|so now|since|every|always|ever
  the|my first|one|only thing|question i|we ~1 check|ask|do|look|write|say|want|need|ask
  first thing ~2 i|we ~2 ask|do|check|want|look
  now each|every|all|nobody|no|any ~6 has|gets|must|goes|is|have|get|reads|starts|can
  each|every ~4 now has|gets|must|goes|is|have|get|reads|starts
  every time since
  i|we ~1 always|only|still|never? @habit ~8 every|each|any time|new|one|project|plan|team|shop|hire|person|release|change|week
  i|we ~1 @habit ~9 every|each|any ~1 time|new|single
  i have become|grown ~2 slower|quicker|careful|wary|better|calmer|stricter|humble
  now there is|are ~1 always
  i|we have never ~8 since
  i|we have not ~8 since
`,
  {
    habit: habits,
  },
);

/** Everybody could say it, of anything. */
export const platitudes = patterns(`
  is|are|was|as ~2 key|important|everything|crucial|essential|vital|always|paramount
  never personal
  trust your ~2 gut|people|team|instinct|instincts
  made me|us ~1 stronger|better|wiser
  always learning|learn
  a lot|much about|from
  learn|learned|learnt ~2 a? lot|much|loads|plenty
  lots|lot of things
  mostly from books
  better communication
  a bit more|better
  communicate|communication ~2 more|better|early|key
  a|good|great|valuable|useful|interesting lesson|experience|learning
`);

/** Perhaps a lesson: a general truth or a small regret near the end. */
export const perhapsLesson = patterns(`
  learn|learned|learnt|lesson|lessons|takeaway|learning|learnings|moral|hindsight|wiser
  you ~1 learn
  trust your
  you can not|never|always|have|need|should|must
  made me|us ~1 stronger|better|wiser|more
  maybe|perhaps|probably ~2 be|would|should|could|better|more|earlier
  i think|guess|suppose|believe ~2 it|you|that|people|the|this ~3 true|always|never|important|can|should
  always|never ~2 says|say|said
  i ~1 quite? like that
  try to
  kept the|that|it|my
  it shows|showed|goes that|to
  do|doing it|that|this again
  a|the|my ~1 mistake|regret
  different|differently|otherwise
  important|key|crucial
  since then|that
  these days
  anymore
`);
