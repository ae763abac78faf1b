import { patterns } from "../patterns.ts";

/** "I can't name the client": what somebody will not or may not tell. */
export const refusalMarkers = patterns(
  `
  i ~2 can|may|should not ~1 name|disclose|reveal|divulge|mention|discuss
  i ~2 can|may|should not ~1 say who|which|what|how|more|much|exactly|names
  i ~2 can|may|should not ~1 say the ~1 name|names|number|numbers|figure|figures|amount
  i ~2 can|may|should not ~1 tell you
  i ~2 can|may|should not ~1 give you|exact|any|numbers|names|details|out
  i ~2 can|may|should not ~1 go into
  i ~2 can|may|should not ~1 talk|speak about|on|of
  i ~2 can|may|should not ~1 share that|this|it|any|exact|names|numbers|figures|details|revenue|much|more
  i ~2 can|may|should not ~1 share the|their ~2 name|names|number|numbers|figure|figures|details|revenue|amount|cost|costs
  we ~2 can|may|should not ~1 name|disclose|reveal|discuss
  we ~2 can|may|should not ~1 share that|this|it|names|numbers|figures|details
  i|we ~1 will|would not ~1 name|disclose|reveal|divulge
  i|we ~1 will|would not ~2 go into
  i ~1 'd|would|will ~1 rather|prefer not ~1 to? @telling|answer
  i ~1 'd|would|will ~1 rather|prefer ~1 to? keep ~4 private|myself|out|confidential|anonymous
  i ~1 'd|would|will ~1 rather|prefer ~1 to? leave that|it|the|this|names
  i ~2 prefer not ~1 to? @telling|answer
  i do not ~2 want|like|wish|feel|have to|comfortable|like|permission ~2 @telling|answer|sharing|talking|saying|discussing|naming|answering
  i am ~2 not|never ~1 able|allowed|permitted|free|going ~1 to ~2 @telling
  i am ~2 not ~1 comfortable ~1 sharing|talking|discussing|naming|saying|answering|going|giving
  i am ~2 not ~1 comfortable with that|this
  not ~1 at liberty
  not ~1 allowed|able|permitted to ~2 @telling
  under|an|signed|have|the|an nda
  non disclosure
  is|was|are ~1 confidential
  no comment
  that is ~1 private|personal
  let us ~1 not ~1 go|talk|name
  let us ~2 leave that|it|the ~1 out|there|aside
  not mine to ~1 share|say|tell
  `,
  {
    telling: new Set(
      "name disclose reveal divulge share mention discuss say tell give talk speak go get".split(
        " ",
      ),
    ),
  },
);

export const cannotSay = patterns(`
  i ~2 can|may|should not ~1 say|share ~1 that|it|this|more?
  i ~2 can|may|should not ~1 say|share
`);

export const refusedTopics = {
  names: patterns(`
    name|names|named|client|client's|customer|customer's|company|who|employer|vendor|person|colleague|whom
  `),
  number: patterns(`
    number|numbers|figure|figures|amount|amounts|revenue|percent|percentage|exact|exactly
    how much|many
    salary|salaries|budget|cost|costs|money|price|margin
  `),
  result: patterns(`
    outcome|result|results|ended|settlement
    what happened|came
  `),
  reason: patterns(`
    why|reason|reasons
  `),
  details: patterns(`
    detail|details|specifics|architecture|internals|how it works
  `),
} as const;
export type RefusedTopic = keyof typeof refusedTopics | "question";

export const repeatRequests = patterns(`
  repeat the|that|your|it|this|please|again|what
  repeat
  can|could|would you ~2 say|ask ~2 again|more
  say|ask that|it|the ~1 again
  come again
  one more time
  what was|is the|your|that ~1 question
  what did you say|ask
  did not ~2 hear|catch|get|understand you|that|the|your|it|what|all
  could not ~1 hear|understand you|that|the|it
  sorry|pardon what
  pardon
  i missed that|the|your
  the question again
  rephrase|reword|reformulate
  put|say|ask it|that|this ~1 differently|another|other
`);

export const skipRequests = patterns(`
  skip this|that|it|the|one|please|to|question
  skip
  next question
  next one please
  pass on this|that|it
  i pass
  i would|'d|will ~1 pass
  move on
  another|different question
  go on to the? next|another
`);

/** "Can we stop here?": somebody wants the interview to be over. What may follow is `stopTails`. */
export const stopRequests = patterns(`
  can|could|may|shall|should we|i ~2 stop|end|finish|close ~2 here|it|this|now|today|interview|session
  can|could|may we|i ~2 stop|leave|quit
  can|could|may we ~2 finish|end
  let us ~1 stop|end|finish|close ~2 here|it|this|now|interview|session
  let us ~1 stop|end|finish
  let us ~1 stop|end|finish|leave it? for today|now
  let us call it a day
  i ~1 'd|would ~1 like|love|prefer|rather to? stop|end|finish|leave|quit
  i ~1 want|wish to stop|end|finish|leave|quit
  i am going to stop|end|leave
  i ~1 need|have|must|got to? go|leave|stop
  i got to go
  i can not ~1 go on|any
  i can not ~1 continue
  i do not ~1 want|wish to go on|any
  i do not ~1 want|wish to continue
  please ~1 stop|end the|this interview|session
  that is ~1 enough for today|now|me
  enough for today
  let us ~1 wrap it|this? up
  wrap it|this up here|now|please|for
  i|we ~3 break it|this|off off? here|now
  i|we ~3 break it|this off
  call it a night|day ~2 please|now
  let us ~1 call it a night
`);

