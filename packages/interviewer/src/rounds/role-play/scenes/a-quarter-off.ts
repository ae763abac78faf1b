import type { Sheet } from "../sheet.ts";

/** A finance chief with a hole to close. Dry, exact, in no hurry; respects figures and plain words. */
export const aQuarterOff: Sheet = {
  id: "a-quarter-off",
  format: "role-play",
  title: "A quarter off",
  teaser: "The finance chief wants the platform's budget cut by a quarter, by September.",
  lengthMin: 15,
  terms: ["Chris Okafor", "run rate", "covenant", "reserved instances", "cloud bill"],
  character: "Chris Okafor, finance chief",
  question: {
    id: "scene-a-quarter-off",
    pillar: "cross-functional",
    theme: "a finance chief who wants the platform's budget cut",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["cross-team-work", "conflict"],
    spoken:
      "Chris Okafor, the finance chief, wants a quarter off your platform's cloud bill by the end of September. You have the meeting. What do you leave it with?",
    strong: [
      "Finds out what the cut is for before defending the budget",
      "Says what would be given up, in money and in risk",
      "Leaves with a figure, a date and a name",
    ],
    followUps: {},
    changedConstraint: "Suppose the figure were doubled a week later. What would you do then?",
    budgetS: 120,
  },
  sets: "You answer for the platform: its cloud bill is two million a year. Chris Okafor, the finance chief, has written that it must be a quarter less by the end of September. From here on I'm Chris. You asked for half an hour. Please.",
  facts: [
    {
      id: "bank",
      fact: "The cut is for a bank: a loan hangs on a margin that is measured on the thirtieth of September, and as things stand the company misses it.",
      question: "What is the cut for, and why September?",
      open: true,
      about:
        "why|target|september|behind|solving for|trouble|company|bank|loan|investor*|board|margin|goal|purpose|achieve|urgency|driver|pressure|comes from|where does|reason|context|bigger|driving|up to now",
      asks: [
        "story behind|behind this number|behind the number|behind this|this date",
        "why|what is|how come|reason|reasons|understand|tell me|what made|what led & cut|now|savings|save|reduce|reduction|less|target|this for|urgen*|sudden*",
        "what is driving|what drives|what is behind|what is the .. goal|what is the .. objective|where does this come from|where is this coming from|where .. pressure|what is it for|what is this for",
        "trying to achieve|want to achieve|hope to achieve|bigger picture|big picture|company .. situation|how is the company|are we in trouble",
        "why by .. september|why the end of september|what happens in september|what happens at the end of september|special about september",
        "bank|loan|covenant|investor*|board & what|why|how|who|is|are|does|do",
        "margin|cash flow|runway & what|why|how|is",
      ],
      tells:
        "A loan. The bank looks at our margin on the thirtieth of September, and as it stands we miss what we signed. That isn't for the corridor.",
      again: [
        "It's the bank, and it's the thirtieth. Neither of them moves.",
        "There's a margin in the contract, and we're below it. September is when they measure.",
      ],
    },
    {
      id: "diagram",
      fact: "The finance chief does not understand the bill: it went up by forty percent in a year with eleven percent more customers, and was explained with a diagram.",
      question: "What about our bill bothers you?",
      open: true,
      about:
        "bill|spend|our costs|platform costs|understand|bother*|unclear|explain*|transparen*|diagram|growth|went up|forty|look at|worry you|numbers of ours|see in|wrong with|opaque|surprised",
      asks: [
        "what|which|how|is|are & bother*|worr*|unclear|concern*|confus*|look at|see|understand*|make of|strike*|suspic*|unhappy & bill|costs|spend|spending|budget|numbers|platform",
        "what have you been told|what were you told|has anybody/anyone/somebody explained|did anybody/anyone explain|what did .. tell you|who explained",
        "how do you .. see/view/look|what do you see|your view|your perspective|from your side",
        "why us|why my|why our|why the platform|why platform",
        "costs went up|costs .. grown|costs .. risen|bill .. grown|bill .. risen|bill .. went up|growth of .. costs & what|why|how|do you|told",
        "what would you .. like to see|what would you .. like to know|what do you want to see|need to see",
        "part of our/the costs/bill/spend|which part|which item*|which line",
      ],
      tells:
        "Your bill went up by forty percent in a year in which we won eleven percent more customers. I've asked twice what the difference is. I was sent a diagram.",
      again: [
        "Forty percent more money for eleven percent more customers. I can read that, and I can't read diagrams.",
        "I don't say that it's wasted. I say that nobody's been able to tell me that it isn't.",
      ],
    },
    {
      id: "spread",
      fact: "The quarter is no analysis: what was missing was spread over all departments by the size of their budgets.",
      question: "How did you come to a quarter?",
      about:
        "quarter|twenty five|25|number|figure|analysis|calculat*|basis|starting point|based on|percentage|arrive*|decided on|fifteen|exactly|arbitrary|calculated|how precise|where did you get",
      asks: [
        "look/looked at our costs|look/looked into our costs|in detail & number|costs|get there|anybody|somebody",
        "how|where|who|what|why & quarter|twenty five|25|percent|number|figure|amount|five hundred thousand|half a million & from|come|came|get|got|arrive*|calculat*|based|behind|decid*|set|pick*|chose|derive*|exact*",
        "why a quarter|why twenty five|why not ten|why exactly|why that number|why that figure",
        "analysis|calculation|benchmark|model|study|consultant* & is|was|what|any|there|which|do|did|who|behind",
        "is .. number/figure/quarter .. fixed/set/final",
        "based on what|on what basis",
      ],
      tells:
        "I took what's missing and spread it by the size of the budgets. There's no analysis behind yours in particular. You're large, so you got a large piece.",
      again: [
        "It's arithmetic, not a judgement on your team. What's missing, by size.",
        "Nobody looked at your bill to get to that number. I divided.",
      ],
    },
    {
      id: "running",
      fact: "Only running costs count for the bank: a one-off payment can be booked elsewhere, and what is signed before September counts although it saves later.",
      question: "What counts as a saving for you?",
      about:
        "one off|one time|recurring|monthly|run rate|commitment|capital|operating|cash|opex|capex|count|counts|upfront|up front|kind of saving*|sign|signed|prepay*|which costs|accounting|pay once|once|cheaper later|cheaper|lease|contract|timing of|what helps|help you most|kinds of",
      asks: [
        "what|how|which|does|do|is|are|would & count*|qualif*|measure*|recogni* & saving|savings|cost|costs|saved|towards|as|it|reduction|success",
        "one off|one time|upfront|up front|prepay*|reserved|commitment*|commit|long term|three year & what|how|does|do|is|are|would|can|could|hurt*",
        "run rate|running cost*|monthly|annual*|operating|opex|capex|capital|cash|accounting|book*|balance sheet|p and l|recurring & what|which|does|do|is|are|how|or|would",
        "what kind/sort/type of saving/savings/cost/costs/cut",
        "does it matter|do you care & how|where|when|what|whether",
      ],
      tells:
        "What runs every month counts. A one-off I can put elsewhere. And what's signed before the thirtieth counts, even if the saving comes later.",
      again: [
        "Monthly costs, signed by the thirtieth. One-off money is my problem, not yours.",
        "The bank reads the run rate. If paying once makes it smaller, pay once.",
      ],
    },
    {
      id: "others",
      fact: "Sales has given up two positions; marketing is still putting it off; the platform is the third to be asked.",
      question: "Who else is giving something, and what?",
      about:
        "only us|others|other departments|sales|marketing|everybody else|everyone else|other teams|else is|alone|peers|who else|fair share|departments|contribute|contributing|everyone|company wide|colleagues|anybody else",
      asks: [
        "who|what about|how about|are|is|have|has|did|how & else|other|others|everyone|everybody|rest|departments|teams|sales|marketing|product|hr & cut*|asked|give*|giving|contribut*|doing|dealing|save*|saving|same|boat|affected|share|reduce*|part|handle*|respond*|react*",
        "who else|only ones|just us|are we alone|only us|same boat|across the company|the others",
      ],
      tells:
        "Sales has given up two positions. Marketing is still looking for its calculator. You're the third I talk to.",
      again: [
        "Everybody's asked. So far it's sales that has delivered.",
        "Two positions from sales, promises from marketing. I'd like to come out of this room with more than that.",
      ],
    },
    {
      id: "freeze",
      fact: "If the sum is not found, hiring is frozen for everybody from October.",
      question: "What happens if we do not get there?",
      about:
        "fall short|fail|failed|consequence*|otherwise|do not make|do not get|do not manage|miss it|not enough|plan b|layoff*|lay off|jobs|hiring|worst case|if not|nobody delivers|would you have to|what if|without it|do then|next step|consequences|happens then",
      asks: [
        "what|who & happens|happen|would you do|will you do|do you do|are you going to do|is your plan|then & not|fail*|miss*|short|otherwise|less|without|cannot|if|get there",
        "plan b|consequence|consequences|alternative|alternatives|fallback|worst case|otherwise|what if we do not|what if we miss|if we do not|if it does not",
        "lay off*|layoff*|layoffs|redundan*|hiring freeze|headcount|jobs & will|is|are|would|do|does|what|any|going|plan*",
        "at stake|what is the risk|what do you risk",
      ],
      tells:
        "Then hiring is frozen from October, for everybody. That memo is written, it's in my drawer, and I'd like to leave it there.",
      again: [
        "The freeze. For all departments, yours included. I take no pleasure in it.",
        "October, no more offers. That's what stands behind it.",
      ],
    },
    {
      id: "never-came",
      fact: "Last year the platform promised two hundred thousand from a move of data centres. It was booked, and it never came.",
      question: "What would you need to believe a figure of mine?",
      about:
        "trust|believe|credib*|confidence|last year|predecessor|history|past|previous*|promises|convince|track record|burned|let down|disappoint*|promised you|before me|earlier promises|believe me|skeptical|sceptical|reliable|proof",
      asks: [
        "do|did|have|has|what|why|how & trust|believe|confiden*|credib*|faith|convince* & us|me|our|my|number*|forecast*|figure*|estimate*|you|platform|engineering",
        "experience*|history|past|before|last time|last year|previous*|predecessor & what|how|was|were|did|have|has|with",
        "promised|let down|disappoint*|burned|not delivered|did not deliver|fail* to deliver & what|did|have|were|was|who|when|you",
        "need from me|want from me|expect from me|need from us & what|do|is|anything",
        "what would convince you|what would it take",
      ],
      tells:
        "Last year your predecessor promised me two hundred thousand from moving data centres. I booked it. It never came. So forgive me if I ask for dates.",
      again: [
        "I had to explain two hundred thousand that weren't there. I don't want to do that twice.",
        "A name beside the number, and a day. Last year's promise had neither.",
      ],
    },
    {
      id: "half",
      fact: "Half of it by September would do, if the rest comes by the end of the year with a name and a date on it.",
      question: "How much of it must be there by September, and could the rest come later?",
      guarded: "There's some room. I don't open a conversation by saying how much.",
      about:
        "room|flexib*|minimum|enough|least|later|december|part of it|half|in steps|phase*|stagger*|negotia*|all of it|the full|year end|end of the year|partially|compromise|everything|all at once|whole amount|at once|in september|by september|in two|later part|how strict|how firm",
      asks: [
        "phased approach|all at once|all of it in september|everything .. september",
        "is|are|how|any|what|would|could|can|do|does & flexib*|room|leeway|negotia*|slack|wiggle|movable|hard|fixed|firm|strict|margin for",
        "minimum|at least|least|smallest|bare|enough|threshold & what|how|is|would|do|need|you",
        "could|can|would|what if|is it & later|december|year end|end of the year|end of year|phase*|phased|steps|stages|stagger*|spread|split|half|part|some of",
        "how much & by september|really need|must|have to|do you need|room|would do|would be enough",
        "room|tell me more|how much room|say more & room|how|what|much|more|there",
      ],
      tells:
        "Between you and me, if half of it stands in September, and the rest has a name and a date this year, the bank is content.",
      again: [
        "Half now, half dated. I've said it, and I'd rather you didn't quote me.",
        "The bank wants to see the direction. Half, and a plan that I can show.",
      ],
    },
  ],
  outcomes: [
    {
      id: "figure",
      name: "A figure, and a date for it",
      after: ["bank", "spread", "running", "half"],
      unless: [
        "you want/said/asked/need/wanted/demand/wrote|we pay|we spend|we are paying|the bill is|costs us",
        "last year/quarter/month|we saved|we gave|we have saved",
      ],
      said: [
        "percent|half|third|quarter|tenth|thousand|hundred|million|twelve|fifteen|ten|twenty & september|december|october|november|month|months|week|weeks|year|friday|monday|thirtieth|date|by the",
        "percent|half|third|quarter|tenth|thousand|hundred|million & commit|give|give you|sign|promise|deliver|offer & this quarter|next quarter|year|christmas|autumn|winter|first of|now",
      ],
      demands: [
        "I hear no figure in it yet, and no day.",
        "Give me a number that I can write beside a date.",
      ],
      accepts: "That's a figure with a day on it. I can carry that upstairs.",
    },
    {
      id: "given-up",
      name: "What is given up for it, named",
      said: [
        "switch off|turn off|switch .. off|turn .. off|shut down|shut .. down|delete|retire|remove|drop|cut|reduce|consolidat*|shrink|downsize|stop|cancel|renegotiat*|reserve|reserved|commit|archive|shorten|move|postpone|delay|give up|pause & environment*|test|staging|instance*|server*|storage|log|logs|logging|retention|cluster*|database*|region|backup*|idle|unused|vendor|contract|tool|tools|project|capacity|machines|data|night|weekend|redundan*|traffic|nodes|licen*",
        "reserved instances|three year commitment|one year commitment|savings plan|committed use|long term contract",
        "get rid of|do without|give back|hand back|end|let go|sign|reserve & environment*|test|staging|cluster*|server*|database*|region|standby|contract|vendor|reservation|commitment|tool*|project|machine*",
        "reservation|reservations|reserved|commitment & year",
        "logs|log|retention|backups|data|storage & from & to|days|weeks|months",
        "go|goes & from .. days to|from .. to",
      ],
      demands: [
        "I'd want to know what you'd do without, by name.",
        "Something has to go for that, and I haven't heard what.",
      ],
      accepts: "Good, something with a name. Until now I'd only heard that everything is needed.",
    },
    {
      id: "risk",
      name: "What the cut risks, in the business's terms",
      said: [
        "risk|outage|outages|downtime|slower|incident*|lose|churn|recovery|cost us|costs us|exposed|penalt* & customer*|revenue|hour|hours|day|thousand|percent|contract*|sla|money|month|year|business|sales|orders|checkout|peak",
        "if we cut|if we reduce|if you cut|would mean|price of & customer*|revenue|outage*|hours|sales|risk",
        "outage*|downtime|down|slower|recovery|break|agreement|sla|peak & cost|costs|would|notice|lost|lose|twice|more than",
      ],
      evenDenied: true,
      demands: ["Nobody upstairs knows what that would risk."],
      accepts: "That's the first time somebody's put a price on the risk. It goes into the paper.",
    },
    {
      id: "explained",
      name: "The bill will be explained from now on",
      after: ["diagram", "never-came"],
      said: [
        "show|explain|walk you|send|report|breakdown|break .. down|dashboard|page|sheet|table|go through|sit down|line by line|review|transparen*|overview & every month|monthly|each month|week|weekly|per customer|by customer|bill|cost|costs|spend|money|figures|numbers|euro*|dollar*",
        "every month|monthly|each month|every quarter|each quarter|every week & see|get|show|send|know & what|why|page|spent|spend|cost*",
      ],
      demands: ["I'd still be reading a bill that I can't read."],
      accepts: "One page, in money. If that comes every month, you'll hear much less from me.",
    },
  ],
  agreesOn: ["figure", "given-up"],
  reflection: "What would you do in the next two days to make sure that this figure holds?",
  lines: {
    greeted: ["Good morning. I've got until the half hour.", "You're welcome. Sit down."],
    solution: [
      "That may be clever. I can't tell, because I don't know what it's worth in September.",
      "I've been offered many small things this week. They add up to lunch.",
      "You're very quick with that. It makes me wonder why it wasn't done before.",
      "And in money? I'm a simple man in that respect.",
      "Put it in writing, I'll read it. It doesn't settle anything here.",
    ],
    blame: [
      "I don't mind the tone. It doesn't change the arithmetic.",
      "You may take it up the ladder. It ends at a desk that I've been to already.",
      "I've been called worse, by auditors.",
      "Let's stay with what's on the table.",
    ],
    refusal: [
      "I've heard that it's impossible from three departments, in nearly the same words.",
      "Then I'll do it with a ruler, and you won't like where I cut.",
      "No is a number too. It's zero, and zero doesn't help me.",
      "I expected that sentence. I'd hoped for the one after it.",
    ],
    statement: [
      "I'm sure that's true. It's also what everybody says about their own budget.",
      "That's engineering. I don't doubt it, and I can't book it.",
      "Noted. We're still where we were when you came in.",
      "I believe you that it's important. Most of what I cut is.",
      "Go on. I've still got a hole at the end of September.",
      "You've told me what you need. I know what you need, I pay for it.",
    ],
    opened: [
      "That's a conversation I can have. What's the figure?",
      "Better. Now give me something that I can defend in front of people who don't know what a server is.",
      "I could see that. Who puts their name to it?",
      "All right. I'd want to know what we lose by it, too.",
      "Then let's be precise. What's gone, and from when?",
      "I follow you. One page on that, and I could stop asking.",
    ],
    warmth: [
      "Thank you. One isn't often thanked in this office.",
      "That's fair of you.",
      "I appreciate that. It's not a pleasant round for me either.",
    ],
    deflect: [
      "I'd have to look that up, and I'd rather not guess.",
      "That's outside of what I know.",
      "You'd know that better than I.",
      "That hasn't crossed my desk.",
      "I've no opinion on that. I doubt that it moves the number.",
      "I couldn't tell you today.",
    ],
    nothingMore: [
      "That's the picture in broad strokes. If you want a particular figure, ask for it.",
      "I've told you what it's about. The rest is detail, and I've got most of it in my head.",
      "There isn't much more to the story. Ask me something that has an answer.",
    ],
    agreed: "We have something. I'll write it down as you said it. Anything else from your side?",
    hurry: "I've got the auditors at the half hour, so let's see where we land.",
  },
};
