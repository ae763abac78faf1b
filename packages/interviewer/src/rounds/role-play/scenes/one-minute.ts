import type { Sheet } from "../sheet.ts";

/** Somebody excellent who is about to leave. Friendly, guarded, already half gone; can tell flattery. */
export const oneMinute: Sheet = {
  id: "one-minute",
  format: "role-play",
  title: "Have you got a minute?",
  teaser: "The engineer everybody relies on asks for a minute, and closes the door.",
  lengthMin: 15,
  terms: ["Jules", "Tarn", "ingestion", "counteroffer"],
  character: "Jules, principal engineer in your team",
  question: {
    id: "scene-one-minute",
    pillar: "behavioural",
    theme: "an engineer everybody relies on who wants to leave",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["mentoring", "conflict"],
    spoken:
      "Jules is the engineer everybody relies on. This morning Jules asked for a minute, closed the door, and said: I'm thinking of leaving. How do you take it from there?",
    strong: [
      "Asks before offering anything",
      "Finds out what is missing, beside money",
      "Promises only what can be kept, with a date, and takes a no well",
    ],
    followUps: {},
    changedConstraint: "Suppose Jules goes all the same. What would you do in those last weeks?",
    budgetS: 120,
  },
  sets: "Jules is the engineer everybody in your team relies on. This morning Jules asked for a minute and closed the door. From here on I'm Jules. So. I wanted you to hear it from me. I'm thinking of leaving.",
  facts: [
    {
      id: "slides",
      fact: "It began when the staff position went to somebody with good slides, and nobody told Jules why.",
      question: "When did you start to think of it?",
      open: true,
      about:
        "thinking about it|thinking of it|on your mind|why|started|begin|began|trigger*|reason|how long|moment|behind|promotion|position|since when|what got you|what made you|led to this|led to|this come from|brought you|happened|first time you",
      asks: [
        "why|what made|what led|what brought|how come|reason|reasons|when did|since when|how long|what is behind|moment|trigger* & leav*|go|going|look*|start*|decide*|think* of|that|this|it|you|want",
        "was there a moment|what happened|what changed|when did you|what made you|how long have you",
        "promot*|passed over|position & what|how|was|is|did|why|feel",
      ],
      tells:
        "It began in the spring. The staff position went to somebody with good slides. I'd have taken that. But nobody came and told me why.",
      again: [
        "The spring, and the silence after it. More the silence.",
        "I read it in the announcement, like everybody else.",
      ],
    },
    {
      id: "nothing-built",
      fact: "Jules has built nothing in a year: only reviews, and other people's fires.",
      question: "What does your work feel like these days?",
      open: true,
      about:
        "your work|your job|your days|your day|not working|missing|unhappy|frustrat*|bored|role|spend your|boring|like about|day to day|lately|most of the time|been doing|content of|what do you do|work on now|enjoying",
      asks: [
        "not satisfy|satisf* you|about the job|about your job|about the work|about your work",
        "what|how|which|is & miss*|missing|lack*|unhappy|frustrat*|bother*|wrong|drain*|annoy*|not working|dissatisf*",
        "what|how|tell & work|days|day|week|job|time|role & feel*|look*|like|spend*|spending|do you do|been|lately|these days|at the moment|going",
        "are you bored|challeng*|learning|growing|what do you do all day|what are you working on",
        "how are you|how have you been|how is it going|how do you feel",
      ],
      tells:
        "I haven't built anything in a year. I review, and I put out other people's fires. I'm good at it, and I'm sick of it.",
      again: [
        "Reviews and fires. Fires and reviews. That's the year.",
        "I couldn't name you one thing from this year that's mine.",
      ],
    },
    {
      id: "offer",
      fact: "There is an offer in writing, from Tarn; the answer is due on Friday, and nothing is signed.",
      question: "How far is it, and when do you have to answer?",
      about:
        "decided|decision|offer|sign*|by when|tell them|deadline|answer|final|when would|start|how far|made up|friday|other job|contract|certain|is it done|still talk|too late|definitive|timeline|next steps|for sure|concrete|when",
      asks: [
        "lined up|something else lined up|is it done|already done|still talk about it",
        "do|is|have|did|are|when|how|what|who|which|where & offer*|sign*|accept*|contract|deadline|answer|decide*|other company|another company|somewhere|interview*|new job|elsewhere|tarn|start|start date|notice",
        "how far along|how far are you|how serious|how final|is it final|is it decided|how sure|how certain|made up your mind|already decided|still open|is there .. time",
        "where would you|where are you going|who is it|by when",
      ],
      tells:
        "There's an offer, in writing, from Tarn. They want an answer on Friday. I haven't signed.",
      again: [
        "Tarn, on paper. Friday is when I have to say something.",
        "It isn't signed. That's why I'm sitting here and not in a farewell drink.",
      ],
    },
    {
      id: "not-money",
      fact: "It is not the money: the offer is only a little higher.",
      question: "How much of it is money?",
      about:
        "money|paying|pay|salary|paid|compensation|raise|more money|equity|a raise|better paid|match it|financial*",
      asks: [
        "money|salary|pay|paid|compensation|raise|equity|package|financial* & is|how|what|does|would|do|are|about|matter*|more|much|it",
        "about the money|how much are they|what are they paying|counteroffer|counter offer|match & would|is|what|how|if|do|does|can",
      ],
      tells:
        "It isn't money. They pay a little more, not enough to move my desk for it. Please don't come with a number.",
      again: [
        "The money's about the same. I meant it when I said leave that out.",
        "A few percent. I'd not close a door for that.",
      ],
    },
    {
      id: "nights",
      fact: "What hurt: being thanked before everybody for three nights of firefighting, never for the work that made nights rarer.",
      question: "Do you feel seen here?",
      about:
        "recogni*|appreciat*|valued|seen|i did|did i|have i|i do wrong|my part|thanked|feedback|disappointed|hurt|let you down|respected|heard|done better|better as your manager|as your manager|as a manager|treated|fair|fairly|let down|could i have",
      asks: [
        "do|did|have|has|are|what|how|was|were|is & appreciat*|recogni*|seen|valued|thanked|acknowledg*|respected|heard|noticed",
        "did i|have i|was it|is it|what did i|what could i|what have i|what should i & something|do|done|did|miss*|wrong|differently|worse|better|me|said|overlook*|hurt",
        "what hurt|hurt you|let you down|disappoint*",
        "how do you .. feel about .. me|feel about us|feedback for me|my part",
      ],
      tells:
        "You thanked me at the all-hands, for three nights in a row. You meant it well. Nobody ever thanked me for the year in which there were fewer nights.",
      again: [
        "The hero of the night. I don't want to be that any more.",
        "I'd rather be known for what didn't break. That's all.",
      ],
    },
    {
      id: "ingestion",
      fact: "What would keep Jules: the rebuild of the ingestion, which was given to contractors.",
      question: "Is there something here that you would still like to build?",
      about:
        "stay|keep you|change your mind|work on anything|like to work|love to work|convince|build|dream|exciting|interest*|want to do|ideal|wish|project|keep working|different here|perfect job|what would you love|make you happy|job here look|need to happen|would it take|want instead|what do you want",
      asks: [
        "what|is|anything|which|would|something|how|under what & stay*|keep you|change your mind|make you stay|want to stay|hold you|convince*|reconsider|have to change|need to change|have to happen|take for you",
        "what|is|anything|something|which|would & love to|like to|want to|enjoy|excit*|dream|wish & work on|build|do|own|lead|here|work|create|project",
        "what do you need|what would you need|what would help|what could change|what can i do|what could i do|what do you want|what would you want|ideal role|perfect job",
        "ingestion|rewrite|contractors & what|why|how|would|is|do",
      ],
      tells:
        "The ingestion. I've had a design for it in my notebook for two years. You gave it to contractors in June. That, I'd have stayed for.",
      again: [
        "The ingestion rebuild. Mine to design, mine to answer for.",
        "I've said it, the ingestion. Ask the contractors how it's going.",
      ],
    },
    {
      id: "doubts",
      fact: "Jules has doubts about Tarn: four days a week in an office, and a manager who talked about himself for an hour.",
      question: "What are you unsure about with the new place?",
      about:
        "tarn|hesitate|hesitat*|doubt*|unsure|new place|new job|over there|new company|appeals|attract*|downside*|concern*|worry you|worries you|like about them|what will be|convinced of|not convinced|about them|compare|risk|catch|what do they|why them",
      asks: [
        "about the other company|about the new company|about them|other company",
        "what|how|is|are|any|do|which|anything & doubt*|unsure|not sure|hesitat*|against|worr*|concern*|downside*|miss about us|speaks against|hold* you back|uncertain|risk*|afraid",
        "what|how|do|tell|is|will & tarn|new place|new company|new job|there|them|they|other place & like|different|offer you|think|feel*|better|attract*|expect*|impress*|good|people|team|manager|be|about",
        "why have you not signed|why not signed|what keeps you|what makes you hesitate|pros and cons|what would you miss",
      ],
      tells:
        "Four days in their office, that's an hour and a half each way. And the man I'd work for talked about himself for an hour. So yes, I have doubts.",
      again: [
        "The train, and the boss. I've told my sister more about both.",
        "It isn't paradise over there. I know that.",
      ],
    },
    {
      id: "two-others",
      fact: "One colleague knows; and two others in the team have been asked by Tarn as well.",
      question: "Who knows of it, and who else is thinking of it?",
      guarded: "I've talked with somebody, yes. I'd rather not say names.",
      about:
        "anyone in the team|others|who knows|anybody know|anyone know|the team know|colleagues|anyone else|anybody else|told anyone|told anybody|talked to anyone|names|somebody else|else in the team|anybody else thinking|thinking about leaving|leaving too|heard from others|team feel|others feel|spoken to|confided",
      asks: [
        "shared this|shared it|told the team|with the team",
        "who|have|has|did|does|anybody|anyone|is & know*|told|talk*|spoken|aware|heard|else|discuss* & team|about|anybody|anyone|else|others|colleague*|somebody|it|know|knows",
        "others|anybody else|anyone else|somebody else|the team|team & leav*|think*|feel*|same|follow*|go|look*|approach*|unhappy|mood",
        "without names|no names|do not need .. names|not asking for names|keep the names & how|what|is|are|do|should|tell|more|others|worr*",
        "should i be worried|how is the team|how are the others|mood in the team",
      ],
      tells:
        "No names. One of us knows. And I'm not the only one that Tarn has written to. Two more have. I'd look after them, in your place.",
      again: [
        "Two others have had the same letter. That's as far as I go.",
        "One knows, two more were asked. You'll have to find the rest yourself.",
      ],
    },
  ],
  outcomes: [
    {
      id: "no-bribe",
      name: "No money is thrown at it",
      after: ["not-money"],
      said: [
        "not|no & money|number*|salary|counter|raise|counteroffer|pay",
        "leave money out|leave the money|money aside",
        "leave|keep|put & pay|money|salary|numbers & out|aside|away",
      ],
      evenDenied: true,
      accepts: "Thank you for not reaching for the wallet.",
    },
    {
      id: "real-offer",
      name: "Something that fits what is missing, said as plainly as it can be promised",
      after: ["ingestion", "nothing-built"],
      said: [
        "ingestion|contractor*|rebuild|rewrite|design|build|own|lead & you|yours|your|i will|i can|i could|i would|let me|we|give|take|ask|talk|find out|hand",
        "less|fewer|off & reviews|fires|firefighting|on call|pager & you|your|i|we",
        "i can promise|i promise|i will|you get|you will have|i would & half|time|days|part & building|build|design|rebuild|ingestion|pipeline",
      ],
      demands: [
        "What's the part that you can promise today?",
        "If it's real, I'd want to hear it from you in one sentence.",
      ],
      accepts: "You mean that. I didn't think it could still be moved.",
    },
    {
      id: "by-friday",
      name: "A word by a day that helps Jules decide",
      after: ["offer"],
      unless: ["you have/need to tell|you must tell"],
      said: [
        "by|before|until|on|tomorrow|thursday|wednesday & friday|thursday|wednesday|tomorrow|tonight|evening & i|we|you & tell|answer|know|come back|let|have|talk|meet|hear|speak|sit|word|find out|see",
        "i will & tomorrow|thursday|wednesday|before friday|by friday|today & know|answer|back|tell|talk|let|find|meet|see",
        "let us|we & talk|meet|sit|speak & thursday|wednesday|tomorrow|tonight|before friday",
      ],
      demands: [
        "Okay. And until when would I know?",
        "My answer is due, and I'd need yours before it.",
      ],
      accepts: "Before Friday, then. That I can wait for.",
    },
    {
      id: "either-way",
      name: "A no would be taken well",
      said: [
        "if you|whatever you|even if|either way|should you & go|leave|decide|tarn|choose & support|help|respect|understand|good|handover|reference|happy|fine|glad|behind you|wish",
        "respect|support your decision|your choice|your decision",
        "proper handover|good handover|stay friends|part as friends",
        "either way|whatever happens|no hard feelings|if it is a no|if you left|if you leave|if you go & behind you|understand|handover|friends|support|respect|glad|happy|reference|good|fine",
      ],
      accepts: "That makes it easier to talk to you. Really.",
    },
  ],
  agreesOn: ["real-offer", "by-friday"],
  reflection: "What would you do in the two days before that answer is due?",
  lines: {
    greeted: ["Yeah. I'd rather have told you on a better day.", "Hi. Sorry for the door."],
    solution: [
      "That's quick. Did you have that in a drawer?",
      "You're offering me something, and you don't know yet what's wrong.",
      "It's kind of you. It's a bit like flowers after the train has left.",
      "I'd have liked to hear that in spring.",
      "Maybe. I don't think that's it.",
    ],
    blame: [
      "You see, that's about the team again. I thought we'd talk about me for a minute.",
      "I've thought of everybody else for years. I'm allowed to do this once.",
      "If that's how you feel, it makes Friday easier.",
      "Okay. I won't take that to heart, you're surprised.",
    ],
    refusal: [
      "I didn't ask for anything yet, so it's all right.",
      "That's honest, at least.",
      "Then it can't be helped. I didn't expect miracles.",
    ],
    statement: [
      "I know. You've said so before.",
      "That's nice to hear. I'm not sure that it changes anything.",
      "Everybody says that I'm important here. It's a strange sort of important.",
      "Mm. I've thought about that as well.",
      "I'm not angry, if that's what you mean.",
      "I didn't come to be talked round, you know.",
    ],
    opened: [
      "That's closer to it than I expected.",
      "It's good that you say what you can't promise, too.",
      "I'd sleep on that. It's more than I had this morning.",
      "I could think about that.",
      "You're not making this easy, in a good way.",
      "I hadn't expected to hear that today.",
    ],
    warmth: [
      "Thanks. I was afraid that you'd be cross.",
      "That's good of you. I don't do this lightly.",
      "I appreciate that. It isn't easy to say.",
    ],
    deflect: [
      "I don't know. I haven't thought so far.",
      "That I'd rather leave open.",
      "Hm. I couldn't tell you.",
      "It doesn't matter that much, to be honest.",
      "I never asked them.",
      "Let's leave that for another day.",
    ],
    nothingMore: [
      "That's the gist. If you want to know something particular, ask me, I'm not hiding much.",
      "I think you've got the story. There are details, if you ask for them.",
      "I don't know what else to say in general. Try me on something.",
    ],
    agreed: "All right. I'll keep the pen in the drawer until then. Is there anything else?",
    hurry: "I've got a review in a few minutes. Of course I have.",
  },
};
