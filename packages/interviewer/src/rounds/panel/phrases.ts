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
  introduces: "I'm the {title}, here with {others}. We'll each ask you something, and I begin.",
  takesOver: [
    "Thank you, {before}. Maya here, with something different.",
    "Thanks, {before}. This is Maya. Let me ask you about something else.",
  ],
  takesOverAgain: [
    "Thanks, {before}. It's me again, Maya, with another one.",
    "Let me come in after {before}. Maya again.",
    "I'll take over from {before}. It's Maya, and I'd like to go somewhere else.",
  ],
  here: ["It's Maya now.", "Maya here.", "This is Maya."],
  comesIn: [
    "Let me come in there for a moment.",
    "I'd like to add one to that.",
    "May I stay with that, too.",
    "That makes me curious.",
  ],
  floor: [
    "That was the last from our side. What would you like to ask us? Say a name, and that one answers.",
  ],
  ownChair: {
    past: [
      "If I had led the people in that story, what would you have wanted me to notice?",
      "Suppose I had been your director then. What did you keep from me?",
      "As the one responsible for those people, what would I have heard from them about you?",
      "If one of them had come to me in private, what would they have told me?",
    ],
    plan: [
      "Say these people are mine. What would you ask me to do for them?",
      "As the director of these people, what would I hear from them in the first week?",
      "If one of them came to me in private about it, what would they say?",
      "Suppose I am your director. What would you need from me for that?",
    ],
  },
};

const tom: PanelPhrases = {
  introduces: "I'm the {title}. Also here: {others}. We take turns. I start.",
  takesOver: [
    "Thanks, {before}. Tom here. Other topic.",
    "Tom here. I'll pick it up from {before}.",
  ],
  takesOverAgain: [
    "Thanks, {before}. Tom again.",
    "Right, back to me. Tom.",
    "My turn, {before}. Tom again. New topic.",
  ],
  here: ["Tom here.", "Tom.", "It's Tom."],
  comesIn: ["One from me.", "Hold that. Tom here.", "Before we go on.", "I have one on that."],
  floor: ["That's all from us. What do you want to know? Name one of us, and you get that one."],
  ownChair: {
    past: [
      "I'd have been the one to review that. What would I have objected to?",
      "Say I maintain it today. What do I curse you for?",
      "If I had been on call that week, what would I have seen?",
      "What would I find if I read the code of that today?",
    ],
    plan: [
      "I review that. What do I object to first?",
      "Say I maintain it in two years. What do I curse you for?",
      "I'm on call when it breaks. What do I see?",
      "Where would I find the weakest spot in it?",
    ],
  },
};

const anita: PanelPhrases = {
  introduces: "I'm the {title}, and I've brought {others}. We'll take it in turns, me first.",
  takesOver: ["Thanks, {before}. Anita here, let's switch.", "Okay, my go. Anita here."],
  takesOverAgain: [
    "Thanks, {before}. Anita again, different corner.",
    "I'm taking over from {before}. It's Anita.",
    "Okay, me again. Anita. Let's try another one.",
  ],
  here: ["Anita here.", "It's Anita now.", "Hi, Anita here."],
  comesIn: [
    "Quick one from me.",
    "Let me jump in.",
    "Just one thing from my side.",
    "I've got one on that.",
  ],
  floor: ["That's us done. What would you like to ask? Say who it's for, if it's for one of us."],
  ownChair: {
    past: [
      "Say that was my product. When would I have heard of it from you?",
      "If I'd owned the roadmap, what would have dropped off it for this?",
      "I'd have had to explain it to the users. What would I have told them?",
      "If I'd been your product partner, where would we have disagreed?",
    ],
    plan: [
      "Say it's my product. When do I hear of it from you?",
      "I own the roadmap. What drops off it for this?",
      "I've got to explain that to the users. What do I tell them?",
      "Say I'm your product partner. Where do we disagree?",
    ],
  },
};

const helen: PanelPhrases = {
  introduces: "I am the {title}, together with {others}. We shall ask in turn, and I begin.",
  takesOver: [
    "Thank you, {before}. Helen Brandt. Another matter.",
    "I take it from here, {before}. This is Helen.",
  ],
  takesOverAgain: [
    "Thank you, {before}. Helen again, on another matter.",
    "It is my turn once more. Helen Brandt.",
    "I shall take over, {before}. Helen again.",
  ],
  here: ["This is Helen.", "Helen Brandt.", "Helen here."],
  comesIn: [
    "One question from my side.",
    "Allow me to come in on that.",
    "I should like to add a point.",
    "A word on that from me.",
  ],
  floor: ["We have what we need. What would you like to know from us? Do say whom you ask."],
  ownChair: {
    past: [
      "I should have had to approve it. In one sentence, what would you have told me?",
      "Had the money been mine, what would I have asked to have back?",
      "If the board had asked me about it, what should I have said?",
      "From where I sit, what did the business have from it?",
    ],
    plan: [
      "I am the one who approves it. In one sentence, what do you tell me?",
      "The money is mine. What do I get for it?",
      "If the board asks me about it, what do I say?",
      "From where I sit, what does the business have from it?",
    ],
  },
};

const callum: PanelPhrases = {
  introduces: "I'm the {title}, next to {others}. We go round the table, and I begin.",
  takesOver: [
    "Thank you, {before}. Callum here. A fresh page.",
    "I'll carry on from {before}. This is Callum.",
  ],
  takesOverAgain: [
    "Thank you, {before}. Callum again, with another one.",
    "Back to my side of the table. It's Callum.",
    "I'll take it from {before}. Callum again.",
  ],
  here: ["This is Callum.", "Callum here.", "It's Callum now."],
  comesIn: [
    "I wrote something down there.",
    "Something for my notes.",
    "I'd like to stay on that line for a moment.",
    "One thing that I marked.",
  ],
  floor: ["Our pages are full. What would you like to ask us? Say a name, and that one answers."],
  ownChair: {
    past: [
      "My own team was not there. What of it should they not copy?",
      "Somebody outside hears only this story. What would they doubt first?",
      "If I asked somebody else who was there, what would they put differently?",
      "What would I have had to see to come to the same conclusion as you?",
    ],
    plan: [
      "My own team is not yours. What of it should they not copy?",
      "Somebody from outside hears only this. What would they doubt first?",
      "If I asked somebody who worked with you, what would they put differently?",
      "What would I have to see in a year to say that it was right?",
    ],
  },
};

const phrasesOf: Readonly<Record<string, PanelPhrases>> = { maya, tom, anita, helen, callum };

/** How somebody speaks on a panel; Maya's ways where there is nobody of that name (any more). */
export function panelPhrasesFor(personaId: string): PanelPhrases {
  return phrasesOf[personaId] ?? maya;
}
