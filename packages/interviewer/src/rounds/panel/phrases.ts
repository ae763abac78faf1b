/**
 * What somebody says on a panel beside their own ways. `{before}` is who asked before them, `{title}`
 * what they are, `{others}` who sits beside them.
 */
export interface PanelPhrases {
  /** Who leads, behind the greeting. */
  readonly introduces: string;
  /** Taking over, before a main question of one's own. */
  readonly takesOver: readonly string[];
  /** The same of somebody who spoke before. */
  readonly takesOverAgain: readonly string[];
  /** The same where something else is said before the question. */
  readonly here: readonly string[];
  /** Coming in on an answer to somebody else's question. */
  readonly comesIn: readonly string[];
  /** Who leads, once the candidate may ask. */
  readonly floor: readonly string[];
  /** An answer seen from one's own chair: one question each. */
  readonly ownChair: { readonly past: readonly string[]; readonly plan: readonly string[] };
}

const maya: PanelPhrases = {
  introduces: "I'm the {title}, here with {others}. We'll each ask you something, and I'll begin.",
  takesOver: [
    "Thank you, {before}. Maya here, with something different.",
    "Thanks, {before}. This is Maya. Let me ask you about something else.",
  ],
  takesOverAgain: [
    "Thanks, {before}. It's me again, Maya, with another one.",
    "Thank you, {before}. Maya again, with the next one.",
    "I'll take over from {before}. It's Maya, with a different topic.",
  ],
  here: ["It's Maya now.", "Maya here.", "This is Maya."],
  comesIn: [
    "Let me come in here for a moment.",
    "I'd like to add a question to that.",
    "I'd like to stay with that, too.",
    "There's one more thing I'd like to ask there.",
  ],
  floor: [
    "That's everything from our side. What would you like to ask us? You can ask any of us by name.",
  ],
  ownChair: {
    past: [
      "If I'd been your manager then, what would you have wanted from me?",
      "If I'd asked you in the middle of it how people were doing, what would you have said?",
      "If I'd asked the people involved about it, what would they have told me?",
      "What might somebody have told me in private that they didn't tell you?",
    ],
    plan: [
      "If I were your manager, what would you need from me for that?",
      "What would I hear from the people involved in the first week?",
      "What might somebody tell me in private that they won't tell you?",
      "If I asked you in a month how people are doing, what would you say?",
    ],
  },
};

const tom: PanelPhrases = {
  introduces: "I'm the {title}. With me are {others}. We'll take turns, and I'll start.",
  takesOver: [
    "Thanks, {before}. Tom here, different topic.",
    "Tom here. I'll pick it up from {before}.",
  ],
  takesOverAgain: [
    "Thanks, {before}. Tom again.",
    "Thanks, {before}. Back to me, Tom.",
    "My turn again. It's Tom.",
  ],
  here: ["Tom here.", "This is Tom.", "It's Tom."],
  comesIn: [
    "A question from me.",
    "Let me add one.",
    "Before we go on.",
    "I have a question on that.",
  ],
  floor: ["That's all from us. What do you want to know? You can ask one of us by name."],
  ownChair: {
    past: [
      "If I'd had to review that, what would I have objected to?",
      "If I had to take that over today, what would I complain about?",
      "If I'd checked the facts back then, what would have surprised me?",
      "If I looked at it closely today, what would I find wrong?",
    ],
    plan: [
      "If I had to review that, what would I object to first?",
      "If I had to take that over in two years, what would I complain about?",
      "If it goes wrong and I have to fix it, what do I find?",
      "What's the weakest part of it?",
    ],
  },
};

