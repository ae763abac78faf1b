import type { Sheet } from "../sheet.ts";

/** One of two who are at odds. Quick-witted, hurt, fair in the end; speaks for one side and knows the other's. */
export const betweenTwo: Sheet = {
  id: "between-two",
  format: "role-play",
  title: "Between two",
  teaser: "Two team leads block each other. One of them sits before you, angry.",
  lengthMin: 15,
  terms: ["Sasha", "Ines", "endpoint", "load test", "OKR"],
  character: "Sasha, lead of the mobile team",
  question: {
    id: "scene-between-two",
    pillar: "cross-functional",
    theme: "two team leads who block each other",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["conflict", "cross-team-work"],
    spoken:
      "Sasha leads mobile, Ines leads the API team, and you answer for both. Ines has stopped Sasha's release, and Sasha wants you to overrule her. How do you leave it?",
    strong: [
      "Does not decide before the other side is understood",
      "Finds what the two share, and what keeps them apart besides the matter",
      "Leaves with the two talking, and a rule for the next time",
    ],
    followUps: {},
    changedConstraint:
      "Suppose Ines refuses to sit at one table with Sasha. What would you do then?",
    budgetS: 120,
  },
  sets: "Two leads report to you: Sasha has the mobile team, Ines has the API team. Yesterday Ines stopped Sasha's release, for an endpoint she didn't approve. Sasha has come to you. From here on I'm Sasha. So, you've heard. I want you to overrule her.",
  facts: [
    {
      id: "in-public",
      fact: "Ines turned the endpoint down two days before the release, in the open channel, in front of both teams.",
      question: "What exactly happened?",
      open: true,
      about:
        "happened|yesterday|channel|public|did ines do|did she do|did she say|did she tell|tell you|start|exactly|beginning|release|endpoint|step by step|how it went|what went|told by|said to you|angry about|the message",
      asks: [
        "what|how|when|walk|tell|which & happen*|happened|blow up|blew up|start*|start|began|yesterday|did she do|did she say|exactly|go down|went",
        "from the beginning|from the start|take me through|what was said|what did she say|what did ines",
        "why .. angry|why .. upset|what upset|what made you .. angry|what annoys|what bothers",
        "in public|in the channel|in front of|privately",
      ],
      tells:
        "Two days before the release she writes 'not approved' into the open channel. Both teams reading. No call, no word before. My people asked me whether we'd been told off.",
      again: [
        "Not approved, in public, two days before. That's what happened.",
        "She could've called me. She wrote it where forty people read it.",
      ],
    },
    {
      id: "wednesday",
      fact: "Sasha does not need this endpoint: what is needed is to know by Wednesday what a release will hold.",
      question: "What is it that you need from her?",
      open: true,
      about:
        "you need|you want|matters most|wish for|one thing|for you|outcome|important to you|help you|endpoint|satisf*|plan|get out of|hoping for|want from|expect from|goal here|in order to ship|ideal",
      asks: [
        "what|which|is & you & need*|want*|after|matter*|important|care|hope*|wish|look* for|good outcome|expect*|would help",
        "what would/is .. good/ideal/best|look like for you|be enough for you|satisfy you",
        "about this endpoint|about the endpoint|something bigger|something else|really about|bigger than|only about",
        "why .. endpoint/release .. important|why do you need|what is the endpoint for|what do you need it for|depends on",
        "what are you .. worried/afraid/concerned|what worries you|what is at stake",
      ],
      tells:
        "It isn't even this endpoint. I need to know by Wednesday what'll be in a release. With her I know it on Friday night, when it isn't.",
      again: [
        "A Wednesday on which yes means yes. I can plan around anything else.",
        "By Wednesday I have to know. The endpoint's only this month's example.",
      ],
    },
    {
      id: "two-at-night",
      fact: "In March Sasha's team shipped against an undocumented field; it broke the API at two in the morning, and it was Ines who got up.",
      question: "What has your own team done that she might be reacting to?",
      about:
        "cautious|careful|go wrong|went wrong|your part|your own|your side|own team|contributed|your team|reason|earlier incident|march|mistake*|react*|strict|why would she|fault|responsib*|done better|you have done|own mistakes|learned|their experience with you|blame you",
      asks: [
        "your|you|own|mobile|your team|your side & part|contribut*|role in|responsib*|mistake*|differently|share|did you do|have done|could have|fault",
        "before that|happened .. before|happened earlier|went wrong earlier|wrong earlier|in the past|last time|previous*|had happened|happened before|anything before & what|was|is|did|has|anything|something|why|how|explain*|react*",
        "why|what might|what made|reason & she|ines & react*|careful|strict|say no|stop*|block*|refus*|turn*|cautious|behave*|approve*|do that",
        "has .. gone wrong|what went wrong|outage|incident|broke|march",
        "her reason|her reasons|what reason|did she say why|did she give",
      ],
      tells:
        "Fine. In March we used a field that wasn't documented. It brought the API down at two in the morning, and it was Ines who got up. I apologised. By ticket.",
      again: [
        "We've burned her once, yes. At two in the morning.",
        "March was us. I'd not call that the whole reason, but it's in there.",
      ],
    },
    {
      id: "her-side",
      fact: "Ines has asked three times for the same thing: to see a change a week before, with the load that is expected.",
      question: "What would Ines say that she needs?",
      about:
        "ines were|she want*|she need*|ines need*|ines want*|ines say|she say|her view|her side|her perspective|in her shoes|ines think*|she think*|for ines|say yes|she ask*|would she|would ines|her concern*|her worry|her reasons|reasons|her motive|her motives|her argument|for her|protecting|protect|why she|why does she|what does she",
      asks: [
        "important for/to ines|important for/to her|her reasons|her motives",
        "what|how|would|does|did|has|is|do you know|do you think & she|ines|her & want*|need*|ask*|say|see|describe|worr*|afraid|concern*|view|think*|feel*|perspective|side|tell it|interest*|position|shoes|after|request*",
        "in her shoes|her point of view|her side|her view|her perspective|other side",
        "what would make it easy|what would make her say yes|what would it take for her|get her approval|get a yes",
      ],
      tells:
        "She'd say that she's asked for it three times: a week's notice before anything new, and how much load to expect. It's a reasonable thing to ask. It's the way she asks.",
      again: [
        "One week's notice and a load figure. She's said it three times, I can't pretend she hasn't.",
        "Ines wants to see it a week before. I know that. So does my whole team.",
      ],
    },
    {
      id: "tickets",
      fact: "The two have not spoken with each other since March, only through tickets.",
      question: "When did you two last talk?",
      about:
        "talk|talked|talking|spoken|speak|call her|called her|communicat*|told her|each other|met|meet|conversation|face to face|contact|talking to her|tried talking|sit down|sat down|say that to her|ask her|reach out|phone",
      asks: [
        "spoken/spoke/talked/talk with/to her|spoken/spoke/talked/talk with/to ines|talking to her|talking to ines",
        "have|did|do|when|how|what|why|ever|could & you two|you and ines|the two of you|each other|with her|to her|with ines|to ines|her|directly|face to face|one on one & talk*|spoke|speak*|sat|sit|met|meet|discuss*|communicat*|told|tell|call*|conversation|said|say",
        "how do you .. communicate/work together/coordinate|face to face|one to one with her|tickets|directly",
        "does she know|have you told her|did you tell her|did you ask her|have you asked her",
      ],
      tells: "Not since March. We write tickets. Very polite tickets.",
      again: [
        "By ticket. I couldn't tell you when I last heard her voice.",
        "We haven't sat down since March. Neither of us has asked to.",
      ],
    },
    {
      id: "goals",
      fact: "Their goals contradict each other: mobile is measured by a release every month, the API team by having no incidents.",
      question: "What are your two teams measured by?",
      about:
        "goal*|target*|measured|success|objective*|bonus|metric*|okr*|kpi*|incentive*|rewarded|judged|put in your|kpis|quarter goals|yearly|expected of you|what you are paid",
      asks: [
        "goal|goals|target|targets|objective*|okr*|kpi*|bonus|incentive*|measured|measure|judged|metric* & what|how|which|do|does|are|is|have|were|same|who",
        "what did .. ask of you|what were you .. asked|expected of you|expected of her|what does success|what counts",
        "same direction|same thing|conflict* & goal*|target*|priorit*",
      ],
      tells:
        "We've got one release a month in our goals. She's got zero incidents in hers. You signed both, if I may say so.",
      again: [
        "Mine says ship every month. Hers says no incidents. There's the fight, in two lines.",
        "I get points for shipping, she gets points for nothing happening.",
      ],
    },
    {
      id: "four-people",
      fact: "Ines is down to four people; two more have handed in their notice, which is not public, and she carries the pager every other week.",
      question: "How is her team doing?",
      about:
        "api team|her team|her people|ines's team|ines' team|overload*|capacity|people|staff*|load|resources|over there|on call|pager|stressed|she okay|ines doing|going on with her|hard time|difficult for her|her situation|her workload|her capacity|short of people|busy are they",
      asks: [
        "how|what|is|are|does|do|has|have & her team|the api team|api|they|ines & doing|load|people|staff*|capacity|resourc*|busy|under|enough|size|many|stress*|pressure|situation|struggl*|holding|workload|going on|leaving|on call|pager",
        "how many people|enough people|who is on call|people over there|short staffed|understaffed",
        "how is she|how is ines|is she okay|is ines okay|what is going on with her|what is going on with ines|what is going on over there",
      ],
      tells:
        "Badly, I think. They're four now, and two have handed in their notice. That isn't public. She's got the pager every other week.",
      again: [
        "Four people for all of that, and soon fewer. I wouldn't want to swap.",
        "She's short of people and short of sleep. I know it, and I'm still angry.",
      ],
    },
    {
      id: "the-role",
      fact: "Two years ago both went for the same position, and Ines got it. They never spoke about it.",
      question: "How was it between you before this?",
      guarded: "We've got a history. It has nothing to do with an endpoint.",
      about:
        "get along|got along|between you|long way|history|personal*|relationship|like her|trust her|each other before|used to be|friends|resent*|known each other|grudge|of you like|two of you like|tension|personally|chemistry|how long have you",
      asks: [
        "how|what|is|was|were|any|tell|did|do & between you|you two|the two of you|with her|with ines|relationship|get along|got along|personal*|history|each other|go way back",
        "personal|something between|history|old story|bad blood|grudge|beef|resent*|trust her|like her",
        "more about that|what history|what kind of history|say more|tell me more|what do you mean",
        "how long have you known|worked together|before all this|used to be",
      ],
      tells:
        "We both went for that lead position, two years ago. She got it. I said that it was fine. It was, mostly. We've never talked about it.",
      again: [
        "She's got the job that I wanted. There, twice said.",
        "Two years ago, one position, two people. I thought I was over it.",
      ],
    },
  ],
  outcomes: [
    {
      id: "both-talk",
      name: "The two talk with each other, and when",
      said: [
        "you two|the two of you|both of you|you and ines|you and she|all three|three of us|together|with ines|ines|each other|with her & sit|talk|meet|meeting|table|room|conversation|speak|discuss|bring|join & today|tomorrow|monday|tuesday|wednesday|thursday|friday|this week|week|afternoon|morning|before|now|first|hour|half an hour",
        "get|have|bring & ines|her|both & here|room|coffee|table & today|tomorrow|monday|tuesday|wednesday|thursday|friday|half|hour|week",
        "the two of you|both of you|you and ines|you two & coffee|lunch|sit|talk|meet",
        "go|sit|talk|speak & to her|with her|to ines|with ines & lunch|today|tomorrow|monday|tuesday|wednesday|thursday|friday|this|morning|afternoon",
      ],
      demands: [
        "So far it's you and me talking. Ines isn't in the room.",
        "I'd want her at the table for that, and soon.",
      ],
      accepts: "In one room, then. I'm not keen on it. I'll be there.",
    },
    {
      id: "rule",
      name: "How changes are agreed from now on",
      after: ["wednesday", "her-side"],
      said: [
        "week before|a week's notice|one week|notice|in advance|ahead|wednesday|by then|deadline|contract|freeze|checklist|agreement|rule|process|cut off|review & change*|endpoint*|release*|approve*|answer|yes|no|she|ines|you|load|api|team|decision|both",
        "you give & she gives|she & answer*|decid*",
        "no & change*|release*|endpoint* & without & notice|warning|week|days|agree*|her|sign",
        "replied|answered|answer*|repl* & days|hours|wednesday|friday & you may|you can|release|ship|go ahead",
      ],
      demands: [
        "That's today's release. The next one goes the same way.",
        "So what would I have next time that I don't have now?",
      ],
      accepts: "A week's notice from me, an answer by Wednesday from her. That would be a deal.",
    },
    {
      id: "no-overruling",
      name: "It is not decided over Ines's head",
      unless: [
        "i/we will/can/shall/just decide/overrule|am/are going to decide/overrule|let us decide .. without",
      ],
      said: [
        "i|we & not|without|before|until & overrul*|decide|go over her|over her head|take sides|without her|heard her|hear her|talked to ines|spoken to ines|talk to her|spoken with her|hearing|listen* to her",
        "i & want|need|have & hear|talk|speak|listen & her|ines|her side|both sides",
        "hear|listen|talk|speak & her|ines|her side|both sides & first|as well|too|before|then",
        "take sides",
      ],
      evenDenied: true,
      evenAsked: true,
      accepts: "I don't like it. But if you'd done it the other way round, I'd have liked it less.",
    },
    {
      id: "goals-mended",
      name: "The goals that contradict each other are taken up",
      after: ["goals"],
      said: [
        "goal*|target*|objective*|measure*|okr*|that on me|on me|my part|my mistake & change|align|shared|share|same|common|joint|fix|rewrite|look at|adjust|mine|sort|both|together|one|responsib*",
        "goal*|target*|objective*|okr*|numbers|measured|measure & contradict*|mistake|on me|same|one|both|together|mine",
        "same/one/shared numbers/number/measure/target/goal",
      ],
      accepts: "If the two of us had one goal, half of this wouldn't have happened. Thank you.",
    },
  ],
  agreesOn: ["both-talk", "rule"],
  reflection: "What would you do in the next two days, and what would you say to Ines first?",
  lines: {
    greeted: ["Hi. Thanks for seeing me so quickly.", "Yes, hello. I'm still a bit hot, sorry."],
    solution: [
      "That sounds tidy. It also sounds as if you'd decided it before I came in.",
      "You haven't even asked me what I need, and I've got a process already.",
      "So I go home with a meeting, and she goes home with her veto?",
      "Maybe. My release is still standing there.",
      "I've heard of such plans. They end with us waiting.",
    ],
    blame: [
      "Right. So it's me. I thought you'd at least listen first.",
      "That's unfair, and you know it.",
      "Say that to her as well, then we're even.",
      "I came to you so that it doesn't get loud. Now it gets loud.",
    ],
    refusal: [
      "Then tell me who does decide here. I seem to ask the wrong people.",
      "So she may stop me and you may not stop her. Good to know.",
      "Fine. I'll tell my team that we don't ship, then.",
      "That's a no. I had one of those yesterday.",
    ],
    statement: [
      "I know all that. It doesn't get my release out.",
      "With respect, that's what one says when one doesn't want to decide.",
      "I didn't come for the theory.",
      "You sound as if you'd talked to her already.",
      "My team is waiting outside, more or less. What do I tell them?",
      "Yes, well. We're all adults, in theory.",
    ],
    opened: [
      "I could do that. I'd want her to bring something too, though.",
      "I can hear that. It's easier now than it was when I came in.",
      "If it's the same for both of us, I'm in.",
      "Yes. I'd rather have that settled than be right.",
      "All right. That's more use than a ruling.",
      "I hadn't looked at it from there.",
    ],
    warmth: [
      "Thanks. I needed to say that to somebody.",
      "Okay. I'm calming down, you see.",
      "That's good to hear. I wasn't sure on whose side you'd be.",
    ],
    deflect: [
      "No idea. You'd have to ask Ines.",
      "I didn't look at that. Does it matter now?",
      "That's not something I know.",
      "I couldn't say. I wasn't in that meeting.",
      "Not that I'm aware of.",
      "I'd be making it up.",
    ],
    nothingMore: [
      "That's my side, as honestly as I can tell it. Ask me something particular.",
      "I've said what there is to say about yesterday. There's more around it, if you ask.",
      "You've got the story now. What do you want to know?",
    ],
    agreed: "I can go out of here with that. Anything else that you want from me?",
    hurry: "They're expecting me back in a few minutes, by the way.",
  },
};
