import type { Sheet } from "../sheet.ts";

/** Somebody whose work has slipped. Reserved, ashamed, loyal; opens up slowly and then wholly. */
export const sinceSpring: Sheet = {
  id: "since-spring",
  format: "role-play",
  title: "Since the spring",
  teaser: "A one-to-one with somebody good whose work has slipped for three months.",
  lengthMin: 15,
  terms: ["Dana", "on-call", "pager"],
  character: "Robin, senior engineer",
  question: {
    id: "scene-since-spring",
    pillar: "behavioural",
    theme: "a one-to-one with a good engineer whose work has slipped",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["mentoring", "conflict"],
    spoken:
      "Robin was your most reliable engineer for two years. Since the spring dates slip and reviews lie for days. This is your one-to-one. How do you leave it?",
    strong: [
      "Asks what is behind it before asking for more",
      "Names plainly what is expected",
      "Offers help that fits what was told, and says when the two talk again",
    ],
    followUps: {},
    changedConstraint: "Suppose nothing has changed six weeks later. What would you do then?",
    budgetS: 120,
  },
  sets: "Robin is a senior engineer in your team, the most reliable one for two years. For three months now dates have slipped, and reviews lie for days. It's your weekly one-to-one. From here on I'm Robin. Well, here I am.",
  facts: [
    {
      id: "late-evenings",
      fact: "Robin knows how it is going, is ashamed of it, and works until ten at night to catch up.",
      question: "How do you see the last months yourself?",
      open: true,
      about:
        "your side|how you|lately|been for you|your view|hours|overtime|tired|feel about|yourself|coping|how are you|really|how do you feel|doing|last months|seem",
      asks: [
        "how & you|it|things|yourself & doing|going|see|holding up|look|been|find|feel right now|feel at the moment|feel about it|feel about the last",
        "how are you|how are things|how is it going",
        "your view|your perspective|your side|your take|your angle|your version|your impression",
        "hours|evening*|overtime|late|nights|working at night|sleep",
        "do you see|notice|think|feel|agree & slip*|late|change*|different|same|problem|delays",
        "are you aware/happy/satisfied/content",
      ],
      tells:
        "Not well, if you ask me like that. I see it too. I sit there until ten at night, for what I didn't get done by six, and I'm not proud of it.",
      again: [
        "I'm behind, I know it, and I make up for it in the evenings. Badly.",
        "It's as I said. The days end at ten, and it still isn't enough.",
      ],
    },
    {
      id: "alone",
      fact: "Since the reorganisation in the spring Robin has been alone on the billing migration; everybody else who knew that code is in another team.",
      question: "What has changed in your work since the spring?",
      open: true,
      about:
        "work|workload|migration|project|billing|share the|plate|time|slow*|alone|reorganisation|reorganization|since spring|changed|blocking|in your way|stuck|code|tasks|week look|your week|who else|team mates|different|happened|since then",
      asks: [
        "what|how|when|did|has|is|was|anything & change*|different|since|started|start|begin|began|slip|moment|turning point",
        "tell me about|what is|what are|what do|how is|how much|walk me|talk me|what have|describe & project|migration|work|plate|workload|tasks|your day|your week|billing|working on|load|job",
        "who|anybody|anyone|somebody|are you|do you & else|alone|help*|with you|together|by yourself|on your own|support* you|know* that code|know* the code|pair*",
        "reorg*|team change|new setup",
        "too much|overload*|overwhelm*|bandwidth|capacity|stretched",
        "slow*|hold* you up|block*|get* in the way|in your way|stuck|bottleneck|obstacle*|difficult|hard & what|where|is|are|anything|who",
        "what happened & spring|since|then|work|project",
      ],
      tells:
        "Since the reorganisation I'm alone on the billing migration. Everybody else who knew that code sits in another team now.",
      again: [
        "It's me and that migration. There's nobody left here who could even review it.",
        "Since the spring that code has one owner, and you're looking at them.",
      ],
    },
    {
      id: "both-first",
      fact: "It was never said what comes first: Robin was told by different people that the migration and support's bugs are both first.",
      question: "Is it clear to you what comes first?",
      about:
        "expect*|priorit*|first|clear|important|goals|supposed|conflicting|dana|do first|decide what|too many|focus|who asks|what i want|what do i",
      asks: [
        "clear|unclear|sure|know|understand|certain|confus*|obvious & expect*|priorit*|first|goal*|want*|important|supposed|should|role|asked of",
        "what|which|who & priorit*|comes first|most important|first thing|top of|expect* of you|expect* from you|goal*|tells you|telling you|asks you|decides|gives you|direction",
        "priorit*|conflicting|competing|too many things|expectations",
        "how do you decide|choose|know what",
      ],
      tells:
        "I get told different things. Dana wants the migration, support wants the bugs, and in April you said yourself that both come first.",
      again: [
        "Both come first. I've been trying to do that, and it can't be done.",
        "Nobody has said which one may wait. So I do half of each.",
      ],
    },
    {
      id: "reviews",
      fact: "The reviews lie because of an outage in May: Robin had approved that change, and has read everything three times since.",
      question: "What makes the reviews take so long?",
      about:
        "review*|pull request*|incident|outage|mistake*|approve*|in may|waiting for a week|waiting for review|code|slow to|quality|careful",
      asks: [
        "reviews & reason|long|why|what|days|week",
        "review*|pull request*|code review*|merge request*|approv*",
        "incident|outage|may & what|how|did|was|tell|happened",
        "afraid|fear|scared|nervous|confiden* & mistake*|break*|wrong|work|code|lost|losing",
      ],
      tells:
        "The reviews. It was I who approved the change that took us down in May. Since then I read everything three times, and then it's evening, and I leave it.",
      again: [
        "I don't want to be the one who waves it through again. That's why they lie there.",
        "It's May. I still see that diff, and it looked fine.",
      ],
    },
    {
      id: "told-once",
      fact: "Robin said nothing because a former manager put a confidence of this kind into the yearly rating.",
      question: "What made it hard to come to me with that?",
      about:
        "tell me|told me|say something|say anything|said anything|come to me|raise|rais*|earlier|sooner|trust me|hearing about|talk to me|silent|quiet|afraid to|hard to say|speak up|kept it|to yourself|keep it|reason why you|did not tell|not tell|hide|hiding|open with me",
      asks: [
        "made it safe|safe to tell|kept it to yourself|keep it to yourself",
        "why|how come|what stopped|what kept|what made|what held|what prevent*|reason & not|earlier|sooner|before|hard|keep* & say|said|tell|told|come|came|mention*|rais*|speak|spoke|talk*|ask|bring|reach",
        "what stopped/kept/held/prevented you",
        "could you|did you|do you|can you|would you|have you & feel|comfortable|able|safe|free|told|talked|said|raise* & tell|talk|come|say|raise|me|anyone|anybody|somebody|someone",
        "do you trust|trust me",
        "what/how could/should/did i .. differently/better/miss/missed/overlook",
        "why am i .. hearing/learning|only now|first time i",
        "what|how & easier|possible & tell|say|come|talk to me|raise",
      ],
      tells:
        "I told a manager once, in confidence, that it was getting too much. It came back in my rating: struggles under load. So I don't tell.",
      again: [
        "I've learned to be careful with that sort of sentence. It ended up in a file once.",
        "Because last time it was written down. It has nothing to do with you.",
      ],
    },
    {
      id: "tuesdays",
      fact: "Two things would help: a second person on the migration, and no on-call on Tuesdays and Thursdays.",
      question: "What would help you most?",
      about:
        "help*|support*|need from|load off|easier|relief|relieve|less|difference|improve|on call|better for you|do for you|change for you|off your plate|back on track|get back|i can do|you need|what can we|arrange|adjust|practical*",
      asks: [
        "what|how|which|is there|anything|something|where & help|helps|support|easier|difference|need|useful|wish|relief|relieve|lighten|fix|better|take off",
        "what/anything/something can/could/should i/we do|what/anything .. can/could/should .. change",
        "what do you need|what would you need|you need from me|you want from me|anything/something you need",
        "if you could change|had a wish|magic wand|one thing",
        "what would have to change/happen|what needs/has to change/happen",
        "would it help|do you need help/support/somebody/someone",
      ],
      tells:
        "If somebody else knew the migration, I could be away for an afternoon without everything stopping. And no on-call on Tuesdays and Thursdays. That would do a lot.",
      again: [
        "A second head on the migration, and those two days without the pager.",
        "Really those two things. Somebody beside me, and Tuesdays and Thursdays free of calls.",
      ],
    },
    {
      id: "letter",
      fact: "Robin has had a letter of resignation open twice, but would like to see the migration through.",
      question: "What would you like to be doing here in half a year?",
      about:
        "future|leave|leaving|stay|staying|quit|career|enjoy*|happy|motivat*|next year|months|resign*|want to do|want to be|other job|looking around|motivated|still want|long term|where do you see|happy here|like it here|committed",
      asks: [
        "do you|are you|have you|would you|how|is & enjoy*|happy|like it|still like|leav*|quit*|resign*|stay*|think* of leaving|motivat*|fun|energy|engaged|looking around|looking elsewhere|somewhere else",
        "what|where|how|which & future|half a year|six months|next year|career|see yourself|go from here|want to be|want to do|like to be|like to do|want to work|hope|ambition*|aim*|long term|motivat*|energ*|enjoy*|proud|want",
        "what do you want",
      ],
      tells:
        "I've had a letter of resignation open twice. I never sent it. I'd like to bring that migration home, if I'm honest. Nobody knows it like I do.",
      again: [
        "I don't want to go. I wanted it to stop. That's not the same thing.",
        "I'd like to see it switched over, and be the one who does it.",
      ],
    },
    {
      id: "at-home",
      fact: "A parent has been gravely ill since the spring; Robin drives there twice a week. It is told in confidence, to somebody who asks gently and leaves the choice.",
      question: "Is there anything beside work that makes it harder? Only if you want to tell me.",
      guarded: "There's something outside of work, yes. I don't want it to be an excuse.",
      about:
        "home|family|outside|private*|personal*|on your mind|else going on|okay with you|otherwise|beyond work|weigh*|away from work|excuse|in your life|private life|pry|happening in|personally going|health of|sleep|somebody close|personal matter",
      asks: [
        "anything|something|is there|what|how|whatever & outside|home|else|personal*|private*|family|beside work|besides work|apart from work|beyond|other than work|in your life|away from work|weigh*|mind|burden*|carry*|going on outside|going on at home|going on with you|going on for you|happened to you|otherwise",
        "is/are everything/things/you/it/all & okay|ok|all right|alright|fine|well",
        "do you want|would you like|happy to|ready to & talk|tell|listen|share",
        "tell me|say|hear & more|about it|about that|if you want",
        "excuse|outside of work|tuesday*|thursday* & what|why|tell|is|how|do you mean|would you",
        "what is on your mind|what is weighing|really going on with you|something else going on",
        "is there something|is there anything",
      ],
      tells:
        "It's my father. He's ill, since the spring, and it isn't going to get better. I drive out there twice a week. I'd be glad if that stayed in this room.",
      again: [
        "My father, yes. Some weeks are better than others. I'd rather not say more than that.",
        "It's the drives, and the evenings after the drives. You know now.",
      ],
    },
  ],
  outcomes: [
    {
      id: "support",
      name: "Help that fits what was told",
      after: ["tuesdays", "at-home", "alone"],
      unless: [
        "can/will/could/would/am/are not .. put/find/get/spare/afford/free/arrange/lend|can/will/could/would/am/are not .. give (?!you\\smore)(?!you\\sany\\smore)",
        "can/will/could/would/am/are not .. take you/your/anything/something",
        "nobody/no one/no person .. help/join/beside|no second person/engineer|you can/may not work/have/take/get",
      ],
      said: [
        "second person|second head|somebody|someone|pair|another engineer|colleague|take over|share|join you|work with you|ask & migration|billing|with you|beside you|your work|code|reviews|bugs|load & i will|we will|i can|we can|i could|we could|let us|let me|i am going to|i would like|i want|what if|how about|i am taking|would it help|i suggest|i propose|from next week|from tomorrow|from now on",
        "on call|pager|rota|rotation|tuesday*|thursday* & off|free|swap|out|without|take|change|remove|no|not|cover*|somebody & i will|we will|i can|we can|i could|we could|let us|let me|i am going to|i would like|i want|what if|how about|i am taking|would it help|i suggest|i propose|from next week|from tomorrow|from now on|you are",
        "take & off & plate|on call|rota|your hands",
        "time off|days off|leave|flexible|flexib*|shorter|reduced|fewer hours|work from & you|take|home|days & i will|we will|i can|we can|i could|we could|let us|let me|i am going to|i would like|i want|what if|how about|i am taking|would it help|i suggest|i propose|from next week|from tomorrow|from now on|you can|take the|take a",
        "works|work|help*|joins|sits & with you|beside you & monday|tomorrow|next week|starting|from",
        "hand|give|pass & tickets|bugs|reviews|support|migration & somebody|someone|others|team|else",
        "move|shift|swap & your & on call|nights|evenings|shift*|rota",
      ],
      evenDenied: true,
      demands: [
        "I just don't see yet what would be taken off me.",
        "I'd go along with it, if somebody gave me a hand somewhere.",
      ],
      accepts: "That would really take something off me. I didn't think one could ask for it.",
    },
    {
      id: "expectation",
      name: "What is expected, named plainly",
      unless: [
        "expect nothing/little/anything",
        "do not know what i|not sure what i|can/could not say/tell what i",
      ],
      said: [
        "i|we & expect*|need|want|have to|ask you|asking you|look for|important & review*|date*|deadline*|migration|told|tell me|know|early|earlier|before|within|day|days|hear|deliver*|done|commit*|warn*|say so|come to me",
        "review* & within|in a|by|a day|two days|next day|same day|hours",
        "if|when|as soon as & slip*|late|not make|tight|too much & tell|let me know|say|come|warn|call",
        "my expectation|what i expect|the expectation|the standard|the bar",
        "tell me|let me know|warn me|come to me & before|early|earlier|when|if",
        "i count on|i rely on|i ask is|i need is|i expect",
      ],
      evenDenied: true,
      evenAsked: true,
      demands: ["I'd feel better if I knew what you count on."],
      accepts: "That's clear. It's easier to hear it said than to guess at it.",
    },
    {
      id: "next",
      name: "What happens next, and when",
      said: [
        "tomorrow|monday|tuesday|wednesday|thursday|friday|next week|in a week|in two weeks|two weeks|every week|weekly|end of the week|end of the month|in a month|this afternoon|this week|today & i|we|you|let us|you and i|together & meet|talk|check in|look at|sit|come back|see|speak|review it|go through|decide|find out|sort|try it",
        "by & tomorrow|monday|tuesday|wednesday|thursday|friday|next week|end of the week|end of the month & i|we & have|will|found|get|give|know",
      ],
      demands: [
        "And then we'd look at it again at some point, I hope.",
        "I'd like to know what happens tomorrow, and who does it.",
      ],
      accepts: "Good. Then I know what comes next, and when.",
    },
    {
      id: "order",
      name: "What comes first is decided",
      after: ["both-first"],
      unless: [
        "can/will not .. take",
        "not .. second person/engineer/pair",
        "tell/told dana/support what you|about you",
        "can not wait .. either|both come/are first|both matter",
        "not .. tell/say/decide .. what .. first",
      ],
      said: [
        "migration|billing|bugs|support & first|priorit*|wait|drop|pause|stop|second|later|off|only|before|focus|comes|leave|take|goes to|somebody else",
        "i will|let me|let us & talk|speak|sort|clear|settle|decide|tell & dana|support|priorit*",
        "migration|billing|bugs|tickets|support & first|drop|nothing else|others|only|wait|counts|on hold|leave & you|i|we|the|for now",
        "bugs/tickets/migration/support goes/go to",
      ],
      evenDenied: true,
      demands: ["Somebody would have to tell Dana what may wait."],
      accepts: "One thing first, and the other may wait. I'd have needed that sentence in April.",
    },
    {
      id: "confidence",
      name: "What was told stays between the two",
      after: ["at-home"],
      unless: [
        "not .. stay/stays between/here/in/with",
        "can/could/will not .. keep",
        "(?<!not\\s)have to/must write/tell/share/report/pass/mention/note|going to write/tell/share/report/pass",
        "i will share/report/mention/pass/write",
      ],
      said: [
        "between us|stay* here|stay* in this room|stay* between|stays with me|confiden*|private|nobody else|your decision|up to you|only if you",
        "will/would not .. tell/share/pass/write/mention",
        "keep & to myself|between|private|confidential|in this room",
        "between you and me|between the two of us|nobody will hear|no one will hear|nobody hears|will not leave this room|not leave this room",
      ],
      evenDenied: true,
      accepts: "Thank you. That matters to me more than the rest.",
    },
  ],
  agreesOn: ["support", "next"],
  reflection:
    "What would you do in the two days after this talk, and what would you keep to yourself?",
  lines: {
    greeted: ["Hi. Yes. It's been a week.", "Thanks. I almost wrote to you to move it."],
    solution: [
      "We can do that. I don't know whether it's the problem, though.",
      "Okay. If you want that, I'll do it. I'd only be doing one more thing.",
      "I've tried planning it better. I've got three lists by now.",
      "Maybe. It's a bit quick for me, to be honest.",
      "Sure. Put it on the list.",
    ],
    blame: [
      "I know. You needn't tell me. I tell myself every evening.",
      "Okay. I'll try to be faster.",
      "If you want me out of the team, I'd rather hear it straight.",
      "Yes. Understood.",
    ],
    refusal: [
      "I thought so. It's all right, forget that I said anything.",
      "Then it stays as it is. I'll manage somehow.",
      "Okay. I didn't expect it to go, really.",
    ],
    statement: [
      "Yes. I've seen the board too.",
      "Okay.",
      "I know that it's not what you're used to from me.",
      "I'll try to do better. That's all I can say to that.",
      "Mhm. That's true.",
      "I don't have much to say against that.",
    ],
    opened: [
      "That sounds like something one could try. What would it look like on Monday?",
      "Yes. I could imagine that.",
      "It helps that it's been said aloud.",
      "I hadn't thought of it like that.",
      "That's lighter than what I'd expected today.",
      "I can follow that.",
    ],
    warmth: [
      "Thanks. I was a bit afraid of today.",
      "That's kind of you. I don't say these things easily.",
      "Okay. That does me good, to be honest.",
    ],
    deflect: [
      "I couldn't really say.",
      "I haven't thought about that.",
      "Hm. I don't think that's it.",
      "Not that I know of.",
      "I'd have to look that up. Sorry.",
      "That's hard to answer, from where I am now.",
    ],
    nothingMore: [
      "I think that's most of it. If there's something particular you'd like to know, ask me.",
      "I don't know how to put the rest. You'd have to ask me straight.",
      "That's how it is. I'm not good at telling these things all in one.",
    ],
    tooPersonal: [
      "I'd rather not go into that sort of thing with my manager, if that's all right.",
      "That's a question I don't want to be asked here.",
      "No. Please leave that with me.",
    ],
    agreed: "Then I'd like to try it like that. Is there anything else that you need from me?",
    hurry: "I've got the support call in a few minutes, just so you know.",
  },
};
