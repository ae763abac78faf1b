import { patterns } from "../patterns.ts";
import { adverse } from "./risk.ts";
import { people, shared } from "./words-of.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const classes = {
  ...shared,
  who: new Set([
    ...people,
    ...list(
      "they he she it that this there one some somebody someone everyone everybody others most many nobody half thing",
    ),
  ]),
  bad: new Set([
    ...[...adverse].filter((word) => !/^(no|not|never|none|nothing|nobody)$/.test(word)),
    ...list(
      "explode explodes rebel sue sues panic gossip scandal steal quits cut drift drifts burst bursts collapse collapses suspicious bored gaming lie lies",
    ),
    ...list("closed away ill absent off offline against nobody"),
  ]),
};

/** What may go wrong or has its limits, however it is said. */
export const dangers = patterns(
  `
  risk|risks|risky|riskier|riskiest|danger|dangers|dangerous|threat|threats|pitfall|pitfalls|trap|traps
  i|we|my|me|biggest|main|only|the ~2 fear|fears|afraid|worry|worries|worried|scared|nervous|concern
  afraid that|of
  lose|loses|losing data|customers|people|orders|messages|money|trust
  worst case
  plan b
  fallback|contingency|mitigation|safeguard|backfire*
  go|goes|going|gone|went ~2 wrong|south|sideways|badly|bad
  @who ~1 may|might|could ~1 @bad|take|block|refuse|say|go|turn|overwrite|undo|undone|not
  can|could|may|might ~3 @bad|undone|overwrite|overwritten|twice|too|happen|undo|reversed
  if|when|unless|whenever|should|once ~8 @bad
  if|when ~1 @who ~3 not|never
  otherwise ~6 is|rings|goes|falls|comes|stays|dies|i|we|it|they|you
  or else
  in case
  what|where|when ~3 breaks|fails|hurts|bites|break|fail
  breaks|fails|break|fail ~1 in|at|on|down|when|if|is|with|for|first|because|once
  does|do|did|would|will|can not ~1 work|hold|help|scale|apply|fit|catch|tell|show|reach|survive ~2 with|when|if|for|everyone|everybody|where|at|in|on
  what ~1 you|it|that|we|i ~1 do|does|can not ~1 see|catch|notice|show|tell|know|reach
  the ~1 weak|weakest|sore|soft|blind|dangerous ~1 spot|point|link|part|side
  blind|sore spot|spots
  then ~2 @who ~2 is|are ~2 dead|over|gone|lost|wrong|finished|stuck|theatre|theater|useless|worthless|blind
  torture|disaster|catastrophe|nightmare
  we|i|it stop|stops|end|ends|close|closes ~1 it|that|this|the
  stop|stops|stopped|close|end it|that|this
  i|we ~1 was|were|am|is wrong|blind|mistaken|unfair|late|naive
  i|we ~1 missed|overlooked|misjudged
  exception|exceptions
  except with|when|if|where|in
  not with|for|in|on|at everyone|everybody|every|all|each|juniors|seniors|small|large|big
  only ~1 works|work|holds|if|when|where
  works|work only
  single point of failure
  failure|failures|outage|outages
  rolls|roll|rolled|falls|fall|goes|go|switch|switches ~1 back
  retry|retries|retried|reconcile|reconciles|sweeper|watchdog|heartbeat|failover|standby|replay
  nobody ~2 notices|noticed|uses|used|comes|came|reads|sees|shows
  perhaps|maybe|possibly he|she|they|somebody|someone|people
  when|once ~5 hears|finds|learns|discovers
  not sure ~1 the|he|she|they|if|whether|that|it|my|our
  keep|have|keeping ~3 warm|reserve|standby
  stands|stand and falls|fall
  may|might|could not
  may|might|could|will|would find|have|get|be ~1 no|nobody|none
  useless ~1
  until ~1 somebody|someone|they|one|people|a|the ~2 @bad|cheats|lies|asks
  without that|it|this|trust ~2 is|are|fails|dies|works
  throw|throws it|this|that away
  you|we|i ~1 miss|misses|overlook ~1 the|those|some|quiet|people|what
  in|during|under a? crisis|emergency|pressure|panic|war
  could be that|worse
  @who ~1 dies|die|fails|breaks|crashes
  power|line|battery|disk|box|network|node|server|database|cable ~1 goes|empty|gone|out
  #|both ~4 at once
  #|both ~4 same time|moment
  dead|stolen|unplugged|corrupted|outage|overload|drift|empty|flooded|jammed
  alone with
  worst ~3 is|would|that
  that|it|this|he|she|they can|could|will ~1 @bad
  leave|leaves|quit|quits|resign|resigns ~1 over|anyway|because|too|for|us
`,
  classes,
);

/** "Like a nervous system", "no risk", "the risk team": nothing that may go wrong. */
export const noDangers = patterns(`
  nervous system
  no|without|little|zero ~1 risk|danger|worry|worries|problem
  not worry|worried|afraid
  okay|fine|good|enough ~1 if ~8 late|slow|twice|missing|stale|gone|empty
  risk team|department|officer|manager|management
`);
