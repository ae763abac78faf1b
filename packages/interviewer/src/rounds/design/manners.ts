/** What somebody says around the questions of a design. `{minutes}`: how long, in words. */
export interface Manner {
  /** Before the case: how it goes. */
  readonly brief: readonly string[];
  /** Before the next stage, where the last one was gone through. */
  readonly onward: readonly string[];
  /** The same, where the clock decides. */
  readonly clock: readonly string[];
  /** Before what the candidate's choice is put to. */
  readonly suppose: readonly string[];
  /** To a question that the sheet has no answer to. */
  readonly assume: readonly string[];
  /** The same beside answers to others. */
  readonly assumeRest: readonly string[];
  /** What was told or left to them before. */
  readonly asBefore: readonly string[];
  /** "Where should I start?" */
  readonly start: readonly string[];
  /** "Shall I go on?" */
  readonly goOn: readonly string[];
  /** The farewell where everything was asked before the time was over. */
  readonly done: readonly string[];
}

const maya: Manner = {
  brief: [
    "We have about {minutes} for one system. Ask me whatever you need to know, and I'll keep an eye on the time.",
    "This is one design, for about {minutes}. I know the case, so do ask me; the clock is my job.",
  ],
  onward: [
    "I can picture that.",
    "Thank you, I follow you so far.",
    "All right, let's build on that.",
    "I see where you are going.",
    "Let me take you a step further.",
  ],
  clock: [
    "I'd like us to get through all of it, and we have about {minutes} left.",
    "We have about {minutes} left, so let me move you along.",
    "There are about {minutes} left to us.",
  ],
  suppose: [
    "Let me make it harder.",
    "Something happens now.",
    "Imagine a bad day.",
    "One more turn of events.",
  ],
  assume: [
    "I'd leave that to you. Assume what seems reasonable, and tell me why.",
    "Nobody has written that down. Take what you think is likely, and say what speaks for it.",
    "That one you may decide yourself. Just tell me what you assume.",
  ],
  assumeRest: [
    "The rest I leave to you; tell me what you assume.",
    "For the other part, assume what seems likely.",
  ],
  asBefore: ["As I said before.", "It's still what I told you.", "The same as earlier."],
  start: [
    "Start wherever it feels most solid to you. If nothing does, start with the people who use it.",
    "Begin with what this must never get wrong, if that helps you.",
  ],
  goOn: ["Yes, please go on.", "Do go on, I'm with you.", "Please, carry on."],
  done: [
    "That is all I wanted to ask you. Thank you for taking me through it. What you said is in the review, with the times. Goodbye.",
  ],
};

const tom: Manner = {
  brief: [
    "One system, about {minutes}. I have the figures, you ask for them. I watch the clock.",
    "We have about {minutes} and one design. Ask for any number you need; I'll say when it's time to move.",
  ],
  onward: ["Right.", "Okay, that stands for now.", "Noted.", "Clear.", "Understood. Next part."],
  clock: [
    "Clock: about {minutes} left.",
    "About {minutes} left. Moving on.",
    "We have about {minutes} left.",
  ],
  suppose: ["Bad day.", "Now it breaks.", "Next incident.", "A different morning."],
  assume: [
    "I don't have that. Pick a value, and defend it.",
    "Not known. Assume something, with a reason.",
    "Your assumption. Say it and say why.",
  ],
  assumeRest: ["The rest: assume it, with a reason.", "What's left is for you to assume."],
  asBefore: ["Unchanged.", "Same as I said.", "Still the same."],
  start: [
    "With what it must not get wrong.",
    "Wherever the risk is. If you can't tell, with the numbers.",
  ],
  goOn: ["Go on.", "Yes, continue.", "Keep going."],
  done: [
    "No more questions from me. Thanks. The times, the facts you asked for and the rest are in the review. Goodbye.",
  ],
};

