import type { Phrases } from "./phrases.ts";

const both = (...wordings: string[]) => ({ past: wordings, plan: wordings });

/** Brisk and exact; wants the number, the reason and the price. */
export const tom: Phrases = {
  greetings: [
    "Hello, Tom here. Let's get straight to it.",
    "Hello, I'm Tom. First question.",
    "Tom, pleased to meet you. We begin.",
  ],
  bridges: [
    "Next question.",
    "Right. Another topic.",
    "Moving on.",
    "Noted. Next one.",
    "Understood. Something else.",
    "Right, on to the next.",
    "New topic.",
    "Okay. Next.",
  ],
  followUps: {
    "ask-one-time": both(
      "That's the rule. Give me one case: when, where, what happened?",
      "One specific time, please. What happened?",
      "Skip the general part. Which real case is behind it?",
      "Name one occasion. What did you do, that day?",
    ),
    "ask-own-decision": both(
      "{echo} What exactly did you decide there?",
      "{echo} Whose call was it, and what was yours?",
      "What was your own decision in that?",
      "Where exactly did you have to decide something yourself?",
      "Your decision, in one sentence: what was it?",
      "Which decision would not have been taken without you?",
      "What did you personally decide, and against what?",
    ),
    "ask-result": both(
      "{echo} With what result?",
      "{echo} And what changed then?",
      "{echo} What did it bring?",
      "What was the result?",
      "How did it end?",
      "What was measurably different after that?",
      "What was the outcome, half a year later?",
      "What changed for the users?",
      "And the end of it: what happened?",
    ),
    "ask-number": both(
      "{echo} By how much?",
      "{echo} What's the figure, before and after?",
      "Give me the number. How large was the change?",
      "Before and after, in figures?",
      "What's the order of magnitude?",
    ),
    "ask-trade-off": {
      past: [
        "{echo} What did that cost you?",
        "{echo} What was the price?",
        "What did you give up for it?",
        "Which option did you reject, and what would it have saved?",
        "What was the downside you accepted?",
        "Who paid for that, and how?",
        "What didn't get done because of it?",
      ],
      plan: [
        "{echo} What does that cost you?",
        "{echo} What's the price?",
        "What do you give up for it?",
        "Which option do you reject, and why?",
        "What's the downside that you accept?",
        "Who pays for that, and how?",
        "What doesn't get done because of it?",
      ],
    },
    "ask-risk": {
      past: [
        "{echo} What could have broken?",
        "{echo} What was the worst case?",
        "What was the biggest risk, and your guard against it?",
        "What was your plan, had it failed?",
        "Where was the single point of failure?",
        "What could have gone wrong, and how likely was it?",
      ],
      plan: [
        "{echo} What breaks first?",
        "{echo} What's the worst case?",
        "How does this fail, and what happens then?",
        "What's the biggest risk in it, and your guard?",
      ],
    },
    "ask-lesson": both(
      "{echo} What do you do differently since?",
      "What would you do differently today?",
      "What's the one rule you took from it?",
      "What did you change in your own work because of it?",
      "Same situation tomorrow: what changes?",
      "Which of your rules comes from that?",
    ),
    "ask-diagnosis": both(
      "{echo} On what evidence?",
      "{echo} How do you know that's the cause?",
      "You're at the remedy already. What do you check first?",
      "What do you need to know before you act?",
      "What are the possible causes, and how do you tell them apart?",
    ),
    "ask-first-step": both(
      "What's your first step, concretely?",
      "Monday morning, nine o'clock. What do you do?",
      "What do you actually do first?",
    ),
    "ask-other-view": both(
      "{echo} How does the other side see that?",
      "What's the other side's best argument?",
      "What do they stand to lose?",
      "What are the others measured by?",
    ),
    "ask-words": both(
      "Say it as you'd say it to them. What are the words?",
      "What's your opening sentence to them?",
      "What exactly do you tell them?",
    ),
    "ask-method": both(
      "Concretely: what are the steps?",
      "What do you do first, second, third?",
      "Which steps do you actually take?",
    ),
    "ask-example": both(
      "{echo} When was the last time?",
      "Which real case can you give me?",
      "When did you last do that, and what came out?",
      "Name one time you did it. What happened?",
    ),
    "ask-measure": both(
      "{echo} How do you measure that?",
      "How do you know it works?",
      "What figure tells you that it works?",
      "What would show you that it fails?",
    ),
    "ask-limits": both(
      "Where does that stop working?",
      "When would you not do it that way?",
      "What's the exception?",
    ),
    "ask-headline": both(
      "One sentence: what do you want?",
      "What's the request, in a single sentence?",
      "What exactly should I approve?",
    ),
    "ask-cost": both(
      "{echo} What's the price?",
      "What does it cost, in people and months?",
      "How many engineers, for how long?",
      "What's the bill?",
    ),
    "ask-date": both(
      "{echo} By when?",
      "When does it pay off?",
      "What's the date of the first result?",
      "What do I see after one quarter?",
    ),
    "ask-stakeholders": both(
      "Who loses by this?",
      "Who has to agree, and why would they?",
      "Who will fight it?",
    ),
    "ask-requirements": both(
      "{echo} For which requirements?",
      "You're at the solution already. What are the requirements?",
      "What must it do, and what may it not do?",
      "What do you have to know before you draw anything?",
    ),
    "ask-load": both(
      "Put numbers on it. What's the peak load?",
      "How much per second, at peak?",
      "Which figures do you size it for?",
    ),
    "ask-choice": both(
      "Which do you pick, and why?",
      "Decide. Which design is it?",
      "So what do you build?",
    ),
    "ask-operations": both(
      "{echo} What do you monitor?",
      "It's live. What wakes you at night, and how do you know?",
      "How do you roll it out, and back?",
      "What does the person on call look at?",
    ),
  },
  onlyWe: [
    "You keep saying we. What was your own decision?",
    "Take the team out of it. Which call was yours?",
    "That's what the team did. What did you decide?",
  ],
  turns: ["One change.", "New constraint.", ""],
  repeats: ["Again.", "Once more.", "Sure."],
  sayAgain: [
    "That didn't come through. {again}",
    "Bad line, I got very little. {again}",
    "I could not understand that. {again}",
    "Too little of that arrived. {again}",
  ],
  offerWays: [
    "Still not clear. Try once more, closer to the microphone, or say skip.",
    "Still hard to hear. Say it again slower, or say skip and we move on.",
  ],
  misheard: [
    "Then I got it wrong. Say it once more.",
    "My error. Once more, please, as you meant it.",
  ],
  offerTime: [
    "No rush. Say so if you want it rephrased.",
    "Take a moment. Start anywhere.",
    "I'm listening. Whenever you're ready.",
  ],
  giveTime: ["Take it.", "Sure, I'll wait.", "Fine. Take your time."],
  putAnotherWay: ["Put differently. {again}", "Another way. {again}", "Shorter. {again}"],
  smallerCase: {
    past: [
      "A small case will do. What comes closest?",
      "Anything like it counts. What's the nearest you have?",
    ],
    other: ["Think aloud. Where would you start?", "Best guess, then. What comes first?"],
  },
  refused: [
    "Fine, leave that out.",
    "Understood. Without it, then.",
    "Fair. We skip that.",
    "Okay, off the record it stays.",
  ],
  skipped: ["Skipped.", "Fine, another one.", "Sure. Next.", "Okay, a different one."],
  letGo: ["Fine, leave it.", "No matter. Next one.", "Okay. Something else, then.", "We drop it."],
  handBack: ["Go on.", "Go ahead.", "Over to you.", "Take it from there."],
  gentle: {
    loss: [
      "I'm sorry. That is hard. What helped you and the others through it?",
      "I'm sorry to hear that. What did people need from you then?",
      "That's heavy, I'm sorry. What mattered most to you in it?",
    ],
    dismissal: [
      "I'm sorry, that is hard on everybody. What did you want to get right for the people?",
      "Hard days, I'm sorry. How did you look after those who left and those who stayed?",
      "I'm sorry, nobody does that lightly. What mattered most to you in it?",
    ],
    harm: [
      "I'm sorry that happened. We can leave it. What would you rather talk about?",
      "I'm sorry. Nobody should face that. Only as much as you like: what helped?",
    ],
  },
  farewells: [
    "Time's up. Thank you. The recording and the details are in the review. Goodbye.",
    "That's it. Thanks for your time. You'll find everything in the review. Goodbye.",
  ],
};
