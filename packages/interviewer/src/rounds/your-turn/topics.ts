/** What candidates ask about at the end, in the order in which a question is held against them. */
export const topicIds = [
  "next-steps",
  "pay",
  "opening",
  "success",
  "on-call",
  "incidents",
  "promotion",
  "disagreement",
  "decisions",
  "product",
  "roadmap",
  "debt",
  "feedback",
  "remote",
  "leaving",
  "least",
  "stay",
  "hard",
  "business",
  "team",
  "culture",
] as const;
export type TopicId = (typeof topicIds)[number];

/** Of these nobody who interviews knows enough: they say so, and who does. */
export type UnknownTopic = "pay";
export type KnownTopic = Exclude<TopicId, UnknownTopic>;

const patterns: Readonly<Record<TopicId, RegExp>> = {
  "next-steps":
    /\bnext steps?\b|\bhear (back|from you)\b|\b(rest|remainder) of the process\b|\bhow (does|will) (it|the process|this) (go on|continue)\b|\bafter (this|today|the interview)\b|\bhiring process\b|\bwhen (will|would|do|can) (i|you) (know|hear|decide)\b/,
  pay: /\b(salary|salaries|pay|paid|compensation|bonus|equity|stock|shares|package|vacation|holidays?|pension|benefits|visa|relocation|parental)\b/,
  opening:
    /\bwhy (is|are|was) (this|the|that) (position|role|job|seat|opening|post)\b|\b(predecessor|previous (person|lead|manager)|before me|held this|had this (role|job))\b|\bwhy (are|is) you(r team)? hiring\b|\b(position|role) (open|new|vacant)\b/,
  success:
    /\bsuccess|successful\b|\bfirst (half|six|three|ninety|hundred|few|year|90|100|30|thirty|months?|weeks?|quarter|days?)\b|\b(six|three|twelve) months\b|\bhalf a year\b|\bright (person|hire)\b|\bexpect(ed|ations?)?\b|\b(do|doing) well\b|\bmeasured?\b|\bimpress you\b|\bonboard(ing|ed)?\b/,
  "on-call":
    /\bon[- ]?call\b|\bpag(er|ed|es|ing)\b|\brota\b|\b(woken|wake|at night|three in the morning|weekends?)\b/,
  incidents:
    /\bincidents?\b|\boutages?\b|\bpost-?mortems?\b|\bgoes? down\b|\bblame(less)?\b|\bgo(es)? wrong\b|\bwent wrong\b/,
  promotion:
    /\bpromot(ed|ion|ions|e)\b|\bcareer (path|ladder|levels?|progress\w*)\b|\bgrow(th)? (path|opportunit\w+|in this role|here)\b|\bnext level\b|\bladder\b|\bprogression\b|\bprincipal|become a director\b/,
  disagreement:
    /\bdisagree(s|d|ment|ments)?\b|\bconflicts?\b|\bpush(ed|ing)? back\b|\bargue(s|d)?\b|\bargument\b|\bdissent\b|\bspeak up\b|\bsaying no\b/,
  decisions:
    /\bdecision(s|-making)?\b|\bdecide[sd]?\b|\bwho (has|gets) the (last|final) (word|say)\b|\brfcs?\b|\bdesign docs?\b|\bproposals?\b|\barchitecture (board|review)\b|\bautonomy\b/,
  product:
    /\bproduct (managers?|people|team|side|owners?|and engineering|management|organi[sz]ation)\b|\b(with|and) product\b|\bpms?\b|\bdesigners?\b|\bstakeholders\b|\bsales\b/,
  roadmap:
    /\broad-?map\b|\b(next|coming) (year|two years|quarters?|twelve months)\b|\bpriorit(y|ies)\b|\bplans? for\b|\bstrategy\b|\bvision\b|\bbiggest bets?\b|\bin (two|three|five) years\b|\bdirection\b/,
  debt: /\b(technical|tech) debt\b|\blegacy\b|\bmonolith\b|\bmaintenance\b|\bcode ?base\b|\btests?\b|\bstack\b|\barchitecture\b|\bdeploy(s|ed|ment|ments)?\b|\brelease[sd]?\b|\bquality\b|\btooling\b|\bai\b|\bmachine learning\b/,
  feedback:
    /\bfeedback\b|\bone[- ]on[- ]ones?\b|\bperformance (review|reviews|management)\b|\bmentor(s|ed|ing)?\b|\bcoach(ing|ed)?\b|\b(your|my) manager\b|\bmanagement style\b|\blearn(ing)?\b|\btraining\b|\bsupport(ed)? (me|new|people)\b/,
  remote:
    /\bremote(ly)?\b|\boffices?\b|\bhybrid\b|\bfrom home\b|\bwork-?life\b|\bhours\b|\btime ?zones?\b|\bflexib\w+\b|\bmeetings?\b|\btypical (day|week)\b|\bday to day\b/,
  leaving:
    /\b(people|engineers|anyone|somebody|last person) (leave|leaves|left|leaving|quit|quits)\b|\bturnover\b|\battrition\b|\bretention\b|\blayoffs?\b|\blaid off\b|\bwhy do (people|they) (go|leave)\b/,
  least:
    /\b(like|enjoy|love) (the )?least\b|\bleast (like|favou?rite|enjoy)\b|\b(would|could) (you )?(change|improve)\b|\bfrustrat\w+\b|\bannoy\w*\b|\bdownsides?\b|\bdislike\b|\bnot like\b|\bdon't like\b|\bworst\b|\bone thing you\b|\bwarn me\b|\bregret\b/,
  stay: /\bwhy (did you|do you|are you|have you)\b|\b(keeps?|kept) you (here|going|at)\b|\byou (join|joined|stay|stayed|like most|like best|like about|enjoy|love)\b|\bfavou?rite\b|\bproud\b|\bhow long have you\b|\bdo you (like|enjoy)\b/,
  hard: /\bchalleng\w+\b|\bhard(est)?\b|\bdifficult\w*\b|\bproblems?\b|\bkeeps you (awake|up)\b|\bworr(y|ies|ied)\b|\bstruggl\w+\b|\bbottlenecks?\b|\bobstacles?\b|\bbiggest risk\b/,
  business:
    /\bbusiness\b|\bcustomers?\b|\brevenue\b|\bprofit\w*\b|\bmoney\b|\bmake money\b|\bfunding\b|\brunway\b|\bmarket\b|\bcompetit\w+\b|\bcompany doing\b|\binvestors?\b|\bsell\b/,
  team: /\bteams?\b|\bpeople (are|would|will|do)\b|\bhow many (people|engineers)\b|\bengineers\b|\breport(s|ing)? to\b|\borgani[sz](ation|ed)\b|\bdirect reports\b|\bcolleagues\b|\bwork with\b/,
  culture:
    /\bculture\b|\bvalues\b|\batmosphere\b|\bwhat is it like\b|\bwhat's it like\b|\benvironment\b|\bdiversity\b|\binclusi\w+\b/,
};

/** What a question is about; `null` where no rule knows. */
export function topicOf(question: string): TopicId | null {
  const text = question.toLowerCase().replaceAll("’", "'");
  return topicIds.find((id) => patterns[id].test(text)) ?? null;
}

const GOES_BACK = /\byou('ve| have)? (just |also )?(said|mentioned|told|spoke|spoken|described)\b/i;

/** "You said that one queue pages everybody. How many own it?" is about what stands before it. */
export function topicAbout({ text, before }: { text: string; before: string }): TopicId | null {
  const own = topicOf(text);
  const back = topicOf(before);
  return GOES_BACK.test(before) ? (back ?? own) : (own ?? back);
}
