import { patterns } from "../patterns.ts";

export const askMarkers = patterns(`
  i ~1 need #
  we will|would ~2 lose|save|earn|avoid|gain
  i ~2 ask|asking|want|need|propose|recommend|suggest|request for|you|to|that|a|one|the|us
  i 'd|would ~2 ask|want|propose|recommend|invest|put|spend|fund|build|choose|pick|start|bet
  my ~1 ask|request|proposal|recommendation|headline|bet is|would
  the one ~2 thing|investment
  the ask|headline|short|answer is|version|would
  we should|need|must|have
  we ~1 will|would|are ~2 move|build|replace|retire|invest|have|going|run|become
  give me|us
  that is it|all
  it ~1 saves|lets|gives|frees you|us
  invest|investing|investment in
  should be gone
  get|getting rid of
  what i want
  should|will|would not? ~1 exist
  gone
  because ~12 otherwise|will|costs|lose
  let us
  the ~1 thing i
  my ~1 pitch|answer|case|argument|wish|plan|choice|vote is|would
  get|throw|take|put|stop|drop|retire|kill|replace|buy|build us|me|the|away|every|all|our|that
`);

export const costMarkers = patterns(`
  cost|costs|costing|price|budget|spend|spending|expensive|cheap|cheaper|euros|dollars|money|headcount|invest
  # ~2 engineers|people|teams|developers|million|thousand|dollars|euros|quarters|sprints
  one|two|half ~1 team|teams|engineers|engineer|person|people
  takes|take|need|needs ~2 # ~1 engineers|people|weeks|months|quarters
  person|engineer|man years|months|weeks
`);

export const dateMarkers = patterns(`
  by the end|middle|start|beginning of
  by|in|until january|february|march|april|may|june|july|august|september|october|november|december|q1|q2|q3|q4|christmas|summer|spring|autumn|winter|next|easter
  in|within|after|over|for ~2 # ~1 weeks|months|quarters|years|days|sprints
  in|within|after a|one|the ~2 week|month|quarter|year|half
  # weeks|months|quarters|years|sprints
  this|next|first|second|third|fourth|last quarter|year|month|half|spring|summer|autumn|winter
  half a year
  by 20*
  in 20*
`);

export const stakeholderMarkers = patterns(`
  stakeholder*
  lose|loses|losing|lost out|something|their|control|some
  who ~2 loses|lose|suffers|pays|will|would
  product|sales|finance|support|customers|marketing|legal|security|operations|leadership|board|teams|team ~3 wait|waits|lose|loses|want|wants|need|needs|will|would|gets|get|has|have|care|cares|worry|worries
  not|will ~2 like|love|hate it|this|that
  unhappy|resist|resistance|push back|pushback
  for|with|convince|persuade|align sales|finance|product|support|marketing|legal|security|customers|leadership
  buy in
  give|gives|giving up
`);

export const measureMarkers = patterns(`
  measure|measures|measured|measuring|metric|metrics|track|tracking|tracked
  signal|signals|indicator|indicators
  know|tell|see that|if|whether it ~1 works|worked|helps|helped|is
  survey|surveys|retro|retros|retrospective|retrospectives
  success looks|means|criteria
  baseline
  before and after
  after ~2 weeks|months i|we ~1 look|check|review
  score|scorecard|rubric|criteria
  count|counts|rate|percentage
  # percent
  how often|many|long|fast
  look|looks at the? numbers|data|trend
  dora
  every|each week|month|quarter|sprint
`);

export const limitsMarkers = patterns(`
  exception|exceptions
  does|do|did|would|will not work|apply|help|fit|scale
  except when|if|for|where
  unless
  it ~1 depends
  limit|limits|limitation
  not|never ~1 perfect|always|enough|everything
  too much|many|far|early|late
  careful|wary|beware
  only works|if|when|as
  the hard|tricky|difficult part|thing|bit
  trap|pitfall|mistake|wrong
  false positive*
`);

export const stepMarkers = patterns(`
  every|each ~1 day|week|month|quarter|sprint|monday|tuesday|wednesday|thursday|friday|engineer|team|person
  once a|per|every
  first|firstly|second|secondly|third|thirdly|then|next|after|finally|step|steps
`);
