import type { StageId } from "./stages.ts";

/** One thing that belongs to a stage. */
export interface Aspect {
  /** As the review calls it. */
  readonly name: string;
  /** How it is spoken of, in plain lower case. */
  readonly spoken: RegExp;
  /** A wider net: nothing is called not heard of which this catches something. It moves no stage. */
  readonly hinted: RegExp;
}

export interface Aspects {
  /** What speaks of this stage, each a way of its own. */
  readonly any: readonly Aspect[];
  /** So many of them, and the stage was gone through. */
  readonly least: number;
  /** In at least so many words. */
  readonly leastWords: number;
}

/** What a stage is about, as it is spoken of. */
export const aspects: Readonly<Record<StageId, Aspects>> = {
  framing: {
    any: [
      {
        name: "Who it is for",
        spoken:
          /\b(?:the )?(?:users?|people who|customers?) (?:are|is|here|of this|want|need|who)\b|\bwho (?:uses|it is for|this is for)\b|\bactors?\b|\bstakeholders?\b/,
        hinted:
          /\b(?:users?|customers?)\b|\bwho (?:needs?|uses?|is it|are|looks?)\b|\bit is for\b|\b(?:used|meant|made) (?:by|for)\b|\bthe people\b/,
      },
      {
        name: "What is left out",
        spoken:
          /\b(?:in|out of) scope\b|\bleave (?:\w+ ){0,3}out\b|\bfirst version\b|\bfocus on\b|\bnot (?:going to )?(?:build|cover|solve|care)\b/,
        hinted:
          /\bscope\b|\bignor\w*\b|\bstart with\b|\bconcentrat\w*\b|\bexclud\w*\b|\bnot (?:now|yet|my|our|part of)\b|\bfor now\b|\bleav(?:e|ing)\b|\bonly (?:build|design|look at|do|cover)\b|\b(?:not going to|won't|will not|don't want to|do not want to) (?:touch|do|handle|build|look at|go into|cover|solve|care)\b|\bskip(?:s|ped|ping)?\b|\b(?:set|put|leave) (?:\w+ ){1,3}aside\b/,
      },
      {
        name: "What it is there for",
        spoken:
          /\b(?:the|my|our|real|core|main) (?:goal|problem|point|promise|purpose|job)\b|\bwhat matters\b|\bsuccess\b|\bworst (?:thing|case|that)\b/,
        hinted:
          /\bgoals?\b|\bso that (?!is|was|would)|\bit is about\b|\bsolv\w*\b|\b(?:most|more) important\b|\bmust never\b|\bneeds? to (?:be able to )?(?:know|find|see|trust)\b|\bwhat (?:they|people|users|we) (?:\w+ ){0,2}(?:after|want|need|care about)\b|\bthe (?:idea|aim|task|whole point)\b|\bit's (?:all )?about\b/,
      },
    ],
    least: 2,
    leastWords: 25,
  },
  requirements: {
    any: [
      {
        name: "What it has to do",
        spoken:
          /\brequire\w*\b|\b(?:it|system|we|they) (?:must|has to|have to|needs? to)\b|\bshould be able\b/,
        hinted:
          /\b(?!i |we )(?:\w+|no one|nobody) (?:can|should|must|has to|have to|wants? to|need to|needs to)\b|\b(?:able|allowed) to\b|\ballows?\b/,
      },
      {
        name: "How much of it there is",
        spoken:
          /(?<!\b(?:for|takes) )\b(?:per|a|every|each) (?:second|minute|hour|day|night|week)\b|\brequests\b|\bpeak\b|\bthroughput\b|\bvolume\b/,
        hinted:
          /\b(?:hundred|thousand|million|billion)s?\b|\bhow (?:many|much|often|large|big)\b|\bgrow\w*\b|\btraffic\b|\bload\b|\bat the same (?:time|moment)\b/,
      },
      {
        name: "How fast, and how available",
        spoken:
          /\blatency\b|\b(?:milli)?seconds\b|\bwithin (?:a|an|one|two|five|ten|\w+) (?:second|minute|hour)s?\b|\bavailab\w*\b|\bnines\b|\buptime\b/,
        hinted:
          /\b(?:fast|slow|quick\w*|instant\w*|immediately|at once|real time|down ?time)\b|\b(?:an?|one|two|three|five|ten|thirty|few|\d+) (?:milliseconds?|seconds?|minutes?|hours?)\b|\balways (?:up|on|there)\b|\bhow (?:fast|long|soon|quickly)\b|\bday and night\b/,
      },
      {
        name: "What may be lost or stale",
        spoken:
          /\bconsisten\w*\b|\b(?:lose|lost|losing|loss)\b|\bdurab\w*\b|\bexactly once\b|\bstale\b|\bfresh\w*\b/,
        hinted:
          /\b(?:wrong|twice|correct|accura\w*|duplicates?|double|up to date|out of date|seconds old|minutes old|agree)\b/,
      },
      {
        name: "Privacy and security",
        spoken:
          /\bprivacy\b|\bsecur\w*\b|\bgdpr\b|\bpersonal data\b|\bretention\b|\bcompliance\b|\baccess control\b|\baudit\w*\b/,
        hinted:
          /\bprivate\b|\bpersonal\b|\bencrypt\w*\b|\blegal\w*\b|\blaw\b|\bpermissions?\b|\bwho (?:may|can|is allowed to) (?:see|read|look)\b|\banonym\w*\b|\bhow long do we (?:keep|have to keep)\b|\bonly (?:\w+ ){1,3}(?:may|can|should|gets? to) (?:see|read|look|open)\b|\ballowed to (?:see|read|look)\b/,
      },
      {
        name: "Assumptions and limits",
        spoken: /\bassum\w*\b|\bconstraints?\b|\bbudget\b/,
        hinted:
          /\bsuppose\b|\blet's say\b|\bi(?:'d|'ll| would| will)? (?:take|say|guess) (?:that )?(?:about|around|roughly|there|we (?:have|get|need)|\d+|a (?:hundred|thousand|million))\b|\bdeadline\b|\blimit(?:s|ed)?\b|\bat most\b|\bno more than\b|\bwe (?:only )?have (?:\w+ ){0,2}(?:people|engineers|months|weeks|money)\b|\bgiven that\b/,
      },
    ],
    least: 3,
    leastWords: 45,
  },
  "high-level": {
    any: [
      {
        name: "Events and queues",
        spoken:
          /\bqueue\b|\bkafka\b|\bbroker\b|\bstream\b|\bevent log\b|\btopic\b|\bpub ?sub\b|\bevents\b/,
        hinted: /\bmessages?\b|\bevent\b|\bpublish\w*\b|\bsubscrib\w*\b/,
      },
      {
        name: "Where the data lives",
        spoken:
          /\bdatabase\b|\bpostgres\w*\b|\bmysql\b|\bstore[sd]?\b|\btable\b|\bdynamo\b|\bcassandra\b|\btime series\b|\bobject storage\b|\bs3\b/,
        hinted: /\bstorage\b|\bwarehouse\b|\blog\b|\brecords?\b|\bkept in\b|\bwritten to\b/,
      },
      {
        name: "Caches and copies",
        spoken: /\bcache\b|\bredis\b|\bcdn\b|\breplica\b|\bsearch index\b|\bread model\b/,
        hinted: /\bcop(?:y|ies)\b|\bin memory\b|\bprecomput\w*\b/,
      },
      {
        name: "Services",
        spoken:
          /\b(?:micro)?services?\b|\bapi\b|\bgateway\b|\bload balancer\b|\bserver\b|\bmonolith\b|\bbackend\b/,
        hinted: /\bcomponents?\b|\bmodules?\b|\bend ?points?\b/,
      },
      {
        name: "Workers and jobs",
        spoken: /\bworkers?\b|\bconsumers?\b|\bjobs?\b|\bprocessor\b|\bscheduler\b|\blambda\b/,
        hinted: /\bbatch\b|\bcron\b|\bnightly\b|\bbackground\b/,
      },
      {
        name: "What people touch",
        spoken:
          /\bapp\b|\bfront ?end\b|\bclients?\b|\bscreen\b|\bweb ?sockets?\b|\bbrowser\b|\bdevice\b/,
        hinted: /\bpages?\b|\bdashboard\b|\bphone\b|\bui\b|\binterface\b|\bterminal\b/,
      },
      {
        name: "What flows where",
        spoken:
          /\b(?:goes|go|sends?|flows?|writes?|publish\w*|reads?|forwards?|pushes|lands?|passes) (?:\w+ ){0,3}(?:to|into|from|through|in)\b/,
        hinted:
          /\b(?:calls?|reads? from|writes? (?:in)?to|comes? from|passes|hands? over|receives?)\b/,
      },
    ],
    least: 4,
    leastWords: 60,
  },
  "deep-dive": {
    any: [
      {
        name: "Duplicates",
        spoken: /\bidempoten\w*\b|\bdedup\w*\b|\bduplicates?\b|\bexactly once\b|\bat least once\b/,
        hinted:
          /\btwice\b|\bnatural key\b|\bsame (?:message|event|request)\b|\bunique\b|\bsame id\b|\b(?:sends?|sent|arrives?|comes?) (?:it |them |that |in )?(?:again|once more)\b|\bresen[dt]\w*\b/,
      },
      {
        name: "Two at the same time",
        spoken:
          /\blocks?\b|\bleases?\b|\btransactions?\b|\boptimistic\b|\bcompare and\b|\brace\b|\bconditional (?:write|update)\b/,
        hinted:
          /\bat the same (?:time|moment|second)\b|\bconcurren\w*\b|\bsimultaneous\w*\b|\bwho wins\b|\bfirst one wins\b|\b(?:two|both|several) (?:\w+ ){1,3}(?:grab|book|take|press|click|claim|writ|edit|want)\w*\b|\bwho comes second\b/,
      },
      {
        name: "Partitions and hot spots",
        spoken: /\bpartition\w*\b|\bshard\w*\b|\bhash\b|\bhot (?:key|spot|partition)\b/,
        hinted: /\bhot\b|\bspread\w*\b|\bsplit\w*\b/,
      },
      {
        name: "Retries and time limits",
        spoken: /\bretr(?:y|ies)\b|\bback ?off\b|\btimeouts?\b|\bcircuit breaker\b|\bdead letter\b/,
        hinted: /\btr(?:y|ies) again\b|\btimes? out\b|\bwait(?:s|ing)? (?:for|until|at most)\b/,
      },
      {
        name: "Order and versions",
        spoken: /\border(?:ed|ing)?\b|\bsequence\b|\bversions?\b|\btimestamps?\b|\bconflicts?\b/,
        hinted:
          /\bcorrections?\b|\boverwrit\w*\b|\bboth times\b|\bhistory\b|\bearlier one\b|\blatest\b/,
      },
      {
        name: "Tables and keys",
        spoken: /\bschema\b|\bcolumns?\b|\bprimary key\b|\bindex(?:es)?\b|\bforeign key\b/,
        hinted: /\btables?\b|\brows?\b|\bkeys?\b|\bfields?\b|\brecords?\b/,
      },
      {
        name: "Copies and failover",
        spoken: /\bleader\b|\bconsensus\b|\bquorum\b|\breplicat\w*\b|\bfail ?over\b/,
        hinted: /\bstand ?by\b|\bprimary\b|\bsecondary\b|\bcop(?:y|ies)\b|\btakes? over\b/,
      },
      {
        name: "Expiry and reconciliation",
        spoken: /\bexpir\w*\b|\bttl\b|\binvalidat\w*\b|\breconcil\w*\b|\bstate machine\b/,
        hinted:
          /\bcompar(?:e|es|ed|ing)\b|\bclean(?:s|ed|ing)? up\b|\btimer\b|\bruns? out\b|\bafter (?:\w+ ){1,2}(?:minutes?|hours?|days?)\b/,
      },
    ],
    least: 5,
    leastWords: 130,
  },
  "trade-offs": {
    any: [
      {
        name: "What it costs",
        spoken:
          /\btrade ?offs?\b|\bthe price\b|\bdownside\b|\bwhat (?:i|we) (?:give|gave) up\b|\bcosts? us\b|\bcost of that\b/,
        hinted:
          /\bcosts?\b|\bprice\b|\bexpensive\b|\bslower\b|\bmore (?:complex|complicated|work|storage|money)\b|\bcomplexity\b|\boverhead\b|\bdrawbacks?\b|\bdisadvantages?\b|\bpay(?:s|ing)? for\b|\bharder\b|\brather (?:be|have|lose|wait|pay|live with)\b/,
      },
      {
        name: "What else was possible",
        spoken:
          /\binstead of\b|\brather than\b|\balternatives?\b|\bas opposed to\b|\bthe other (?:option|way)\b|\bversus\b/,
        hinted:
          /\b(?:thought about|considered|weighed|could have|might have|looked at)\b|\boptions?\b|\bother (?:way|ways|choices?|design)\b|\bturned (?:\w+ )?down\b|\bthe obvious\b/,
      },
      {
        name: "What was given up",
        spoken:
          /\b(?:i|we) (?:would|will|'d|'ll)? ?(?:accept|give up|sacrifice|pay|rejected|ruled out|decided against)\b|\bat the (?:cost|price|expense) of\b/,
        hinted:
          /\bg[ai]ven? up\b|\bgiving up\b|\bturned (?:\w+ )?down\b|\blive with\b|\bleft out\b|\bdropped\b|\bsacrific\w*\b|\bcompromis\w*\b|\b(?:we|i) (?:lose|don't get|do not get|can't have|cannot have)\b|\brather (?:\w+ ){1,8}than\b/,
      },
      {
        name: "What it was worth",
        spoken:
          /\bin (?:return|exchange)\b|\bthe (?:benefit|advantage|upside) (?:is|of)\b|\bsimpler but\b|\bslower but\b/,
        hinted:
          /\bbecause\b|\b(?:gives?|buys?|lets?|gains?) (?:me|us)\b|\bsimpl(?:er|icity)\b|\beasier\b|\bcheaper\b|\bfaster\b|\bworth\b|\bso that\b/,
      },
    ],
    least: 3,
    leastWords: 40,
  },
  operations: {
    any: [
      {
        name: "Monitoring",
        spoken: /\bmonitor\w*\b|\bdashboards?\b|\bmetrics?\b|\btrac(?:e|es|ing)\b/,
        hinted:
          /\b(?:watch|measure|track|observe|graph)\w*\b|\bkeep an eye\b|\bage of\b|\bthe lag\b|\berror rates?\b|\blogs?\b|\blogging\b|\bobservab\w*\b|\bhealth checks?\b|\b(?:count|number) of\b|\b(?:we|i|they|somebody) (?:\w+ )?(?:look|see|check|count)s? (?:at )?(?:how|whether|the number|which)\b/,
      },
      {
        name: "Alerts and on-call",
        spoken:
          /\balert\w*\b|\bon call\b|\bpag(?:e|ed|er)\b|\bwak(?:e|es) (?:us|me|somebody|someone)\b/,
        hinted:
          /\b(?:is|are|gets?|be|being) (?:called|woken|paged|warned|notified)\b|\balarms?\b|\bthresholds?\b|\bescalat\w*\b|\brota\b|\bcalls? (?:somebody|someone|us)\b|\bat night\b|\b(?:somebody|someone|whoever|an engineer|the team) (?:\w+ )?(?:rings?|calls?|phones?|wakes?|gets? (?:called|up|a call))\b|\brings? (?:them|us|somebody|someone|me)\b/,
      },
      {
        name: "Service levels",
        spoken: /\bslos?\b|\berror budget\b|\bp9\d\b|\bpercentile\b/,
        hinted:
          /\bobjectives?\b|\bslas?\b|\bnines\b|\bavailab\w*\b|\bpercent of (?:all |the )?(?:requests|answers|time|cases)\b|\btargets?\b|\bpromise\b|\b(?:over|above|more than|under|below|within) (?:\w+ ){1,2}(?:milliseconds?|seconds?|minutes?|hours?|percent)\b/,
      },
      {
        name: "Rollout",
        spoken:
          /\broll(?:ed|ing)? ?out\b|\bcanar(?:y|ies)\b|\bstaged?\b|\bfeature flags?\b|\bpercent of (?:the )?(?:users|traffic)\b|\bdeploy\w*\b/,
        hinted:
          /\b(?:beside|alongside|next to) the old\b|\bin parallel\b|\bshadow\w*\b|\bmigrat\w*\b|\bpilot\w*\b|\bat a time\b|\bgradual\w*\b|\bstep by step\b|\brelease\w*\b|\bcut ?over\b|\bgo(?:es|ing)? live\b|\bpercent\b|\bfirst (?:with|to|in|for|at) (?:one|a|two|three|some)\b|\b(?:one|a few|two|three) \w+ first\b|\b(?:start|begin) (?:\w+ )?(?:with|at|in) (?:one|a|two|three|five|a few|the smallest)\b|\band then (?:two|three|five|ten|twenty|the rest|all)\b/,
      },
      {
        name: "Rollback and restore",
        spoken: /\broll(?:ed|ing)? ?back\b|\bbackups?\b|\brestore\b|\brunbook\b|\breplay\b/,
        hinted:
          /\b(?:go|goes|going|switch\w*|turn\w*|get|load\w*) (?:it |them )?(?:back|off|again)\b|\brevert\w*\b|\bundo\b|\bsnapshots?\b|\brecover\w*\b|\breload\w*\b|\brebuil[dt]\w*\b|\bold way\b|\bkeep (?:\w+ ){1,4}(?:going|running|around|alive)\b/,
      },
      {
        name: "Drills and tests",
        spoken:
          /\bgame days?\b|\bdrills?\b|\brehears\w*\b|\bload test\w*\b|\bchaos\b|\bpost ?mortem\b/,
        hinted:
          /\btest(?:s|ed|ing)?\b|\bpractis\w*\b|\bpractice\b|\bsimulat\w*\b|\bevery (?:month|quarter)\b|\bonce a (?:month|quarter|year)\b|\bincidents?\b|\bcompare every\b|\bon purpose\b|\bpull the plug\b|\brehears\w*\b/,
      },
    ],
    least: 3,
    leastWords: 40,
  },
};
