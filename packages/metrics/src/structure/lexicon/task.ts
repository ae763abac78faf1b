import { patterns, type WordClasses } from "../patterns.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const classes: WordClasses = {
  duty: set(
    "job role task goal responsibility mandate brief remit part assignment mission target duty aim objective challenge ask orders instructions instruction order charge promise deadline",
  ),
  boss: set(
    "boss manager director ceo cto vp owner founder board chief head lead client customer matron minister president council",
  ),
  time: set(
    "weeks months days hours week month minutes year years sprint sprints quarter quarters",
  ),
  do: set(
    "get make find fix sort keep bring build cut save take deliver stop close hire run turn lead write plan move train prepare set put give show grow raise replace migrate launch open look fill staff serve teach feed finish answer prove",
  ),
  date: set(
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday christmas easter summer spring autumn fall winter diwali ramadan monday midnight morning noon",
  ),
};

/** What somebody was there to do: told as a duty, a goal, or a request to them. */
export const dutyMarkers = patterns(
  `
  my|our ~2 @duty ~2 was|is|were|being
  my|our ~1 @duty in|for|on|during|at|of ~4 was|is to
  was|is my|our ~1 @duty
  was|were ~1 mine|ours to|like|alone
  i|we was|were ~2 responsible|accountable for|that
  i|we was|were ~2 tasked|charged|assigned|asked|told|hired|instructed|appointed|ordered|sent|brought ~2 to|with|in|for|by|and|until|on
  i|we was|were ~1 supposed|expected|meant|due|down|there|obliged|required|contracted|committed to
  i|we was|were ~1 given the|a|an|#|until|till|six|one
  i|we ~1 got|had|received the ~2 @duty
  i was ~1 in charge of
  i was ~1 measured|judged on
  i was on the hook
  what i|we had|needed to
  the ~2 @duty was|were ~2 to|that|zero|#|no|get|keep|make
  asked|wanted|told|tasked|needed|begged|ordered|expected|hired|sent|pushed|commissioned me|us ~1 to
  gave|handed|set|assigned me|us ~4 to|@duty|until|till|@time
  put me|us in|on charge|it|this
  it|that|this|which ~1 was|fell|landed|lay on|to|with me|us
  was on me|us to
  it was|fell up? to me|us
  landed on|in my|our desk|lap|plate
  under pressure to
  i|we had|have|'d ~1 promised|committed|signed|agreed
  i|we had|have|'d been ~1 asked|told|hired|sent|brought|given|tasked|charged|assigned|appointed|ordered|promised
  wanted|needed|expected|asked|demanded ~2 from|of me|us
  with|on|under the|an|a|one @duty ~1 to|of|that
  hired|made|appointed|named|put me ~4 to
  what i|we was|were there to|for
  needed|wanted|required|demanded|expected|insisted ~8 to be|go|have|get|run|work|come|move|cut|drop|reach|stop|switch|ship|sign|finish|open|keep
  question|challenge|trick|point|plan|idea was ~1 to|how|whether
  problem was ~1 to|how
  i was to @do
  i|we volunteered|offered|agreed|undertook to
  i|we ~1 set|gave myself|ourselves
  i ~1 got the ~2 job|task|order|mandate|brief
  on my|our shoulders|watch
  in my|our hands
  fell on me|us
  was|were|is my|our ~1 baby|area|product|project|patch|account|problem|thing
  was expected|asked of me|us
  the deadline was|is|came
  a|our|hard deadline of|on|in|for|at
  hard stop|date
  i|we ~1 had|have ~2 # @time to|until|till|before|left|for
  # @time before|until|till the|a|our|we|it
  had|have|has to be|go|get|run|work|come|sit|ship ~6 by|before|within|until|on|in|under|@date
  needed|wanted|needs|wants|need|want ~9 by|before|within|until|under|live the|a|an|#|@date|end|then|first|day
  get|keep|bring|hold|cut|make it|this|that|them|her|him|the ~4 under|below|to|by|within|before # 
  to be|get ~4 by the ~1 end|first|#|start
  i|we 'd to
  i|we had|have #|one|a|an|the|no|only ~3 to @do|answer|fight|staff|rescue|prove|decide|bring|choose|learn|tell|teach|serve|feed|convince
  on|off my|our ~1 head|neck|shoulders|plate|desk|lap
  the|one|only|their|her|his condition|requirement|rule|demand|constraint|agreement|order|orders|job|thing ~1 was|is ~1 that|to|not|no
  came|come with ~2 condition|deadline|date|order|orders
  it|that|this|everything|all was mine|ours
  # ~3 to|before|until|till ~1 @do ~6 by|before|until|within
  or i|we 'd|would|will lose|miss|be|have|go|get
  the|my|our|only target|goal|number|mandate|order|brief|deadline|condition i|we ~1 had|got|was|were
  deal|agreement|arrangement|bargain was ~1 that? ~1 i|we|to
  that|the somebody|someone|person was|is me
  had|has|have|'d ~1 given|handed|set|left|allowed us|me ~3
  to|for me it|that was|fell ~1 to
  they|he|she ~1 'd|had ~1 asked|wanted|told|ordered|given ~2 us|me|for|it ~4 by|before|until|within
  wanted|needed|asked ~1 the|a|it|that|this|us ~6 changed|done|ready|fixed|live|gone|moved|closed|finished
  we|i|it had until|till
`,
  classes,
);