/** What may stand behind a wish to stop; with anything else it was about something else. */
export const stopTails = new Set(
  "now here today please sorry thanks thank you if that is okay all right alright ok the this it interview session there home for me at point soon really i am afraid any more further anymore longer".split(
    " ",
  ),
);

export const notKnown = patterns(`
  do not ~2 know
  no idea|clue
  can|could not ~3 think|remember|recall|come
  can|could not ~2 answer
  nothing comes|springs
  do not ~2 have ~1 an|a|any|example|one|answer|experience|good|such
  have never|not ~2 had|done|been|faced|experienced|happened
  never ~1 had|done|happened|been|faced
  has not|never ~1 happened|come
  am not sure what|how|i|if
  draw|drawing a blank
  blank
  have not ~1 thought
  i am stuck
  not ~1 sure
`);

export const misheardClaims = patterns(`
  you|it ~1 misheard|misunderstood|misquoted
  that is not ~1 what|right|correct|true ~1 i? said?|meant?
  i did not ~1 say|mean|said
  did not say that|it|so
  what i said|meant was
  i said ~4 not
  got that|it|me wrong
  got me|that|it wrong
  that is wrong
  no ~1 i said|meant
`);

export const questionsBack = patterns(`
  do|did you ~1 mean|want|have|expect|need|think|prefer
  you mean
  are you ~1 asking|looking|talking|interested|thinking|referring|saying
  what do|did you mean
  what ~1 exactly? do|are you
  can|could|may i ~1 ask|assume|clarify|check|take|choose|pick|use|start|suppose
  could|can you ~1 clarify|explain|give|tell|elaborate|specify|be|define|narrow
  should|shall i ~2 assume|focus|talk|start|take|answer|think|describe|give|go|tell|pick
  am i ~1 right|to|allowed|supposed|the|a|an|their|in|on|still
  is it|that|this ~2 okay|fine|allowed|right|all|about|a|the|possible
  would you ~1 like|prefer|want|rather
  how many|large|big|much|long|often|old|senior|experienced ~2 is|are|do|does|should|would|can|has|have|will|people|engineers|users
  does it ~1 have|need|matter|count
  does that ~1 count|include|mean
  which one|of|kind|team|part|case|level
  what is the|my|our|your size|scale|budget|team|role|timeline|deadline|load|scope
  what is|are the|my|our|your ~2 constraint|constraints|requirements|rules|limits|users|numbers|goal|goals
  is|are it|this|that|there|they|these ~6 or
  who are|is the|my|our|they
  what about the|my|our|your
  what ~1 kind|sort|type|size|scale|level of
  like ~2 technical|personal|at|in
  in the ~1 sense of
  who is the|my|our
  do i|we ~1 have|know|get|need
  is there a|any|an
  are there any
  are we talking|allowed|assuming
  let me ask|clarify
  quick question
`);

/** Part of an answer that only asks for time or fills it. */
export const timeRequests = patterns(`
  give me|us a|one|some|just ~2 second|moment|minute|time|sec
  let me ~1 think|see|recall|remember
  one|just moment|second|sec
  wait|um|well|okay|so|sorry a|one moment|second|sec
  a moment|second please|while|to
  hold on
  need a ~1 moment|minute|second
`);

/** What a question back asks about; the interviewer has a stance on each. */
export const questionSubjects = {
  "team-size": patterns(`
    how many|large|big ~2 people|engineers|team|teams|developers|reports
    team ~2 size|big|large
    size of the|my|our team
    how large|big is|are the|my|our|this ~1 team
    headcount
  `),
  company: patterns(`
    company|organization|organisation|startup ~2 size|big|large
    how large|big|old ~3 company|organization|organisation|startup|business
    size of the|my|our company|organization|organisation
    what kind|sort|type of company|business
  `),
  users: patterns(`
    how many ~2 users|customers|clients|accounts|subscribers|visitors
    who ~1 uses|use|is|are ~3 users|it|this|customers|audience
    users|customers ~2 do|are|is|have
    number of users|customers
  `),
  count: patterns(`
    how many
  `),
  load: patterns(`
    how many|much ~2 requests|messages|traffic|data|events|writes|reads|load|notifications|orders|transactions|queries
    scale|traffic|load|throughput|volume|latency|qps
    peak
    read|write heavy|ratio
  `),
  constraints: patterns(`
    constraint|constraints|restriction|restrictions|limits|limitations|requirement|requirements|regulation|regulations|compliance
    rules i|we
    must|has|have it|we|i ~1 be|run|use|keep|stay|to
    allowed|free to|in
  `),
  budget: patterns(`
    budget|money|cost|spend
  `),
  time: patterns(`
    how long|soon|fast|quickly
    deadline|timeline|when
    how much time
    what|which|is|a|any|the ~1 date
    time do|is
  `),
  role: patterns(`
    my|what role|position|level|title
    as a|the|an lead|manager|engineer|director|tech|staff|head
    am i the|a|their|responsible|their
  `),
  choice: patterns(`
    which one|case|of|team|kind|project|example
    or
    personal|technical|current|previous|work|private|real|hypothetical
    can|could|may i ~1 talk|use|take|choose|pick|give
    does it|that ~1 count|have
    should i ~2 talk|focus|pick|choose|take|give|answer|describe
  `),
  meaning: patterns(`
    mean|clarify|define|definition|asking|looking|referring|specify
  `),
} as const;
export type QuestionSubject = keyof typeof questionSubjects;
