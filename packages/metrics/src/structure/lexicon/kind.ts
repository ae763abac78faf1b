import { patterns } from "../patterns.ts";

/** What happens whenever it happens, instead of what happened once. */
export const habitual = patterns(
  `
  usually|typically|generally|normally|habitually|routinely|often|sometimes|occasionally
  whenever
  in general
  as a rule
  most|half|all of the time
  most times|cases
  every|each time i|we|you|they|somebody|someone|it|this|that|there
  # times out of
  i|we|they|you|it|that|he|she ~1 tend|tends to
  i|we always|never @present
  i always|never
  i ~1 make it|sure a? ~1 point|habit|rule|to|that
  what i|we ~1 do|try|like is|to
  what happens is
  the way i|we ~1 do|work|handle|approach|see|deal|think
  my|our ~1 approach|style|philosophy|principle|method|way|process|rule|mantra is
  if|when somebody|someone|anybody|anyone|people|you|there|something|things
  if|when a|an|the ~1 person|engineer|report|colleague|customer|stakeholder|conflict|problem|disagreement|candidate|project comes|is|has|does|goes|gets|wants|says|feels
  when i ~1 see|have|get|feel|notice|join|start|hire|interview|give|disagree|meet
  i|we like|love|prefer to
  i try to
  day to day
`,
  {
    present: new Set(
      "do go start ask try make take talk look say tell keep begin write give put sit wait listen share check let get want have use set read call see find think work come hire interview".split(
        " ",
      ),
    ),
  },
);

/** What should be so, or is held to be so. */
export const opinionated = patterns(`
  should|must|ought
  i ~2 believe|think|feel|find ~1 that|in|it|feedback|leadership|trust|people|you|leaders|managers|teams|communication|everyone|everybody|the|a|conflict|failure
  in my|our opinion|view|experience|book|mind
  the|one most|more important|essential|critical thing|things|part|skill|skills|is
  is|are ~2 important|key|crucial|essential|critical|vital|everything|overrated|underrated|paramount
  it is ~1 all about|important
  it is about
  you have|need|want|got to
  you can not|never|always
  people|leaders|managers|teams|engineers|everyone|everybody|companies|organizations|organisations|organisation ~1 should|need|needs|must|want|wants|are|is|tend|do|does|have|has|shy|forget
  a|any good|great|bad|strong|real|true leader|manager|engineer|lead|team|boss
  as a leader|manager|lead|team|company
  leadership|feedback|conflict|failure|trust|communication|management|culture|delegation|hiring|ownership|respect|honesty|transparency|strategy is|means|starts|should|comes|has|requires|needs
  for me it|that|this|leadership|feedback|trust|conflict|failure|success|the is|means
  there is no such thing
  that is why|where
  at the end of the day
  i am a ~2 believer
  studies|research|books|the book|data shows|show|says|say
`);

/** What somebody says they are like. */
export const selfDescribing = patterns(`
  i am ~2 someone|somebody|person|guy|woman|man|leader|manager|learner|listener|communicator|perfectionist|optimist|player|mentor|coach|engineer|problem|people
  i am|have ~1 very|quite|pretty|really|extremely|naturally|always|fairly|super|highly|generally|definitely|also|more|rather|probably|known|proud|good|great|passionate|resilient|calm|empathetic|curious|organized|organised|honest|direct|open|comfortable|the been|*
  i am the ~1 kind|type|sort
  the|that kind|type|sort of ~1 person|leader|manager|engineer
  i have always been
  i ~2 see|consider|describe|regard|view|pride|call myself
  describe me|myself as
  people|colleagues|others|friends|they|everyone|everybody ~2 tell|say|describe|call|know me|i
  my ~2 strength|strengths|weakness|weaknesses|personality|nature|character|superpower|values
  i thrive|care|value|love|enjoy|respect
  i do not ~1 panic|shout|mind|give|shy|let|take|get
  i have ~1 strong|high|good|great|a ~2 skills|skill|attention|ability|standards|sense|eye|mindset|attitude|ethic|intelligence
  that is who|how i
  in my nature|blood|dna
  i take ~1 ownership|accountability|responsibility|pride|criticism|courses
`);

/** A case is pointed at instead of told. */
export const onlyNamed = patterns(`
  the|probably|one|case|example i would|'d ~2 name|pick|mention|choose|give|cite
  that would|'d be
  that|this|it is|was ~1 a|an|my good|best|classic|typical|nice|great|obvious|perfect example
  that|this|it was the case|example
  i could|can ~2 tell|talk|mention|name
  a few of those
  i would|'d say the|my
  a longer version
  i do not ~1 remember|recall the ~1 details|specifics
  i would|'d ~1 rather not
`);