/** Somebody turns to the one who tells. */
export const asked = patterns(
  `
  told|tells|asked|asks me|us
  said|says|goes|comes|came to me|us
  said|says to
  my|our|the ~1 @boss ~1 said|says|goes|comes|came|asked|asks|went
  `,
  classes,
);

/** What is done is said in the bare form: "make it work". */
export const imperatives = set(
  "get make find fix sort keep bring build cut save deliver stop close hire run turn ship finish reduce double halve move clean prepare organise organize plan set put fill take give show grow raise replace migrate launch open rescue",
);

/** A goal in somebody's words to me. */
export const handedMarkers = patterns(
  `
  told|tells|asked|asks me|us ~6 we|you are going|want|need
  on me|us to get|fill|fix|make|finish|deliver
  `,
  classes,
);

/** Told early, it is what one was there for; later, a step among others. */
export const needMarkers = patterns(`
  i|we ~2 had|needed to|a|an
  i|we|so have|need to
  needed to be
  had to be
  it|that|this|which|everything|all|they had to
  i|we ~2 planned|aimed to
  i|we ~1 was|were trying to
  i|we ~2 owned|ran|led|headed|managed|covered the|a|this|our|that|it
  i|we ~2 had? taken|took|inherited over|the|a
  i was ~1 on the|a ~3 group|committee|board|panel|team|rota|shift|call
  i was the one who|to
  i was ~2 responsible
  looked after
  the thing i|we had to
  the problem|question|issue|challenge|trouble was
  we needed
  she|he|they ~1 wanted|needed|asked
  without downtime|losing|breaking|stopping|any|dropping
  no more than
  by the end of
  in time for
  deadline
`);

/** Told early, it may be what one was there for. */
export const perhapsTask = patterns(`
  i|we ~2 wanted|hoped|tried to
  i|we ~1 had|have|got the|#|no|this|that|only
  i|we ~1 run|own|keep|manage|lead|head|handle|cover|maintain|supervise|coordinate the|a|an|our|their|its|this|two|three|#
  i|we looked|look|took|take after|over|on
  was|were|is ~1 meant|supposed|due|expected|planned|scheduled to|by|before|in|for|on
  i|we was|were|am ~4 lead|manager|head|director|chief|captain|engineer|owner|supervisor|coordinator|foreman|boss|consultant|architect
  in charge
  my|our role|job|task|team|crew|part|goal|aim
  a|the|our crew|team of
  needed|wanted|asked|expected|demanded|insisted|promised
  had|have|has to
  by the|then|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|monday|friday
  before|until the|we|it|they
  no more|less|later than
  only|just # days|weeks|months|hours
  without any|a|the|*ing
  responsible|responsibility|duty|mandate
  i|we ~3 had|got|was|were|am|kept|keep|ran|run
  so that|in order
  must|need|needs|needed|supposed|wish|wished
  target|goal|deal|number|condition|deadline|promise
  gave|handed|rang|wrote|called me|us
  been made|named|put ~1 head|lead|manager|in|on
  came|come|brought in as|to
  landed|lay|fell|came with|to|on me|us
`);