const anita: Manner = {
  brief: [
    "So, one system, about {minutes}. I know the people it's for, so ask me anything. I'll watch the time.",
    "We've got about {minutes} for this one. Ask away whenever you need something, I'll keep the time.",
  ],
  onward: [
    "Okay, got that.",
    "Right, I'm with you.",
    "Okay, I can see them using it.",
    "Fine, let's keep moving.",
    "Okay, next bit.",
  ],
  clock: [
    "We've got about {minutes} left, so let's move.",
    "Quick look at the time: about {minutes}.",
    "About {minutes} to go, so on we go.",
  ],
  suppose: [
    "Okay, here's a bad day.",
    "Now something goes wrong.",
    "So my phone rings.",
    "Here's one that'll happen.",
  ],
  assume: [
    "No idea, honestly. Assume something that makes sense, and tell me why.",
    "I can't tell you that. Make it what you'd expect, and say so.",
    "You tell me. Take a guess that you can stand behind.",
  ],
  assumeRest: [
    "The rest I don't know; make a sensible guess.",
    "And the other thing: your guess, tell me why.",
  ],
  asBefore: ["Same as before.", "Still what I said.", "That hasn't changed."],
  start: [
    "Start with somebody using it, on an ordinary day.",
    "With whoever needs it most, and what they do first thing.",
  ],
  goOn: ["Yep, go on.", "Sure, keep going.", "Yes, I'm with you."],
  done: [
    "That's me done, no more questions. Thanks for building this with me. It's all in the review. Goodbye.",
  ],
};

const helen: Manner = {
  brief: [
    "We have about {minutes}, and one system. Put your questions to me as you need; I shall keep the time.",
    "One design, about {minutes}. I can answer for the business, so ask. I shall say when we must move on.",
  ],
  onward: [
    "Very well.",
    "I have that part.",
    "That will do for the outline.",
    "I follow. Let us proceed.",
    "I shall take that as given.",
  ],
  clock: [
    "We have about {minutes} left, and I want to hear the rest.",
    "There are about {minutes} left. Let us proceed.",
    "I am minding the time: about {minutes}.",
  ],
  suppose: [
    "Let us test that.",
    "Consider a bad day.",
    "I want to know what I am exposed to.",
    "Put yourself in a worse week.",
  ],
  assume: [
    "I cannot tell you that. Make a reasonable assumption and state your grounds.",
    "That is not settled. Decide it as you would, and say on what grounds.",
    "I leave that to your judgement. Name what you assume.",
  ],
  assumeRest: [
    "On the remainder, state your own assumption.",
    "The rest I leave to your judgement.",
  ],
  asBefore: ["My answer stands.", "As I told you.", "That has not changed."],
  start: [
    "Begin with what the organisation cannot afford to get wrong.",
    "With the outcome that we are paying for, if you please.",
  ],
  goOn: ["Please continue.", "Yes, proceed.", "Go on, please."],
  done: [
    "I have no further questions. Thank you for your time. The review has all of it. Goodbye.",
  ],
};

const callum: Manner = {
  brief: [
    "We have about {minutes} and one case. I have a sheet with facts, so ask. I'll take notes and mind the time.",
    "One design for about {minutes}. What you ask me I'll answer from my sheet, and I'll keep the time.",
  ],
  onward: [
    "I've written that down.",
    "Okay, I have that.",
    "That's in my notes.",
    "Fine, then a layer further.",
    "I'll leave that as it stands.",
  ],
  clock: [
    "By my watch there are about {minutes} left.",
    "About {minutes} left, so I'll turn the page.",
    "I see about {minutes} left.",
  ],
  suppose: [
    "Let me put something to it.",
    "I have a case for that.",
    "Suppose this, then.",
    "Here is one from a real week.",
  ],
  assume: [
    "That isn't on my sheet. Assume what you think reasonable, and say why.",
    "I have nothing on that. Make it an assumption, with its reason.",
    "My notes don't say. What you assume I'll write down.",
  ],
  assumeRest: [
    "The rest isn't on my sheet; assume it, and say why.",
    "On the other point I have nothing; your assumption counts.",
  ],
  asBefore: [
    "As it stands on my sheet.",
    "The same as I read out before.",
    "I have no other figure.",
  ],
  start: [
    "Wherever you would start on the first morning. I'd only ask that you say why there.",
    "With what has to be true for it to be worth building.",
  ],
  goOn: ["Go on, I'm writing.", "Yes, carry on.", "Please go on."],
  done: [
    "I've been through my sheet. Thank you. You'll find the stages and what you asked for in the review. Goodbye.",
  ],
};

const manners: Readonly<Record<string, Manner>> = { maya, tom, anita, helen, callum };

/** How somebody leads a design; the first one where the persona is not known. */
export function mannerOf(personaId: string): Manner {
  return manners[personaId] ?? maya;
}