const anita: PanelPhrases = {
  introduces: "I'm the {title}, and I'm here with {others}. We'll take it in turns, me first.",
  takesOver: ["Thanks, {before}. Anita here, let's switch.", "Okay, my turn. Anita here."],
  takesOverAgain: [
    "Thanks, {before}. Anita again, different topic.",
    "I'll take over from {before}. It's Anita.",
    "Okay, it's Anita again. Let's take another one.",
  ],
  here: ["Anita here.", "It's Anita now.", "Hi, Anita here."],
  comesIn: [
    "Quick question from me.",
    "Let me jump in here.",
    "One more thing from my side.",
    "I've got a question on that.",
  ],
  floor: ["That's it from us. What would you like to ask us? Just say if it's for one of us."],
  ownChair: {
    past: [
      "If I'd been your product partner, when would I have heard about it from you?",
      "If it had been my plan, what would have slipped because of that?",
      "If I'd had to explain that to the people it affected, what would I have said?",
      "If we'd worked together on that, where would we have disagreed?",
    ],
    plan: [
      "If I were your product partner, when would I hear about it from you?",
      "What slips in my plans because of that?",
      "If I had to explain that to the people it affects, what would I say?",
      "If we worked together on that, where would we disagree?",
    ],
  },
};

const helen: PanelPhrases = {
  introduces: "I am the {title}, and with me are {others}. We will ask in turn, and I will begin.",
  takesOver: [
    "Thank you, {before}. Helen Brandt, with another topic.",
    "I will take it from here, {before}. This is Helen.",
  ],
  takesOverAgain: [
    "Thank you, {before}. Helen again, on another topic.",
    "It is my turn again. Helen Brandt.",
    "I will take over, {before}. Helen again.",
  ],
  here: ["This is Helen.", "Helen Brandt.", "Helen here."],
  comesIn: [
    "One question from my side.",
    "Let me come in on that.",
    "I would like to add a question.",
    "I have one question on that.",
  ],
  floor: ["Thank you. What would you like to know from us? Please say if it is for one of us."],
  ownChair: {
    past: [
      "If I had had to approve it, what would you have told me in one sentence?",
      "If it had been my budget, what would I have got for it?",
      "If the board had asked me about it, what could I have told them?",
      "From where I sit, what did the business gain from it?",
    ],
    plan: [
      "If I had to approve it, what would you tell me in one sentence?",
      "If it is my budget, what do I get for it?",
      "If the board asks me about it, what should I tell them?",
      "From where I sit, what does the business gain from it?",
    ],
  },
};

const callum: PanelPhrases = {
  introduces: "I'm the {title}, here with {others}. We'll go round the table, and I'll begin.",
  takesOver: [
    "Thank you, {before}. Callum here, with a different one.",
    "I'll carry on from {before}. This is Callum.",
  ],
  takesOverAgain: [
    "Thank you, {before}. Callum again, with another one.",
    "It's my turn again. This is Callum.",
    "I'll take it from {before}. Callum again.",
  ],
  here: ["This is Callum.", "Callum here.", "It's Callum now."],
  comesIn: [
    "There's something I'd like to check.",
    "Let me ask one more thing on that.",
    "I'd like to stay on that for a moment.",
    "I have a follow-up on that.",
  ],
  floor: [
    "We have what we need, thank you. What would you like to ask us? You can pick one of us by name.",
  ],
  ownChair: {
    past: [
      "If my own team faced the same thing, what shouldn't they copy?",
      "What would somebody who wasn't there doubt first?",
      "If I asked somebody else who was there, what would they tell differently?",
      "What evidence would have led me to the same conclusion as you?",
    ],
    plan: [
      "If my own team did the same, what shouldn't they copy?",
      "What would somebody from outside doubt first?",
      "If I asked somebody who works with you, what would they tell differently?",
      "What would I have to see in a year to agree that it was right?",
    ],
  },
};

const phrasesOf: Readonly<Record<string, PanelPhrases>> = { maya, tom, anita, helen, callum };

/** How somebody speaks on a panel; Maya's ways where there is nobody of that name (any more). */
export function panelPhrasesFor(personaId: string): PanelPhrases {
  return phrasesOf[personaId] ?? maya;
}
