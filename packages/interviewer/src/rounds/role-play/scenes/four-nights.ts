import type { Sheet } from "../sheet.ts";

/** The lead of a team whose outages wake yours. Tired, ironic, honest; more ally than opponent. */
export const fourNights: Sheet = {
  id: "four-nights",
  format: "role-play",
  title: "Four nights",
  teaser: "Another team's outages get your people out of bed. You talk to its lead.",
  lengthMin: 15,
  terms: ["Kim", "backoff", "circuit breaker", "retries", "settlement"],
  character: "Kim, lead of the payment gateway",
  question: {
    id: "scene-four-nights",
    pillar: "cross-functional",
    theme: "a peer's team whose outages hurt yours",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["cross-team-work", "conflict"],
    spoken:
      "Kim's team runs the payment gateway. It has failed on four nights this month, and each time your people got up. You asked for this talk. What do you agree on?",
    strong: [
      "Asks how it looks from the other side before demanding anything",
      "Looks for one's own share in it",
      "Leaves with a fix that has a date, and goes upstairs together where that is needed",
    ],
    followUps: {},
    changedConstraint: "Suppose Kim's director refuses again. What would you do then?",
    budgetS: 120,
  },
  sets: "Your team runs the shop's checkout. Kim's team runs the payment gateway. It failed on four nights this month, and each time your people were called. You have no say over Kim's team. From here on I'm Kim. You wanted to talk. I've got coffee.",
  facts: [
    {
      id: "old-queue",
      fact: "What fails is an old message queue whose vendor no longer supports it: it stalls under the nightly settlement.",
      question: "What is it that fails at night?",
      open: true,
      about:
        "fail*|fell|falls|going on|at night|outage*|cause*|root|break*|crash*|gateway|problem|wrong|nights|incident*|queue|technical*|technically|what happens at night|source of|reason for the outages|cause",
      asks: [
        "what|why|which|how|do you know|understand & fail*|fall*|fell|going down|goes down|go down|went down|down at night|break*|broke|outage*|crash*|cause*|causing|root|wrong|unstable|at night|nights",
        "root cause|what is the problem|what is going on with the gateway|tell me about the gateway|walk me through",
        "how come|what is behind & outage*|nights|gateway|that|this",
      ],
      tells:
        "It's the old queue. It chokes on the nightly settlement, and the vendor stopped supporting it two years ago. We restart it and hope.",
      again: [
        "The queue, at settlement. Every time. It's older than half of my team.",
        "There's no mystery in it. It's old, it's full, it stalls.",
      ],
    },
    {
      id: "lent-out",
      fact: "Half of Kim's team has been lent to the expansion until July; three people look after the gateway.",
      question: "Who looks after the gateway at the moment?",
      open: true,
      about:
        "staff*|short of|people|team size|engineers|how many|capacity|team set up|resources|looks after|headcount|hands|your team look|understaffed|the people to|enough hands|who do you have|your team now|who works|deal with it",
      asks: [
        "how many|who|what|how|is|are|do you have & people|team|engineers|staff*|looks after|looking after|left|size|capacity|maintain*|hands|resourc*",
        "what happened|what has changed|since january|reorg*|understaffed|short of people|where are & team|people|january|everyone|your",
        "who is|who looks & gateway|on call",
        "how busy|workload|what are you working|what is your team working|how is your team set up",
      ],
      tells:
        "We're three. The other four are lent to the expansion until July. On paper I still lead seven people.",
      again: [
        "Three for everything that you see, until July.",
        "Four are on loan. I get them back in July, they say.",
      ],
    },
    {
      id: "not-seen",
      fact: "Kim did not know that your people get up: on Kim's side the alarm turns green after six minutes.",
      question: "What do you see of it on your side?",
      about:
        "aware|see|notice*|show up|know that|get paged|got paged|monitor*|dashboard|alarm*|alert*|visible|your end|your side|realise|realize|get up|woken|get an alert|notified|an alert|know about|hear about|feel it|find out",
      asks: [
        "did|do|does|are|were|what|how|can & you & know that|know about|know my|know we|know our|see|notice*|aware|realise|realize|look* like|monitor*|dashboard*|alert*|alarm*|on your side|from your side|from your end",
        "how does it look|how does that look|how do these nights look|from where you|on your end|in your monitoring|your dashboard*",
        "how long & outage*|down|last*|alarm",
        "do you get .. woken/called/paged|do you get up|who gets called|who gets paged",
      ],
      tells:
        "On my side it's six minutes of red, then green. I honestly didn't know that yours get up for it. Nobody told me.",
      again: [
        "Six minutes, and it heals. That's all I get to see.",
        "I see a blip. You see a night. I know that now.",
      ],
    },
    {
      id: "countries",
      fact: "Kim is measured by how many countries go live; the availability of the gateway is nobody's goal.",
      question: "What are you measured by this year?",
      about:
        "priorit*|goal*|target*|measured|director care*|boss care*|director want*|boss want*|expected|on your list|roadmap|this year|this quarter|focus|judged|objective*|pushed on|management|leadership|top priority|asked to deliver|your mandate|rewarded for",
      asks: [
        "director/boss asking/ask/asks/want/wants you|asking you for|pushed on by",
        "what|how|which|who & measure*|judged|goal*|target*|objective*|okr*|kpi*|success|bonus|priorit*|top of|boss want*|director want*|expect* of you|expected|rewarded",
        "your boss|your director|your manager & want*|care*|expect*|think*",
        "what is on your list|on your plate|what comes first|most important for you|what matters most",
        "is availability|is reliability|is uptime",
      ],
      tells:
        "New countries. Nine by the summer, that's what I'm asked about every Monday. Nobody's ever asked me about a night.",
      again: [
        "Nine countries. There's no line for the gateway staying up.",
        "I'm judged by launches. The nights aren't on any sheet.",
      ],
    },
    {
      id: "two-weeks",
      fact: "There is a mend: two weeks for two people, moving the settlement to the new queue. It is number nineteen in Kim's backlog.",
      question: "What would it take to mend it for good?",
      about:
        "fix|solve|solution|get rid|repair|replace|permanent*|for good|plan to|the plan|how long|effort|would it take|mend|options|backlog|quick win|free hands|do about it|would you do|what would help|ideal|long term|remedy|how would you|first step",
      asks: [
        "real fix|proper fix|permanent fix|free hands",
        "what|how|is|which|do you|could & fix*|solve*|solution|mend*|repair*|proper*|for good|permanent*|replace*|migrat*|smallest|quick* win|address|help the most",
        "how long|how much|what would it take|what does it take|how hard|how big & fix*|that|it|replace*|move|proper*|do|take|need|get rid",
        "in your backlog|on the roadmap|plan* to|any plan|planning to|when will|when would & fix*|replace*|backlog|roadmap|it|that|do|queue",
        "options|what are the options|what could be done|what can be done|smallest thing",
      ],
      tells:
        "Two people, two weeks, and the settlement runs on the new queue. It's all written down. It's number nineteen in the backlog.",
      again: [
        "A fortnight for two. We even know the order in which we'd do it.",
        "It isn't hard. It's only number nineteen.",
      ],
    },
    {
      id: "refused",
      fact: "Kim asked the director for those two weeks in April and was refused, because the reason given was technical debt.",
      question: "Have you asked for the time, and what were you told?",
      about:
        "why has it not|not been fixed|said no|who decides|asked for|ask for|tried|stopping|blocking|in the way|approval|permission|escalated|raised|your director say|yet|never fixed|budget for|turn it down|turned down|anybody|approve|sponsor|why nobody|why not|stop you|been on the table",
      asks: [
        "leadership said|director said|boss said|anybody/anyone .. turn it down|said anything about fixing",
        "have|did|what|why|who|has|could|when|how & ask*|tried|try|escalat*|rais*|propos*|request*|push*|fight|bring|brought|talk* & time|director|boss|it|that|weeks|manager|leadership|up|permission|for that|somebody|anyone",
        "what is stopping|what stops|what keeps you/it from|what prevents|what is in the way|what is blocking|what holds|why not|why has it not|why have you not|why is it not|why does nobody",
        "who decides|who would have to|who could approve|who says no|who said no|how did .. react",
        "refused|turned down|said no|rejected",
      ],
      tells:
        "I asked in April. I called it technical debt, and my director said, after the summer. I didn't have a single night to show for it.",
      again: [
        "April, after the summer, thank you, next item. That's how it went.",
        "I was refused. I had an argument about code, and none about people.",
      ],
    },
    {
      id: "our-retries",
      fact: "The checkout makes it worse: its retries come without a pause, and turn a stall of one minute into six.",
      question: "Is there anything in our part that makes it worse?",
      about:
        "checkout|my team|our side|our part|help you|we help|we do|retries|our load|our traffic|our fault|from us|make it worse|making it worse|i do|contribut*|our service|hammers|hammer|our clients|something we|we could|we should|contribute|ask of us|are we",
      asks: [
        "on our end|on our side & wrong|doing|do|cause*|worse",
        "we doing wrong|our service hammers|our side hammers",
        "our|we|us|my team|checkout|my side|our side|you need from & worse|part|contribut*|help|do differently|could do|can do|should do|change|fault|problem|cause*|load|traffic|retr*|make it|make your life|something|anything",
        "retr*|are we part|is it us|what can i do|what can we do|what could we do|what could my team|what can my team|how can we help|how can i help",
        "need from us|need from me|need from my team|want from us",
      ],
      tells:
        "Since you ask, yes. Your checkout retries without a pause. The queue stalls for one minute, your retries make it six.",
      again: [
        "The retries. If they backed off, half of your nights would've been nothing.",
        "One minute is ours, five are yours. I've got the graph.",
      ],
    },
    {
      id: "worn-out",
      fact: "Two of Kim's three are worn out; Kim has thought of handing the lead back.",
      question: "How are you and your people holding up?",
      guarded: "We're coping. One gets used to it.",
      about:
        "coping|holding up|sleep*|tired|morale|mood|exhausted|stress*|your people|you all|how are you|yourself|feeling|okay|burn*|pressure|personally|people feel|take its toll|toll|keep going|sustainable|happy",
      asks: [
        "how|are|is|what & you|your people|your team|they|everybody|everyone|people|folks|the three & holding|feel*|doing|coping|mood|morale|tired|okay|ok|all right|sleep*|stress*|exhaust*|manage|managing|keeping up",
        "and how are you|how are you|how are things|and you|about you|how is your team doing/feeling|how is the mood|morale|are you okay|are you sleeping",
        "get used to it|coping & really|what|how|is|are|do you mean|honest*|sound",
        "how long can you|keep that up|keep this up",
      ],
      tells:
        "Not well, to be honest. Two of the three are worn through, and I've twice begun to write that somebody else should lead this. I never say that aloud.",
      again: [
        "Worn through, two of three. And I'm the third.",
        "I've told you. I wouldn't want that to travel.",
      ],
    },
  ],
  outcomes: [
    {
      id: "fix-dated",
      name: "The mend gets people and a date",
      after: ["two-weeks"],
      unless: ["^you should/need/must/have"],
      said: [
        "two weeks|fortnight|fix|queue|settlement|backlog|migration|move it & start|by|next|monday|sprint|june|may|july|before|first|top|priorit*|lend|give you|my people|one of mine|somebody from|engineer|two people|pair|help",
        "lend|give|send you & engineer|people|person|somebody|one of my|two of my|week|weeks",
        "you get|you have|lend|takes|take|help*|helps|done & one of my|engineer*|somebody|people|half|week|weeks|month & until|next|from|by|starts|start|monday|tomorrow|end of",
      ],
      demands: [
        "If it has a date and hands to do it, I'll hold it.",
        "I like that better than a ticket. When could it start?",
      ],
      accepts: "If one of yours came over for two weeks, we'd start on Monday. I mean that.",
    },
    {
      id: "own-part",
      name: "One's own share is taken care of",
      after: ["our-retries"],
      said: [
        "retr*|backoff|back off|back .. off|our side|our part|checkout|circuit breaker|rate limit*|jitter & we|i|us|my team|fix|change|add|will|can|this week|tomorrow|today",
        "we|i|my team & fix that|change that|do that|take that|take care of",
        "our own side|our side|our own|our part|our end & fix|change|clean|first|mend|take|look",
      ],
      demands: [
        "What would you put in from your side?",
        "It'd be easier to sell if your end did something, too.",
      ],
      accepts: "That alone would give us back most of those minutes. Thank you for not arguing.",
    },
    {
      id: "together-up",
      name: "The two go to the director together, with the nights as the reason",
      after: ["refused", "countries", "two-weeks"],
      said: [
        "together|with you|both of us|you and i|the two of us|jointly|we|join you|i will come|i can come|back you & director|boss|leadership|upstairs|your manager|management|vp & go|talk|show|tell|bring|ask|present|make|explain|take|case|meet|write",
        "director|leadership|boss & nights|numbers|cost|customers|orders & i|we",
        "you and i|we|both|together|i & present|show|take it|bring|talk & director|boss|manager|management|nights|backlog|your manager",
      ],
      demands: ["I can't carry that upstairs alone, though."],
      accepts: "With your nights beside my backlog, it's another conversation. I'd go in with you.",
    },
    {
      id: "signal",
      name: "Both see the same alarm from now on",
      after: ["not-seen"],
      said: [
        "alert*|alarm*|page*|dashboard|incident*|review*|postmortem*|channel|signal|monitor* & share*|same|both|you|your team|together|common|joint|send|route|too|our|see",
        "post mortem*|postmortem*|review*|retrospective* & together|both|joint*|share*",
      ],
      demands: ["And the fifth night, I'd sleep through it again without knowing."],
      accepts: "Put us both on one alarm. If I see your nights, I can't forget them.",
    },
  ],
  agreesOn: ["fix-dated", "own-part"],
  reflection: "What would you do in the next two days, and what would you tell your own team?",
  lines: {
    greeted: ["Morning. Milk's over there.", "Hello. You look as if you'd been up, too."],
    solution: [
      "Sure, we could do that. We could do a lot, with people.",
      "I've got eighteen things before that one, each of them somebody's favourite.",
      "That's how I'd have put it as well, before I knew the place.",
      "You've got a plan for my team. I admire that, I've stopped having one.",
      "Nice idea. It isn't where it hurts.",
    ],
    blame: [
      "You can shout. You'll find that I'm too tired to shout back.",
      "Escalate it, by all means. I've got a queue for that as well.",
      "Four nights, I know. I can count.",
      "If it helps you to be angry with me, go ahead. It won't help the gateway.",
    ],
    refusal: [
      "Then we both go home with what we had.",
      "I can't make you. I don't even get to make my own team.",
      "Fair enough. I've run out of favours, too.",
    ],
    statement: [
      "I believe you. It's the same from here, with other words.",
      "I'm sorry about it, really. Being sorry doesn't restart anything.",
      "Yes. You've every reason to be annoyed.",
      "I hear that from two teams by now.",
      "Right. And what should I do with that?",
      "You're telling me what it does to you. I can see that.",
    ],
    opened: [
      "You're the first one to come over with something other than a complaint.",
      "That I could use.",
      "We could get somewhere with that.",
      "I'd never have asked for that.",
      "You make it sound doable, and I've been up all night.",
      "I wouldn't say no to it.",
    ],
    warmth: [
      "Thanks. That's the nicest thing that's happened to the gateway this month.",
      "That's decent. I'd have been angrier, in your place.",
      "Kind of you to ask first.",
    ],
    deflect: [
      "No idea. I'd have to look at the graphs.",
      "That's before my time.",
      "I couldn't tell you. Ask me something about queues.",
      "Nobody's ever told me.",
      "I don't think so, but don't build on it.",
      "That one I don't know, sorry.",
    ],
    nothingMore: [
      "That's the short version. If you want to know something in particular, I'm honest before noon.",
      "There's always more. You'd have to tell me where to start.",
      "I've told you the story. Which bit do you want to look at?",
    ],
    agreed: "That's more than I had when I came in. Anything else, before the coffee's cold?",
    hurry: "I've got the countries meeting in a few minutes, just so you know.",
  },
};
