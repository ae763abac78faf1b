import { mayaOtherWays } from "./maya-other-ways.ts";
import type { Phrases } from "./phrases.ts";

const both = (...wordings: string[]) => ({ past: wordings, plan: wordings });

/** Warm and unhurried; asks about people and what they needed. */
export const maya: Phrases = {
  greetings: ["Hello, I'm Maya.", "Hi, I'm Maya, welcome.", "Welcome, I'm Maya."],
  bridges: [
    "Thank you. Let's move on to something else.",
    "Thanks for telling me that. Here's the next one.",
    "All right, let me ask about something different.",
    "Thank you for that. I'd like to move on.",
    "Thanks, that helps me understand it. On to the next question.",
    "Okay, thank you. Let's take another topic.",
    "Thank you. There's something else I'd like to hear about.",
    "All right. I have another one for you.",
  ],
  followUps: {
    "ask-one-time": both(
      "{echo} Can you tell me about the last time you did that?",
      "{echo} Could you walk me through one time when that happened?",
      "I'd love to hear about one particular time. What happened?",
      "Could you take me through one occasion when that came up?",
      "Which time do you remember best, and what happened?",
      "Let's stay with one occasion. How did it unfold?",
    ),
    "ask-own-decision": both(
      "{echo} Which part of that was your own decision?",
      "{echo} What did you personally decide there?",
      "Which decision in all of that was yours?",
      "What was your own part in it?",
      "At what point did you have to make a call yourself?",
      "What would have been decided differently without you?",
      "And you yourself: what did you decide to do?",
    ),
    "ask-result": both(
      "{echo} How did that turn out for the people involved?",
      "{echo} What changed after that?",
      "{echo} What came of it?",
      "How did it turn out in the end?",
      "What was different for people afterwards?",
      "How did things end up for you and the others?",
      "What difference did it make in the end?",
      "How were things six months later?",
    ),
    "ask-number": both(
      "{echo} Roughly how big a difference was that?",
      "{echo} Do you remember by how much?",
      "If you had to put a rough number on it, what would it be?",
      "Do you remember roughly what the numbers were?",
      "Roughly how large was that change?",
    ),
    "ask-trade-off": {
      past: [
        "{echo} What did you have to give up for that?",
        "{echo} What was hard about choosing that?",
        "What did you have to give up to do it that way?",
        "Who found that choice difficult, and why?",
        "What else could you have done, and why didn't you?",
        "What was the downside of doing it that way?",
        "What had to wait because of it?",
      ],
      plan: [
        "{echo} What would you be giving up?",
        "{echo} What's the downside of that?",
        "What would you have to give up for that?",
        "Who would find that choice difficult, and why?",
        "What else could you do, and why wouldn't you?",
        "What are the disadvantages of doing it that way?",
        "What would have to wait because of that?",
      ],
    },
    "ask-risk": {
      past: [
        "{echo} What worried you most about that?",
        "{echo} What could have gone wrong there?",
        "What were you most worried about, and how did you prepare for it?",
        "What was the biggest risk, as you saw it then?",
        "What could have gone badly for the people involved?",
        "What would you have done if it hadn't worked?",
      ],
      plan: [
        "{echo} What would worry you most about that?",
        "{echo} What could go wrong there?",
        "What are you most worried about, and how would you prepare for it?",
        "What's the biggest risk, as you see it?",
        "What would you do if it didn't work?",
      ],
    },
    "ask-lesson": both(
      "{echo} What have you done differently since?",
      "Looking back, what would you do differently?",
      "What did you learn from it?",
      "What would you tell a colleague who is facing the same thing?",
      "What did you take away from that?",
      "How has that changed the way you work with people?",
    ),
    "ask-diagnosis": both(
      "{echo} What would you want to find out first?",
      "{echo} How would you know that's the real cause?",
      "What would you want to understand before you change anything?",
      "Who would you talk to before you act?",
      "What else might be behind it?",
    ),
    "ask-first-step": both(
      "What would you do first?",
      "Where would you begin, on the first day?",
      "What's the very first thing you'd do yourself?",
    ),
    "ask-other-view": both(
      "{echo} How would the others see that?",
      "How does this look to the other people involved?",
      "What do you think the other side needs?",
      "What would worry you about this if you were in their place?",
    ),
    "ask-words": {
      past: [
        "How did you open that conversation?",
        "Do you remember how you put it to them, in your own words?",
        "What did you say first?",
        "What did you say, and how did they respond?",
      ],
      plan: [
        "How would you say that to them, in your own words?",
        "How would you open that conversation?",
        "Imagine I'm the person you're talking to. What would you say?",
      ],
    },
    "ask-method": both(
      "How do you usually go about that?",
      "Could you walk me through how you do it?",
      "What do you do first, and what comes after that?",
    ),
    "ask-example": both(
      "{echo} Tell me about the last time. What happened?",
      "Could you give me an example from your own work?",
      "Can you tell me about a time when you worked like that?",
      "When was the last time you did that, and what happened?",
    ),
    "ask-measure": both(
      "{echo} How would you know it's helping?",
      "How can you tell that it works?",
      "What would you look at, a few months later, to see whether it helped?",
      "What tells you that you're on the right track?",
    ),
    "ask-limits": both(
      "When does that not work so well?",
      "In what situation would you do it differently?",
      "What kind of person does that not work for?",
    ),
    "ask-headline": both(
      "If I remember one thing from this, what should it be?",
      "In one sentence, what are you asking for?",
      "What would you most like me to agree to?",
    ),
    "ask-cost": both(
      "{echo} What would that take, in people and time?",
      "How many people would you need, and for how long?",
      "What would you need from us to do this?",
      "What would it cost, roughly?",
    ),
    "ask-date": both(
      "{echo} When would people see the first results?",
      "When would people start to notice a difference?",
      "How long do you think it would take?",
      "What would be in place after three months?",
    ),
    "ask-stakeholders": both(
      "Who might lose out here, and how would you bring them along?",
      "Whose support would you need for this?",
      "Which of your colleagues might be unhappy about it, and why?",
    ),
    "ask-requirements": both(
      "{echo} What would you want to know about the problem first?",
      "Before we go further, what does this system need to do?",
      "What would you need to know before you start?",
      "What matters most to the people who will use it?",
    ),
    "ask-load": both(
      "What load do you expect at the busiest moment?",
      "Roughly how many people would be using it at once?",
      "What numbers would you design this for?",
    ),
    "ask-choice": both(
      "Which of those would you choose, and why?",
      "If you had to decide today, which one would it be?",
      "Where do you come down on that?",
    ),
    "ask-operations": both(
      "{echo} How would you notice if something went wrong?",
      "Once it's running, how would you know it's healthy?",
      "How would you roll that out safely?",
      "What would the people on call need to run this?",
    ),
  },
  otherWays: mayaOtherWays,
  topicLeads: [
    "You mentioned {topic}.",
    "About {topic}:",
    "I'd like to come back to {topic}.",
    "Let's stay with {topic}.",
    "Coming back to {topic}:",
  ],
  breakInLeads: [
    "Sorry, let me come in here for a moment.",
    "Forgive me for interrupting.",
    "Sorry to stop you there.",
    "Let me pause you there, if I may.",
  ],
  breakIns: {
    "ask-own-decision": both(
      "{echo} What did you decide?",
      "What did you decide in the end?",
      "What was your part in it?",
      "Which decision did you make yourself?",
    ),
    "ask-one-time": both(
      "Could you tell me about one particular time?",
      "Which time do you have in mind?",
    ),
    "ask-result": both(
      "{echo} What came of that?",
      "How did it turn out?",
      "What came of it all?",
      "What changed in the end?",
    ),
    "ask-number": both("{echo} Roughly how much was that?", "Roughly how big was the change?"),
    "ask-first-step": both(
      "If you could only do one thing first, what would it be?",
      "What would your first step be?",
    ),
    "ask-diagnosis": both(
      "What would you want to find out before anything else?",
      "What do you need to understand first?",
    ),
    "ask-method": both("What do you do yourself, in practice?", "In short, how do you do it?"),
    "ask-example": both("Could you give me one example?", "Which example shows it best?"),
    "ask-headline": both(
      "If I remember just one sentence, what should it be?",
      "What is it that you'd like from me?",
    ),
    "ask-choice": both("If you had to choose now, which would it be?", "Which would you go with?"),
    "ask-requirements": both(
      "What do people need it to do?",
      "What does it have to do, above all?",
    ),
  },
  thePoint: [
    "What's the one thing you'd like me to take from it?",
    "If you put it in one sentence, what would it be?",
  ],
  goOn: ["Of course, please finish.", "Sorry, do go on.", "Yes, please go on."],
  onlyWe: [
    "That was the team. What did you decide yourself?",
    "I can see what you did together. Which decision was your own?",
    "You did this as a team. What was your own part?",
  ],
  repeats: ["Of course.", "Sure, here it is again.", "Yes, of course."],
  sayAgain: [
    "I'm sorry, I couldn't make that out. {again}",
    "Sorry, I didn't hear that clearly. {again}",
    "I'm afraid I didn't catch that. {again}",
    "Sorry, I missed most of that. {again}",
  ],
  offerWays: [
    "I still can't hear you well. You could come closer and try again, or say skip and we'll move on.",
    "It's still hard to make out. Try once more a little slower, or say skip for another question.",
  ],
  misheard: [
    "I'm sorry, I misheard you. Please tell me again.",
    "Sorry, my mistake. Please tell me once more.",
  ],
  offerTime: [
    "Take your time. I can also put it another way, if that helps.",
    "There's no hurry. Start wherever you like.",
    "Take all the time you need.",
  ],
  backToQuestion: [
    "I think I asked that badly, let me try once more. {again}",
    "Thank you. I was thinking of something a little different. {again}",
  ],
  inEarnest: [
    "I like that. And seriously, how would you answer it?",
    "Fair enough. And what's your real answer?",
  ],
  alreadyTold: [
    "You did, I'm sorry.",
    "You're right, you told me, sorry.",
    "Yes, you said so, my mistake.",
  ],
  lastQuestion: [
    "We have time for one last question.",
    "This is the last thing I'd like to ask you today.",
    "One last question, and then I'll let you go.",
  ],
  giveTime: ["Of course, take your time.", "Please do. I'll wait.", "Yes, take a moment."],
  putAnotherWay: [
    "Let me put it another way. {again}",
    "Let me try that again. {again}",
    "In other words: {again}",
  ],
  smallerCase: {
    past: [
      "It doesn't have to be a big one. What comes closest?",
      "A small example is fine. When did something a little like that happen?",
    ],
    other: [
      "There's no right answer here. What's your first thought?",
      "Just think out loud. Where would you start?",
    ],
  },
  refused: [
    "That's fine, no need to say.",
    "Of course, we can leave that out.",
    "I understand, that's completely fine.",
    "Of course, no problem at all.",
  ],
  leftInPeace: [
    "I'm sorry. Thank you for telling me that. We don't need to go further into it.",
    "I'm so sorry to hear that. Of course, we can leave it there.",
  ],
  skipped: [
    "Of course, let's take another one.",
    "That's fine, let me ask you something else.",
    "Sure, we can leave that one.",
    "No problem, let's try a different one.",
  ],
  letGo: [
    "That's fine, let's leave it there.",
    "No problem, let me try a different one.",
    "That's all right. Let me ask about something else.",
    "Don't worry about it. Here's another one.",
  ],
  handBack: [
    "Please go on.",
    "Please go ahead with that.",
    "With that in mind, go ahead.",
    "Take it from there.",
  ],
  gentle: {
    loss: [
      "I'm sorry, that's hard. Thank you for saying it. Tell only what you like: what mattered most to you in how you handled this?",
      "I'm so sorry to hear that. Thank you for telling me. If you'd like to go on: what did you most want to get right?",
      "I'm sorry, that must have been a heavy time. As much as you like: how did you handle things at work then?",
    ],
    dismissal: [
      "I'm sorry, that's hard on everyone. What mattered most to you in how it was done?",
      "I'm sorry, that can't have been easy. How did you try to support the people affected?",
      "That must have been a hard time, I'm sorry. What did you most want to get right?",
    ],
    ownDismissal: [
      "I'm sorry, that's a hard thing to go through. What helped you most afterwards?",
      "I'm sorry that happened to you. Tell only what you like: what mattered most to you then?",
    ],
    harm: [
      "I'm very sorry that happened. Say only what you like: what mattered most to you in how it was handled?",
      "I'm sorry, nobody should have to go through that. Only if you want to: what helped at the time?",
    ],
  },
  farewells: [
    "That's all we have time for. Thank you for talking with me. You'll find the recording and some notes in the review. Goodbye.",
    "That brings us to the end. Thank you for talking with me. The review is ready for you now. Goodbye.",
  ],
  goodbyes: [
    "Then let's end here. Thank you for talking with me. The recording and the details are in the review. Goodbye.",
    "Let's leave it there. Thank you for your time. You'll find everything in the review. Goodbye.",
  ],
  stopped: [
    "Of course, let's stop here. Look after yourself, and thank you for coming. What we have is in the review. Goodbye.",
    "Yes, let's stop. It's fine to end here. Take good care of yourself. Goodbye.",
  ],
};
