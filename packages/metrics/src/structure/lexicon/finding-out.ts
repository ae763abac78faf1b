import { patterns } from "../patterns.ts";
import { shared } from "./words-of.ts";

/** Finding something out, with what is to be found: before anything is changed. */
export const findingMarkers = patterns(
  `
  want|need|like|love|try|have|keen|curious to ~1 know|understand|hear|find|see|learn ~2 @ask|since|is|are|more|the|from|about|their|his|her
  wonder|wondering why|what|whether|if|how
  find|finding|figure|figuring|work|working out ~2 @ask|since|is|the|from|about|more
  find|finding out
  check|checking|verify|verifying|confirm|confirming ~1 @ask|the|their|his|her|our|with|that|with|in|against
  look|looking ~1 at|into|through|over|up
  look|looking for the|a|any|what|where|patterns
  measure|measuring|count|counting|instrument|instrumenting|profile|profiling|trace|tracing|audit|auditing|map|mapping ~1 the|our|their|how|what|where|it|every|all
  and count|measure|watch
  pull|pulling|get|getting|gather|gathering|collect|collecting ~2 facts|data|numbers|figures|evidence|information|feedback|logs|records|history|statistics
  read|reading ~1 through|the|their|his|her|all|every|last|what
  go|going through|over the|their|his|her|all|every ~4
  find|figure|work ~2 out
  observe|observing|watch|watching|shadow|shadowing ~1 how|what|the|them|him|her|a|one|for|it
  ask|asking ~5 @ask|whether|about|open
  ask|asking them|him|her|each|both|everyone|everybody|people|the|my|our|around|whoever|whomever|those|somebody|someone|@people ~6 to send|tell|show|explain|describe|walk|write|@ask|for|is|are|do|does|did|about
  get ~2 to tell|show|explain|walk me|us
  hear|hearing|listen|listening ~3 both|each|every|all|side|sides|story|what|how|why|their|his|her|properly|first
  hear|hearing them|him|her|it|people|everybody|everyone ~2 out|first
  listen|listening to|first|before|more|and|then|properly|carefully
  investigat*|diagnos*|analyz*|analys*|assess|assessing|inspect|inspecting
  root cause*
  what|why is|was|are|were behind|driving|causing|going|happening|blocking|really|missing|hurting|bothering|slowing
  see|seeing ~1 what|why|whether|where|who|which|how|if
  to know ~1 what|why|whether|where|who|which|how|if
  ask|asking each|both|everyone|everybody|every|all
  ask|asking ~1 #|three|two|one|some|a ~1 things|questions|question|thing
  look|watch|listen|see|stand|ride|work|shadow|come ~8 where|how|what|why|which
  write|writing ~2 down ~3 what|why|where|how
  let|have|get them|him|her|each|everyone|people|both ~9 what|why|how|where
  what is in the|it|that|there
  who told|promised|said|decided|asked|signed
  sit|sitting ~5 and watch|count|see|listen|look|write|hear
  my|the first ~1 question|questions ~2 would|is|will|'d
  questions ~2 i 'd|would|will ~1 ask|have|want
  learn|learning ~2 @ask|more|about|the|their
  sit|sitting|ride|riding|stand|standing|work|working ~2 with|alongside ~6 for a|two|one|half|some ~1 shift|day|days|hours|week|morning|night
  understand|understanding ~2 @ask|the|their|his|her|root|it|first|both
  dig|digging|drill ~1 into|in|down|deeper
  explore|exploring @ask|the|their
  is it ~5 is it
  is it ~5 or is it|they|he|she
  is|are ~5 or is|are|did|has|do|does ~1 it|they|he|she|something|somebody
  since when
  get|getting to the bottom
  what|which ~4 do|does|did|would ~1 they|he|she|customers|people ~2 need|want|expect|see|say|mean
  the facts|data|evidence|numbers first
  facts first
  compare|comparing the|it|them|what|their|how
  test|testing ~1 whether|if|that|the assumption
  reproduce|replicate it|the
  interview|interviewing ~1 @people|a|the|some|few|them|each
  talk|talking|speak|speaking ~6 to|and hear|understand|learn|find|see|ask
  one on ones? ~6 to|and hear|understand|learn|find|see|ask
  where ~2 time|money|bottleneck|problem|pain goes|is|comes|sits
  clarify|clarifying @ask|the|with
  get|getting ~2 side|sides|version|versions|story|view|views|context|picture
  'd|would|will try ~1 to ~1 learn|find|understand|hear|see
  did something ~2 happen|change
  what i|we do not ~1 know ~1 yet|is
  i|we do not ~1 know ~1 yet
  have|get|let|make ~5 tell|describe|show|explain|walk ~1 me|us
  want|hear|get|need|take|have ~3 side|sides|version|versions|account|story
  want|like|love|need ~2 his|her|their|both|each ~2 side|view|take|version|words
  my|the first|next|only|real question|questions
  #|two|three|few questions ~1 before|first|to|i
  spend|spending ~4 day|days|morning|week|shift|hour|hours|afternoon|night ~1 on|in|at|with|beside|next
  stand|sit|go|walk|be ~2 at|on|in|down|out ~4 for a|an|one|two|half|the day|days|hour|hours|morning|shift|week ~2
  sit|sitting in on|at|with ~4
  time|timing|count|counting|weigh|log ~1 a|#|few|them|how|each|every ~2
  has|have|did|does anyone|anybody|somebody|someone|he|she|they|nobody ~1 ever|actually|really|told|asked|seen|tried|said|looked|checked|shown|talked
  who|what ~1 signed|promised|decided|changed|happened|approved|asked|owns|told|agreed
  since when|how long has|have|did|is|are
  get|getting the ~2 numbers|facts|figures|data|dates|logs|list|contract|records|notes|history
  ask|asking ~2 for ~3 examples|numbers|example|list|logs|dates|data|version|side
  go|going|look|looking|read|reading|walk|walking ~1 back ~1 through|over|at
  talk|speak|sit|meet ~4 separately|alone|apart|privately|before i|anything|deciding
  find|see|learn|check whether|if|who|what|why|how|where|which ~1
  nobody knows|knew why|what|whether|how
  before i|we ~2 do|say|change|decide|touch|promise|judge|act ~3 i 'd|would|want|need|have
`,
  shared,
);

/** Something to be found out was in view, or an occasion at which it might be. */
export const findingHints = patterns(
  `
  depend|depends|depending
  something is up|wrong|off|going|behind
  is something|anything up|wrong|off|going
  talk|talking|talked|speak|speaking|spoke|chat|conversation|word ~2 to|with
  sit|sitting|sat ~1 down|with|in
  one on one|ones
  one to one|ones
  ask|asking|asks|asked|question|questions
  listen|listening|hear|hearing
  understand|understanding|learn|learning|discover|find|finding
  know|knowing|see|seeing
  look|looking|check|checking
  meet|meeting|visit|visiting
  reason|reasons|cause|causes|context|facts|data|background
  why|what
  investigat*|diagnos*|analys*|analyz*|research
  measure|count|numbers|metrics|survey|observe|watch
  clarify|explore|dig|verify
  retro|retrospective|postmortem
  coffee|lunch|walk
  monitor|monitoring|instrument|log|logs
`,
  shared,
);
