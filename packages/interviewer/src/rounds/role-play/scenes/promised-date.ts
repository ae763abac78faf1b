import type { Sheet } from "../sheet.ts";

/** A product manager who has promised a date. She is quick, proud, and has been burned. */
export const promisedDate: Sheet = {
  id: "promised-date",
  format: "role-play",
  title: "The promised date",
  teaser: "A product manager has promised your team's work for a date that cannot be kept.",
  lengthMin: 15,
  terms: ["Priya", "Helvig", "Marcus", "Brandt", "leavers", "offboarding", "access control"],
  character: "Priya, product manager",
  question: {
    id: "scene-promised-date",
    pillar: "cross-functional",
    theme: "a product manager who promised a date for your team",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["conflict", "cross-team-work"],
    spoken:
      "Priya, your product manager, promised the customer Helvig custom roles in six weeks; your team reckons with fourteen. You asked for this talk. What do you two agree on?",
    strong: [
      "Finds out why the date was promised before arguing about it",
      "Finds out what the customer needs, as against what was promised",
      "Leaves with a date that both can keep, and who tells the customer",
    ],
    followUps: {},
    changedConstraint:
      "Suppose the contract with that date were already signed. What would you do then?",
    budgetS: 120,
  },
  sets: "Your team builds access control. On Friday Priya, your product manager, promised a customer, Helvig, custom roles in six weeks. Your team reckons with fourteen. From here on I'm Priya. You asked for this talk, so go ahead.",
  facts: [
    {
      id: "about-to-leave",
      fact: "She promised it because the customer was about to leave: the contract runs out next month, and a rival's offer was on the table in that call.",
      question: "What happened in that call, that you had to name a date?",
      open: true,
      about:
        "call|on friday|that conversation|competitor*|rival*|renewal|renew*|leave us|leaving us|go somewhere else|elsewhere|walk away|threat*|urgen*|your mind|promis*|commit*|tense on the call|so important|what led|led to|background|how did we get|how did it",
      asks: [
        "what pushed/forced/drove/brought you|what got you to",
        "pushed|forced|pressed & name|date|promise*",
        "why|how come|what made|what led|what drove|reason|reasons|what brought|how did & promis*|commit*|say yes|said yes|agree*|date|six weeks|offer* them|gave them|tell them|told them|sign* up|come about|come up|there",
        "what happened|how did .. go|what was .. like|what did they say|tell me about|walk me|take me & call|meeting|friday|conversation|helvig|customer",
        "pressure|leverage|urgen*|at stake|renew*|contract end*|competitor*|rival*|leaving|leave us|churn*|threat*",
        "why so urgent/soon/fast/quickly|is it .. urgent",
        "what is/was behind & promise|date|six weeks|friday",
      ],
      tells:
        "They were about to walk. Their contract runs out next month, and they had a rival's offer open on the screen. I had about four seconds to say something.",
      again: [
        "As I said, it was that or watch them sign with somebody else next month.",
        "The renewal. A rival's offer, on the screen, with me in the call. That's all of it.",
      ],
    },
    {
      id: "leavers",
      fact: "What the customer really needs is that people who leave lose their access the same day. The rest of the roles can wait.",
      question: "What do they need it for, and which part of it hurts them most?",
      open: true,
      about:
        "need|needs|needed|they want|helvig want*|waiting for|pain|hurt*|use case|value|important to them|really after|only ship one|one thing|matter* most|feature|which of those|requirement*|the roles|do they mean|mean by|mean by that|why they want|want it|wanting|problem|business|goal|auditor|audit",
      asks: [
        "what|which & happy|satisf*|content|enough & helvig|customer|them|they",
        "what|which|how & they|customer|helvig|them & need*|want*|after|care*|use|hurt*|pain|problem|solve|trying|get out|looking for|expect*|matter*|value*|important|asking for|asked for|really about|struggl*",
        "which|what & part|piece|bit|feature|features|roles|subset & important|matter*|first|most|need*|urgent|critical|essential|must",
        "what|why & need it for|want it for|use it for|is it for|purpose|use case|job to be done|requirement*|pain point*|underlying|real need|must have*|minimum|essential",
        "what .. six weeks for",
        "all of it|everything|whole thing|full|all the roles & need*|want*|really|necessary",
        "what would they/helvig .. do with|what would they/helvig .. use|which of them would they use|actually use|use first",
      ],
      tells:
        "What hurts them is leavers. People who quit keep their access for days, and their auditor has written that up. The rest of the roles, nobody over there loses sleep about.",
      again: [
        "Leavers out on the day they leave. Everything else in that list is nice to have.",
        "Same-day removal. It's in their auditor's report, with a red box around it.",
      ],
    },
    {
      id: "own-number",
      fact: "Six weeks was her own number. The customer's auditor comes back in nine.",
      question: "Where do the six weeks come from, and what happens if it is seven?",
      about:
        "date|deadline|six weeks|six|timeline|latest|sooner|later|insist*|nine|when|disaster|eight weeks|seven weeks|ten weeks|fourteen weeks|land on|arrive at|delay|postpone|extend|more time|push it|push back",
      asks: [
        "where|who|why|how & six weeks|that date|the date|this date|deadline|number|timeline & come|comes|came|from|chose|choose|pick*|set|named|decide*|arrive|get to|six",
        "how|is|are|was & date|deadline|six weeks|timeline & firm|fixed|hard|flexible|flexib*|movable|move|negotiable|stone|real|strict|room|wiggle|tight|rigid",
        "what happens|would happen|if|what is the consequence & late|later|miss*|slip*|after six|seven|eight|nine|week later|weeks later|do not make|not make it|do not have it|not ready",
        "what|why & tied to|depends on|hangs on|drives the date|driving the date|special about|external date|event|milestone",
        "is there|any|how much & room|leeway|slack|flexibility|wiggle room|buffer|give & date|time|timeline|six|weeks|there|it|that|us|deadline",
        "when do/would they .. need|when does helvig .. need|when does the customer .. need",
        "why six|whose number|whose date|who .. came up|who .. named|did they ask for|did they say six|did helvig ask",
      ],
      tells:
        "Six weeks was my number, if I'm honest. It sounded like something one can say. Their auditor comes back in nine.",
      again: [
        "Nobody at Helvig said six. I did. Nine is when the auditor is in the house.",
        "Nine weeks is what's real. Six is what I heard myself say.",
      ],
    },
    {
      id: "thursday",
      fact: "Only the customer's head of IT knows so far and nothing is in writing; but on Thursday sales wants to announce it.",
      question: "Who knows of the date so far, and is it written down anywhere?",
      about:
        "written|writing|contract|official|public|told|who knows|heard|announce*|internally|sales|slide|informed|anybody else|anyone else|email|promised in|in public|internally know|anybody told|been promised|head of it|how far",
      asks: [
        "who|anybody|anyone|somebody & know*|heard|told|aware|involved|informed|involve|been promised|in the loop",
        "writing|written|contract|email|emailed|paper|signed|sign|documented|formal*|officially|official|legally|binding",
        "public|announce*|communicat*|on a slide|press",
        "to whom|whom did you",
        "how far & gone|spread|out",
        "can we|is there|could you & take it back|undo|change it|correct it",
      ],
      tells:
        "Me and their head of IT. Nothing's in writing. But Marcus in sales wants it on his slide on Thursday, and after that it belongs to everybody.",
      again: [
        "So far it's two people and no paper. Until Thursday, when Marcus presents it.",
        "It's only spoken, and only to their head of IT. Marcus is the one who'd make it official.",
      ],
    },
    {
      id: "her-words",
      fact: "Her words were “custom roles in six weeks”: which roles, and how many, nobody said.",
      question: "What exactly did you say to them?",
      about: "exactly|words|precisely|literally|wording|phrase*|verbatim",
      asks: [
        "what exactly|exactly what|how exactly|what words|which words|what .. precisely|word for word|literally|what & say|said|promise*|phrase*|put it|tell|told|word|words|wording",
        "how did you & say it|phrase*|put it|word it",
        "what did you .. promise|what have you .. promised|what was .. promised|what did you say|what did you tell",
      ],
      tells:
        "What I said was: custom roles in six weeks. Which roles, and how many of them, nobody said.",
      again: [
        "Custom roles, six weeks. Four words, and none of them says which ones.",
        "It was one sentence, with no list in it.",
      ],
    },
    {
      id: "account",
      fact: "The account is worth four hundred thousand a year, a tenth of what the product brings in.",
      question: "What is this customer worth to us, and what would losing them mean?",
      about:
        "revenue|money|worth|pay|pays|paying|euro*|dollar*|big|account|size|biggest|important is|lose them|losing them|going to lose|lose if|cost us|impact|stake for us|business case|a year",
      asks: [
        "bigger customers|big customers|largest customers|big customer|major customer|key account|important customer",
        "how much|how big|how large|how important|what is|what are|size|how valuable & account|customer|helvig|contract|deal|revenue|worth|they|money|us|renewal",
        "revenue|worth|arr|turnover|contract value|share of",
        "lose|losing|lost|without & them|helvig|customer|account|it",
        "what is at stake|on the line|at risk",
        "cost us|mean for us|mean for the company|mean to us",
      ],
      tells: "Four hundred thousand a year. It's a tenth of everything the product earns.",
      again: [
        "A tenth of the product's income, in one signature. Four hundred thousand.",
        "Four hundred thousand, every year, and they pay on time.",
      ],
    },
    {
      id: "no-estimate",
      fact: "She did not ask the team because the last two times she got “it depends”, three weeks later.",
      question: "What kept you from asking us before you named a date?",
      about:
        "my team|our team|engineering|estimate*|ask us|asking us|come to us|come to me|talk to us|check with us|without us|our side|involve us|working with us|come and talk|talk to me|helped you|hesitate|skip us|before you|ask first|asked first|in the past with us",
      asks: [
        "not involve|without involving|did not include|involve engineering|helped you .. come|helped you .. talk",
        "why|how come|what made|what stopped|what kept|what prevented|what held & not|without|before|keep|stopp* & ask*|talk*|come to us/me|come|check*|involv*|us|team|me|call*|tell*|loop*|consult*|come to my team|asking us|asking anybody/anyone",
        "what stopped/kept/held/prevented/stops/keeps you|what held you back",
        "what & could|can|should|would & we|i|my team|the team|engineering & differently|better|improve|change",
        "how can/could/do we/i & better|easier|help you|avoid|prevent|work together",
        "do|does|did|is|was|have & my team|our team|the team|we|engineering|us|our side|our part & hard|difficult|wrong|trust|slow|contribut*|part in|make it|estimate*",
        "what|how & like|been|experience & work* with us|asking us|ask us|estimates|my team|engineering|our estimates",
        "what do/would/did you need from us/me/engineering|need from my team|need from the team",
        "did you consider|think of|think about|try & ask*|talk*|check*|call*|us|me|team",
      ],
      tells:
        "Honestly, the last two times I asked your team for a date, I got 'it depends', three weeks later. This time I didn't ask.",
      again: [
        "I'd have asked, if asking had ever got me a number in the same week.",
        "Twice I waited three weeks for 'it depends'. One learns.",
      ],
    },
    {
      id: "by-hand",
      fact: "The customer has lived with something provisional before: in January support removed leavers by hand from a list, and they were content.",
      question: "Is there anything provisional that they could live with for a while?",
      about:
        "smaller|manual*|by hand|bridge|interim|meantime|meanwhile|temporary|workaround|stopgap|partial|subset|less than|without it|alternative*|in stages|version|early|earlier|give them|in parts|piece|something we can|help them now|live with|accept",
      asks: [
        "something we can give|give them early|deliver early|deliver first|give them first|until then",
        "would|could|can|will|might & they|customer|helvig|them & accept|settle|live with|take|happy|content|fine|okay|ok|satisf* & smaller|less|part|interim|temporary|workaround|manual|partial|subset|first|else|something|phase*|step|instead|bridge|half",
        "interim|temporary|provisional|workaround|workarounds|stopgap|manual*|by hand|in between|in the meantime|meanwhile|bridge|halfway|quick fix|alternative*",
        "how|what & they|helvig|customer & cope|handle|manage|deal|do & today|now|currently|at the moment|so far|right now",
        "how do they .. cope/handle/manage/deal/do",
        "have|has|did|what & we|they|you|support|anybody & tried|done before|given them|helped|offered|worked before|solved",
        "smaller|partial|subset|in stages|in steps|in phases|phased|piece by piece & help|work|enough|do|accept*|possible|okay|fine|start",
      ],
      tells:
        "They've lived with less. In January support took leavers out by hand, off a list that they sent every evening, and their head of IT was content for a month.",
      again: [
        "A list every evening and somebody in support. It wasn't pretty, and they were content.",
        "January worked by hand for four weeks. I'd have to ask support whether they'd do it again.",
      ],
    },
    {
      id: "brandt",
      fact: "She lost another account last quarter, and was told that a second loss would be her last.",
      question: "What does this mean for you yourself?",
      guarded: "Let's just say that I can't come back from a call with nothing. Not this quarter.",
      about:
        "pressure|your boss|your manager|your director|for you|your job|your position|you personally|yourself|worried|afraid|stake for you|your neck|your side of|are you okay|tense|going on for you|how are you|stress*|nervous|feel|feeling|personally|what happens to you",
      asks: [
        "what|how|is|are|does|do & you|your & personally|yourself|feel*|worr*|afraid|scared|at stake for|mean for you|pressure|position|under|stress*|sleep|bother*|boss|job|in it for|on you|fear",
        "what happens/happened to/for/with you|what would happen to/for/with you",
        "why not|what is different|why & this quarter|nothing|come back|last quarter",
        "what about you|and you|how are you|are you okay|are you all right",
        "what happened last/this quarter",
        "you under pressure|under pressure yourself|it for you|your boss|your manager|your director|leadership|the board",
        "tell me more|say more|what do you mean & nothing|quarter|come back|that|about",
      ],
      tells:
        "I lost Brandt in the autumn. I was told, very politely, that a second one would be my last. So no, I wasn't going to say that I'd get back to them.",
      again: [
        "I've used up the one account that I was allowed to lose. It was Brandt.",
        "You've heard it. One more loss and it's somebody else sitting here with you.",
      ],
    },
  ],
  outcomes: [
    {
      id: "shared-date",
      name: "A date that both can keep",
      after: ["about-to-leave", "leavers", "own-number", "by-hand"],
      unless: ["^(?:the|their|helvig) .. auditor/audit comes/is/returns"],
      said: [
        "leaver*|leaving|deactivat*|offboarding|same day|removal|removing access|revok*|that part|first part|that piece|smaller|by hand|manual*|interim|stopgap|provisional & week|weeks|audit*|date|month|first|thursday|monday|friday|by the|in time|until|nine|six|eight|now",
        "nine/eight/seven weeks & deliver*|ship|have|can|do|ready|done|finish*|make",
        "before the audit*|auditor comes|audit",
        "get|gets|have|has|receive*|deliver*|ship|ships|give|hand|commit|promise|offer|sign|come|comes|live|done|ready|follow*|goes & first|then|rest|full|fixed|part|piece|version|phase*|stage*|step|basic|simple|smaller|half|three|two|core|minimum|remaining|urgent & week|weeks|month|audit*|by the end & we|i|my team|they|them|helvig|customer|part|version|roles|editor|rest",
      ],
      demands: [
        "I'd still need a date in it that you'd sign yourself.",
        "I could live with less than I promised. I can't live with vague: give me a day.",
      ],
      accepts: "Something real on a day that your team stands behind. They'd hear that as a yes.",
    },
    {
      id: "customer-told",
      name: "The customer is told, and by whom",
      said: [
        "tell|call|talk to|speak to|speak with|talk with|go back to|let .. know|meet|explain .. to|join|present|write to|come with|go with|ring|sit down with|email & customer|them|helvig|head of it|with you|you|client & i|we|let us|you and i|together|you could|could you|would you|you call|you tell",
        "i will/could/can/would .. join/come/explain|happy to join/come/explain",
        "we tell/call them/helvig|we talk/speak/go .. to them/helvig",
        "get on|phone|lets|inform*|break it|break this|explain & customer|them|helvig|client|head of it & i|we|you|us",
      ],
      demands: [
        "I'd want Helvig to hear it from both of us.",
        "Somebody has to say it to the customer, and so far it's nobody.",
      ],
      accepts:
        "If it comes from the one who builds it, they'll believe it. Fine, I'll set up the call.",
    },
    {
      id: "before-thursday",
      name: "It is not announced on Thursday as it stands",
      after: ["thursday"],
      unless: ["not/never .. stop/hold/pull/postpone/change/correct/catch"],
      said: [
        "marcus|slide|thursday|sales|announce* & talk|tell|hold|stop|wait|keep|take|remove|change|correct|speak|catch|off|before|ask|pull|update|postpone|let us",
        "marcus|slide|sales|announce*|presents & leave|nobody|not|until|later",
        "thursday & leave|nobody|not yet",
      ],
      evenDenied: true,
      demands: ["That leaves what gets said about it inside the house this week."],
      accepts: "Marcus won't love it, but he'd rather change a slide than a promise.",
    },
    {
      id: "next-time",
      name: "How dates are given from now on",
      said: [
        "next time|from now on|in future|in the future|going forward|before you promise|before you commit|whenever|every time|if you need a date & range|rough|estimate|number|answer|day|days|hours|call|ask|come|ring|message|talk|check|date",
        "you will/can/shall get/have & answer|estimate|range|number|date",
        "my team|we|i & answer|estimate|range|number & within|in a|in two|same & day|days|hours|week",
        "next date|next promise|next deadline|next commitment|next time|a date again|for a date|no date|any date|another date|before .. promise*|before .. commit* & bring|call|ask|room|one of us|my team|together|seen|message|check|involve",
      ],
      demands: ["And the next time a customer asks me, I'm on my own again."],
      accepts: "Had we done it like that on Friday, it would have saved us both this conversation.",
    },
  ],
  agreesOn: ["shared-date", "customer-told"],
  reflection: "What would you do about this in the next two days, and in which order?",
  lines: {
    greeted: [
      "Sure. I've got a fair idea what it's about. Go on.",
      "Of course. Let's hear it, then.",
    ],
    solution: [
      "That's a plan for your roadmap. I don't see what it does for Helvig.",
      "You're already arranging things, and I'm still standing there with my promise.",
      "Everybody brings me solutions today. They all begin with me being wrong.",
      "Maybe. I couldn't tell you whether that helps, because we haven't talked about what it's for.",
      "And I'd say what to the customer, exactly?",
    ],
    blame: [
      "I've had that speech already this week, from somebody louder. It didn't move the date.",
      "If this is about whose fault it is, put it on me and let me get back to work.",
      "You weren't on that call. I was.",
      "Fine. Write that down somewhere. The customer still has my word.",
    ],
    refusal: [
      "No is what I always hear first. It's the reason I stopped waiting for it.",
      "Then we lose them, and you were right. I don't find that very attractive.",
      "I didn't expect you to be pleased. I did expect more than a no.",
      "You keep telling me what can't be. I've understood that part.",
    ],
    statement: [
      "Okay. That's how it looks from where you sit.",
      "I hear that. It doesn't change what I told them on Friday.",
      "Fourteen weeks is a number that I can't take anywhere. So, what now?",
      "You know a lot about your side of this. There's another one.",
      "I gave my word. I'd like to know what I'm supposed to do with it.",
      "Right. We can go on telling each other things.",
    ],
    opened: [
      "You listened, so I'll try too. What would I have in my hands, and by when?",
      "Good, then let's be concrete. Who does what?",
      "All right, that's closer.",
      "I hadn't seen it from that end.",
      "You're making it hard to stay angry.",
      "I can follow you that far.",
    ],
    warmth: [
      "Thanks. I didn't expect that sentence from engineering.",
      "Okay. I appreciate that you ask before you shoot.",
      "That's decent of you. Go on.",
    ],
    deflect: [
      "I'd be guessing, and I've done enough of that on Friday.",
      "That I don't know. It didn't come up.",
      "You'd have to ask somebody else. I sell it, I don't keep the books on it.",
      "No idea, to be honest. Does it change anything?",
      "I never looked into that.",
      "That's not something I could tell you.",
    ],
    nothingMore: [
      "That's the story, as far as it goes. Ask me something particular and I'll tell you what I know.",
      "There isn't a bigger picture. It's a customer, a date, and me in between.",
      "I've told you how it came to this. What is it you'd like to know?",
    ],
    agreed: "I can work with that. Anything else, or shall I go and make some calls?",
    hurry: "By the way, I've got to be in another room in a few minutes.",
  },
};
