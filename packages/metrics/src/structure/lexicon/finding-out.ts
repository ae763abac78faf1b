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
