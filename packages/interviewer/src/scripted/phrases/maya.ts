import { mayaOtherWays } from "./maya-other-ways.ts";
import type { Phrases } from "./phrases.ts";

const both = (...wordings: string[]) => ({ past: wordings, plan: wordings });

/** Warm and unhurried; asks about people and what they needed. */
export const maya: Phrases = {
  greetings: ["Hello, I'm Maya.", "Hi, I'm Maya, welcome.", "Welcome, I'm Maya."],
  bridges: [
    "Let's go on to something else.",
    "Thank you. Here is another one.",
    "All right, let me turn to something different.",
    "Thank you for that. I'd like to move on.",
    "Let me take you somewhere else now.",
    "All right. On to my next question.",
    "Thank you. Now for a different matter.",
    "I have another one for you.",
  ],
  followUps: {
    "ask-one-time": both(
      "{echo} Which one time comes to mind first?",
      "{echo} When did you last do that, and what happened?",
      "That is how you usually go about it. Which one time comes to mind first?",
      "Could you take me to one particular time when that happened?",
      "I'd like to hear one story of it. When did it last happen to you?",
      "Let's stay with one occasion. Who was there, and what happened?",
    ),
    "ask-own-decision": both(
      "{echo} Which part of that was your own decision?",
      "{echo} What in there was yours to decide?",
      "Which decision in all this was your own?",
      "Where in this story did you have to make up your own mind?",
      "Which of these choices would you sign with your own name?",
      "If I had watched only you, which decision would I have seen you take?",
      "And you, in the middle of all that: what was your own call?",
    ),
    "ask-result": both(
      "{echo} How did it turn out for the people involved?",
      "{echo} What was different afterwards?",
      "{echo} And what came of it in the end?",
      "I'd like to know how it ended. What came of it?",
      "What was different for everybody afterwards?",
      "How did the story end, for you and for the others?",
      "And when the dust had settled, what had changed?",
      "If I had come by half a year later, what would I have seen?",
    ),
    "ask-number": both(
      "{echo} How much of a difference was that, roughly?",
      "{echo} Do you remember by how much, even roughly?",
      "If you had to put a rough number on that change, what would it be?",
      "How would that look in numbers, as far as you remember?",
      "How large was that change, very roughly?",
    ),
    "ask-trade-off": {
      past: [
        "{echo} What did that cost you, or somebody else?",
        "{echo} What did you have to give up for it?",
        "What did you have to give up for doing it that way?",
        "Who or what paid the price for that choice?",
        "What was the other road, and what would it have spared you?",
        "Who would have wished for another way, and why?",
        "What did you leave undone because of it?",
      ],
      plan: [
        "{echo} What would that cost you, or somebody else?",
        "{echo} What do you give up for it?",
        "What do you give up by going that way?",
        "Who or what pays the price for that choice?",
        "Which other road did you see, and why would you not take it?",
        "What speaks against it, if you are honest?",
        "Which disadvantage would you live with, and why?",
      ],
    },
    "ask-risk": {
      past: [
        "{echo} What were you most afraid might go wrong?",
        "{echo} Where could that have gone badly?",
        "What could have gone wrong there, and how were you prepared for it?",
        "Which risk in it kept you awake?",
        "What did you fear, and what did you do about it?",
        "How might it all have ended badly?",
      ],
      plan: [
        "{echo} What are you most afraid might go wrong?",
        "{echo} Where might that go badly?",
        "What might go wrong with that, and what would you do then?",
        "Which risk in it would keep you awake?",
        "What do you fear about it, and what would you do against that?",
      ],
    },
    "ask-lesson": both(
      "{echo} What have you taken from that into your work since?",
      "Looking back at it now, what do you do differently?",
      "What did all this teach you about yourself?",
      "If a younger colleague faced the same thing, what would you pass on?",
      "What has stayed with you from it?",
      "Which habit of yours changed because of it?",
    ),
    "ask-diagnosis": both(
      "{echo} What would you want to find out before that?",
      "{echo} How would you know that this is the cause?",
      "Before you change anything, what would you want to understand?",
      "Whom would you listen to before you act, and what would you ask them?",
      "What might lie behind it that you cannot see yet?",
    ),
    "ask-first-step": both(
      "And what would you yourself do first?",
      "So where do you begin, on the very first day?",
      "What is the first thing that people would see you do?",
    ),
    "ask-other-view": both(
      "{echo} How would the others in it see that?",
      "How does all this look to the other people in it?",
      "What do you think the other side needs here?",
      "Put yourself on the other chair for a moment: what worries them?",
    ),
    "ask-words": {
      past: [
        "What were your opening words?",
        "How did you begin that conversation, in your own words?",
        "Let me hear the first sentences, as you said them. What were they?",
        "How did you open it, and what came back?",
      ],
      plan: [
        "What would you actually say to them, in your own words?",
        "How would you open that conversation? Let me hear the first sentences.",
        "Imagine they sit in front of you now. What do you say?",
      ],
    },
    "ask-method": both(
      "How do you go about that, step by step?",
      "Walk me through an ordinary week of it. Where do you begin?",
      "What do you do first, and what comes after that?",
    ),
    "ask-example": both(
      "{echo} When did you last do that, and what happened?",
      "Could you tell me about one time when you worked like that?",
      "Which case do you think of when you say that?",
      "When did that last happen in a team of yours?",
    ),
    "ask-measure": both(
      "{echo} How would you notice whether it helps?",
      "How do you know that this works?",
      "What would you look at, some months later, to see whether it helped?",
      "What tells you that you are on the right track with it?",
    ),
    "ask-limits": both(
      "When does this way of working let you down?",
      "Where would you not do it like that?",
      "For whom does this not work so well?",
    ),
    "ask-headline": both(
      "If I remember only one sentence of this, which should it be?",
      "What is it, in one sentence, that you want from me?",
      "Let me ask it plainly: what should I say yes to?",
    ),
    "ask-cost": both(
      "{echo} What would that take, in people and in time?",
      "What would it take, in people and in time?",
      "How many of your people would be busy with that, and for how long?",
      "What does it cost us, roughly?",
    ),
    "ask-date": both(
      "{echo} When would I see something of it?",
      "When would people notice the first difference?",
      "By when would you want to have it?",
      "What would be there after the first three months?",
    ),
    "ask-stakeholders": both(
      "Who would lose something by this, and how would you win them over?",
      "Who needs to agree before that can happen?",
      "Which of your colleagues would be unhappy about it, and why?",
    ),
    "ask-requirements": both(
      "{echo} What would you want to know about the problem before that?",
      "Before we build anything: what must this system be able to do?",
      "Let's step back for a moment. What would you need to know first?",
      "What do the people who use this need from it most?",
    ),
    "ask-load": both(
      "What load do you reckon with, roughly, at the busiest moment?",
      "Which numbers would you design this for?",
      "How much of it comes at once, by your estimate?",
    ),
    "ask-choice": both(
      "So which way would you choose, and what speaks for it?",
      "If you had to settle on one design today, which would it be?",
      "Where do you come down, and why there?",
    ),
    "ask-operations": both(
      "{echo} How would you notice in production that it is not well?",
      "It is running now. How do you notice that something is wrong?",
      "How would you bring that into production without frightening anybody?",
      "What would the person on call need for this?",
    ),
  },
  otherWays: mayaOtherWays,
  topicLeads: [
    "Let's stay with {topic} for a moment.",
    "You spoke of {topic}.",
    "I'd like to come back to {topic}.",
    "I keep thinking of {topic}.",
    "Back to {topic} for a moment.",
  ],
  breakInLeads: [
    "Sorry, let me come in here for a moment.",
    "Forgive me for breaking in.",
    "Let me gently stop you there.",
    "I'd like to step in here, if I may.",
  ],
  breakIns: {
    "ask-own-decision": both(
      "{echo} What was it that you decided?",
      "What did you decide in the end?",
      "What was your own part in it?",
      "Where in this did you have to decide something?",
    ),
    "ask-one-time": both(
      "Is there one time that you could tell me about?",
      "Which one time comes to your mind?",
    ),
    "ask-result": both(
      "{echo} What came of it?",
      "How did it turn out in the end?",
      "What came of it all?",
      "What was different afterwards?",
    ),
    "ask-number": both("{echo} Roughly how much was that?", "How large was the change, roughly?"),
    "ask-first-step": both(
      "If you could do only one thing first, what would it be?",
      "What would be your very first step?",
    ),
    "ask-diagnosis": both(
      "What would you want to find out first?",
      "What would you need to understand before anything else?",
    ),
    "ask-method": both(
      "What do you yourself do, step by step?",
      "How do you go about it, in a few steps?",
    ),
    "ask-example": both(
      "Could you take me to one time when you did it?",
      "Which one case shows it best?",
    ),
    "ask-headline": both(
      "If I remember only one sentence, what should it be?",
      "What is it that you are asking for?",
    ),
    "ask-choice": both(
      "If you had to choose one of them now, which would it be?",
      "Which one would you go with?",
    ),
    "ask-requirements": both(
      "What does it have to do for the people who use it?",
      "What must it be able to do, above all?",
    ),
  },
  thePoint: [
    "What is the one thing you'd like me to take from it?",
    "If you put it in one sentence, what would it be?",
  ],
  goOn: ["Of course, please finish.", "Sorry, do go on.", "Yes, please, finish your thought."],
  onlyWe: [
    "I heard a lot of we. Which decision in it was your own?",
    "You all did this together. What did you yourself decide?",
    "That was the team. And which choice in it was yours?",
  ],
  leadIns: [
    "I'm curious about one thing.",
    "There is one thing I'd like to understand.",
    "Let me ask you this.",
    "Something else comes to my mind.",
    "",
  ],
  turns: [
    "Let me change one thing.",
    "Let's turn it around a little.",
    "One more thought on that.",
    "",
  ],
  repeats: ["Of course.", "Gladly, here it is again.", "Certainly, once more."],
  sayAgain: [
    "I'm sorry, I couldn't make that out. {again}",
    "Your words didn't reach me clearly. {again}",
    "I didn't catch enough of that, I'm afraid. {again}",
    "Sorry, I lost most of that. {again}",
  ],
  offerWays: [
    "I still can't hear you well. You could come closer and try again, or say skip and we go on.",
    "It is still hard to make out. Try once more a little slower, or say skip for another question.",
  ],
  misheard: [
    "I'm sorry, then I heard you wrongly. Please tell me once more, and I go by that.",
    "My mistake. Please put it once more the way you meant it.",
  ],
  offerTime: [
    "Take your time. I can also put it another way, if you say so.",
    "There is no hurry. Begin wherever you like.",
    "I'm still here. Think as long as you need.",
  ],
  backToQuestion: [
    "I think I asked that badly, let me try once more. {again}",
    "Thank you. What I was after is a little different. {again}",
  ],
  inEarnest: [
    "I'll keep that one to myself. And in earnest, what would you say?",
    "That one stays between us. And how was it really?",
  ],
  alreadyTold: [
    "You did, I'm sorry.",
    "That's true, you told me, forgive me.",
    "Yes, you said so, my mistake.",
  ],
  lastQuestion: [
    "We have time for one last question.",
    "Here is the last thing I'd like to ask you today.",
    "One last question, and then I'll let you go.",
  ],
  giveTime: ["Of course, take your time.", "Please do. I'll wait.", "Yes, think it over in peace."],
  putAnotherWay: [
    "Let me put it another way. {again}",
    "Perhaps like this. {again}",
    "In other words: {again}",
  ],
  smallerCase: {
    past: [
      "It need not be a big one. What comes closest to it?",
      "A small case will do. When was it at least a little like that?",
    ],
    other: [
      "There is no right answer to it. What would be your first thought?",
      "Just think aloud, then. Where would you start?",
    ],
  },
  refused: [
    "That's all right, we leave that aside.",
    "Of course, keep that to yourself.",
    "I understand, we don't need it.",
    "Certainly, let's leave it out.",
  ],
  leftInPeace: [
    "I'm very sorry. Of course we leave that in peace.",
    "I'm sorry to hear that. We don't need to go there.",
  ],
  skipped: [
    "Of course, we take another one.",
    "That's fine, let me ask you something else.",
    "All right, we leave this one.",
    "Yes, let's try a different one.",
  ],
  letGo: [
    "That's fine, we leave it there.",
    "No matter, let me try a different one.",
    "All right, let me ask about something else.",
    "That happens. Here is another one.",
  ],
  handBack: [
    "Please go on from there.",
    "Just go ahead.",
    "With that in mind, please begin.",
    "Take it from there.",
  ],
  gentle: {
    loss: [
      "I'm sorry, that is hard. Tell only what you like: what helped you and the others through it?",
      "I'm very sorry to hear that. What did the people around you need most then?",
      "That must have been heavy, I'm sorry. What mattered most to you in how you dealt with it?",
    ],
    dismissal: [
      "That is hard on everybody, I'm sorry. What did you want to get right for the people concerned?",
      "I'm sorry, such days stay with one. How did you look after the people, those who left and those who stayed?",
      "That can't have been easy. What mattered most to you in how you did it?",
    ],
    ownDismissal: [
      "I'm sorry, that is a hard thing to go through. What helped you find your feet again?",
      "I'm sorry that happened to you. Tell only what you like: what mattered most to you then?",
    ],
    harm: [
      "I'm very sorry that happened. We can leave it there. What would you rather talk about?",
      "I'm sorry, nobody should have to live through that. Say as little as you like: what helped?",
    ],
  },
  farewells: [
    "Thank you for your time, we stop here. Your recording is waiting in the review, with the moments to look at. Goodbye.",
    "That brings us to the end. Thank you for talking with me. The review is ready for you now. Goodbye.",
  ],
  goodbyes: [
    "Then we end here. Thank you for talking with me. The recording and the details are in the review. Goodbye.",
    "Let's leave it there. Thank you for your time. You'll find everything in the review. Goodbye.",
  ],
  stopped: [
    "Of course, we stop here. Look after yourself, and thank you for coming. What we have is in the review. Goodbye.",
    "Yes, let's stop. It is fine to end here. Take good care of yourself. Goodbye.",
  ],
};
