import { callumOtherWays } from "./callum-other-ways.ts";
import type { Phrases } from "./phrases.ts";

const both = (...wordings: string[]) => ({ past: wordings, plan: wordings });

/** Even and thorough; was not there, and asks for evidence, one layer further down. */
export const callum: Phrases = {
  greetings: ["Hello, I'm Callum.", "Hello there. Callum Reid.", "I'm Callum. Hello."],
  bridges: [
    "Thanks, I have that. Now to something else.",
    "Thank you. Let me ask about a different area.",
    "That's helpful, thanks. I'd like to hear about something different.",
    "All right, let's leave that there and take another one.",
    "Thanks for going through that. The next one is different.",
    "I've got what I need there, thank you. Another question.",
    "Okay. I'd like to come at something else now.",
    "Thanks. We have time for another one.",
  ],
  followUps: {
    "ask-one-time": both(
      "{echo} When was the most recent time?",
      "{echo} Can you take me through one instance?",
      "Which one time do you remember in most detail?",
      "Could you walk me through one specific instance?",
      "I wasn't there, so take me through one time. What happened?",
      "What happened the most recent time?",
    ),
    "ask-own-decision": both(
      "{echo} What did you decide there, and why?",
      "{echo} What would somebody else have done there?",
      "Which of those steps did you decide on yourself?",
      "I wasn't there. Which decision in this was yours?",
      "Where could it have gone either way, and what did you choose?",
      "What did you decide, and what did you know at that point?",
      "Where others disagreed, what did you decide?",
    ),
    "ask-result": both(
      "{echo} What happened as a result?",
      "{echo} What followed from that?",
      "{echo} What was different afterwards?",
      "How did that end?",
      "What was still in place a year later?",
      "How do you know that it worked?",
      "What changed because of it that is still true today?",
      "Where did it stand at the end?",
    ),
    "ask-number": both(
      "{echo} How did you measure that?",
      "{echo} From what to what?",
      "What was it before, what was it after, and how do you know?",
      "If I looked it up, what figure would I find?",
      "How large was that, and how sure are you?",
    ),
    "ask-trade-off": {
      past: [
        "{echo} What was the argument against that?",
        "{echo} What got worse because of it?",
        "What was the best argument against it at the time?",
        "What was your second choice, and what tipped it?",
        "What got worse so that this could get better?",
        "What did you leave out that you would rather have kept?",
        "Which part of that decision was hardest to defend?",
      ],
      plan: [
        "{echo} What's the argument against that?",
        "{echo} What gets worse because of it?",
        "What would be the best argument against it?",
        "What's your second choice, and what tips it?",
        "What gets worse so that this can get better?",
        "What would you leave out that you would rather keep?",
        "Which part of that is hardest to defend?",
      ],
    },
    "ask-risk": {
      past: [
        "{echo} What were you assuming there?",
        "{echo} What would have proved you wrong?",
        "What did you assume that might not have held?",
        "What would have told you that it was going wrong?",
        "What had to go right for that to work?",
        "Which part of it was luck?",
      ],
      plan: [
        "{echo} What are you assuming there?",
        "{echo} What would prove you wrong?",
        "What are you assuming that might not hold?",
        "What would tell you that it's going wrong?",
        "What has to go right for that to work?",
      ],
    },
    "ask-lesson": both(
      "{echo} What have you done differently as a result?",
      "What did you learn from that, and when did you last use it?",
      "What did you believe before it that you no longer believe?",
      "If it started again on Monday, what would you do differently?",
      "What feedback did you get afterwards, and what did you do with it?",
      "How did that change the way you work?",
    ),
    "ask-diagnosis": both(
      "{echo} What have you seen that points there?",
      "{echo} What other explanation could there be?",
      "What do you think is causing it, and how would you test that?",
      "What do you know here, and what are you assuming?",
      "What questions would you ask before you changed anything?",
    ),
    "ask-first-step": both(
      "What would I see you do first?",
      "What's the very first thing you do?",
      "What do you do in the first hour?",
    ),
    "ask-other-view": both(
      "{echo} How would they describe that?",
      "If I spoke to the other person, what would they tell me?",
      "Who would see this differently, and how?",
      "What could they see that you couldn't?",
    ),
    "ask-words": {
      past: [
        "As near as you can remember, what did you say?",
        "How did you begin, in your actual words?",
        "What was the first sentence you said?",
      ],
      plan: [
        "As near as you can, what would you say?",
        "What's the actual sentence you'd begin with?",
        "What would you say first if I were that person?",
      ],
    },
    "ask-method": both(
      "If I watched you do it, what would I see?",
      "What do you do every time, and what only sometimes?",
      "Can you take me through it from start to finish?",
    ),
    "ask-example": both(
      "{echo} What's the most recent example?",
      "What's a recent example of that?",
      "When was the last time that was difficult, and what did you do?",
      "Which example would you give me as evidence?",
    ),
    "ask-measure": both(
      "{echo} How would somebody else check that?",
      "What evidence do you have that it works?",
      "How would you find out if it made no difference?",
      "What would you compare it with?",
    ),
    "ask-limits": both(
      "When did you try that and it didn't work?",
      "Who has argued you out of it, and how?",
      "When would you do the opposite?",
    ),
    "ask-headline": both(
      "What's the one line I should remember?",
      "If I passed it on in one sentence, what would I say?",
      "What exactly would the rest of us be agreeing to?",
    ),
    "ask-cost": both(
      "{echo} What's that estimate based on?",
      "Can you break that down by people and time?",
      "What would it cost, and which part are you least sure of?",
      "What does it cost to keep running after the first year?",
    ),
    "ask-date": both(
      "{echo} What would be ready first, and when?",
      "What's the first milestone that somebody outside could check?",
      "When would you know, at the latest, that it won't work?",
      "What will you have after half a year?",
    ),
    "ask-stakeholders": both(
      "Who would have to change how they work, and what's in it for them?",
      "Who haven't you convinced yet, and what's missing?",
      "Who has a valid reason to be against it?",
    ),
    "ask-requirements": both(
      "{echo} Which need does that meet?",
      "Going back to the start, what do people actually need here?",
      "What would you want to know before you design anything?",
      "Which requirement would change the design most, if you had it wrong?",
    ),
    "ask-load": both(
      "Can you work out the load for me, out loud?",
      "What's the peak, and what's that based on?",
      "How much data is that in a year, and how do you get there?",
    ),
    "ask-choice": both(
      "Which of those do you take, and what decided it?",
      "Which one would you stand behind?",
      "If you had to start on Monday, which one would you build?",
    ),
    "ask-operations": both(
      "{echo} How would you find out at three in the morning?",
      "A month in, something is slightly off. How does anybody notice?",
      "How do you introduce it so that you can go back?",
      "What would you tell the person on call to look at first?",
    ),
  },
  otherWays: callumOtherWays,
  topicLeads: [
    "You mentioned {topic}.",
    "Going back to {topic}:",
    "Let me go a bit deeper on {topic}.",
    "On {topic}:",
    "About {topic}:",
  ],
  breakInLeads: [
    "Let me stop you there briefly.",
    "Sorry, let me interrupt for a moment.",
    "May I stop you there a moment.",
    "Before you go on, let me check something.",
  ],
  breakIns: {
    "ask-own-decision": both(
      "{echo} What did you decide there?",
      "Where did you decide something?",
      "What was your decision in it?",
      "Which part of it was yours?",
    ),
    "ask-one-time": both("Which occasion was this?", "When exactly was that?"),
    "ask-result": both(
      "{echo} What followed?",
      "What was the end of it?",
      "So how did it end?",
      "What changed as a result?",
    ),
    "ask-number": both("{echo} What were the figures?", "What was the figure, roughly?"),
    "ask-first-step": both("Which step comes first?", "What would your first action be?"),
    "ask-diagnosis": both("What do you know for certain?", "What would you test first?"),
    "ask-method": both("What would I see you do?", "Which steps do you take?"),
    "ask-example": both("Which case is the evidence?", "Which example would you pick?"),
    "ask-headline": both("What's the main point?", "What would we be agreeing to?"),
    "ask-choice": both("Which one would you pick?", "Which one do you stand behind?"),
    "ask-requirements": both("What is it needed for?", "Which need comes first?"),
  },
  thePoint: ["If I note down one sentence, which is it?", "What's the main thing I should note?"],
  goOn: ["Sorry, please go on.", "Do finish, please.", "Certainly, go ahead."],
  onlyWe: [
    "I heard what the team did. What did you decide yourself?",
    "I can't tell yet who did what. Which decision was yours?",
    "Setting the team aside for a moment, what was your decision?",
  ],
  repeats: ["Yes, of course:", "Here it is once more.", "Certainly, once more."],
  sayAgain: [
    "I'm sorry, I couldn't hear that. {again}",
    "I missed part of that, sorry. {again}",
    "Sorry, the sound dropped out. {again}",
    "Sorry, that didn't reach me. {again}",
  ],
  offerWays: [
    "I still couldn't hear that. Come a little closer and try again, or say skip.",
    "I'm still not getting it. Once more, slowly, or say skip and I'll ask another.",
  ],
  misheard: [
    "I'm sorry, I had that wrong. Please say it again.",
    "That's my mistake. Please tell me again.",
  ],
  offerTime: [
    "Take your time. I can also rephrase it.",
    "Think as long as you like. Start anywhere.",
    "There's no rush. Whenever you're ready.",
  ],
  backToQuestion: [
    "Thanks. My question was a slightly different one. {again}",
    "Perhaps I wasn't clear, let me go back. {again}",
  ],
  inEarnest: [
    "I'll take that as a joke. What's your actual answer?",
    "Fair enough. And what would you say in earnest?",
  ],
  alreadyTold: [
    "You did, sorry, I have it here.",
    "You're right, I had that already.",
    "Yes, you told me, I missed that.",
  ],
  lastQuestion: [
    "I have one last question for you.",
    "One last question for today.",
    "This is the last thing I'd like to ask.",
  ],
  giveTime: ["Sure, think it through.", "Of course. I'll wait.", "Yes, we have time."],
  putAnotherWay: [
    "Let me word it differently. {again}",
    "Let me ask that a different way. {again}",
    "What I'm after is this. {again}",
  ],
  smallerCase: {
    past: [
      "It needn't be a big one. What's the nearest you have?",
      "Even part of it is fine. When did something like that happen?",
    ],
    other: [
      "Then talk me through your thinking. What do you know so far?",
      "Start from what you're sure of. What is that?",
    ],
  },
  refused: [
    "That's fine, we can leave that out.",
    "Understood, that's no problem.",
    "Of course, you don't have to say.",
    "That's quite all right.",
  ],
  leftInPeace: [
    "I'm sorry. Thank you for telling me. We can leave that there.",
    "I'm sorry to hear that. There's no need to go into it.",
  ],
  skipped: [
    "All right, here's another one.",
    "Of course, we can leave that one.",
    "Sure. Let me ask a different one.",
    "That's fine. We'll take the next one.",
  ],
  letGo: [
    "That's all right, let's go on.",
    "No problem at all. Something else, then.",
    "That's fine. Let me ask another one.",
    "Fair enough, let's leave it.",
  ],
  handBack: [
    "Please carry on.",
    "Go ahead from there.",
    "You can take that as given. Please go on.",
    "I'd like to hear your answer with that in mind.",
  ],
  gentle: {
    loss: [
      "I'm sorry, that's hard. Thank you for telling me. If you want to go on: what did you most want to do right?",
      "I'm very sorry. Say only what you care to: what mattered most to you in how you handled it?",
      "I'm sorry, that's a heavy thing to go through. If you'd like to say: how did you deal with it at work?",
    ],
    dismissal: [
      "I'm sorry, that's hard for everyone, you included. What did you most want to do right?",
      "I'm sorry, that stays with people. How did you try to help those affected?",
      "There's no easy way to do that, I'm sorry. What mattered most to you in how they were told?",
    ],
    ownDismissal: [
      "I'm sorry, that's hard. What got you through it?",
      "I'm sorry it came to that. As much as you care to say: what helped you at the time?",
    ],
    harm: [
      "I'm very sorry that happened. Only what you care to say: what mattered most in how it was handled?",
      "I'm sorry, that shouldn't happen to anyone. As little as you like: what helped?",
    ],
  },
  farewells: [
    "That's all from me. Thank you. The recording and the details are in the review. Goodbye.",
    "That's our time. Thank you for going through it with me. The review has the details. Goodbye.",
  ],
  goodbyes: [
    "Then we'll stop here. Thank you. The recording and the details are in the review. Goodbye.",
    "All right, we'll leave it there. Thank you for your time. The review has it all. Goodbye.",
  ],
  stopped: [
    "Of course, let's end here. Take care of yourself now. What we have is in the review. Goodbye.",
    "Of course, we'll stop. Look after yourself, and thank you for coming. Goodbye.",
  ],
};
