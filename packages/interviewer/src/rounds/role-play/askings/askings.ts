/** Ways to ask for what a scene holds, as many people would: what a turn is held against. */
export interface Askings {
  /** By fact: those that the words on its sheet find as well. */
  readonly byRules: Readonly<Record<string, readonly string[]>>;
  /** By fact: those that are there for what they mean only. */
  readonly byMeaning: Readonly<Record<string, readonly string[]>>;
  /** Questions in this scene that ask for nothing on its sheet: trifles, proposals, checks. */
  readonly besides: readonly string[];
}

/** Questions that ask for nothing on any sheet: for assent, for small things, or for nothing at all. */
export const besidesAnywhere: readonly string[] = [
  "Does this make sense?",
  "Is that okay with you?",
  "Can you live with that?",
  "Are we good?",
  "Can we shake hands on it?",
  "Do you agree with me?",
  "Do you hear me?",
  "Can you see my point?",
  "What do you say to that?",
  "Would you do that for me?",
  "Could we try it like that?",
  "Shall we meet again tomorrow?",
  "When shall we talk again?",
  "Who writes that down?",
  "What time is it?",
  "How old are you?",
  "What's for lunch today?",
  "What did you do last night?",
  "Have you seen the news?",
  "Who are you?",
  "What's your favourite film?",
  "Do you like your job title?",
  "How many people work at this company?",
  "What tools do you use?",
  "Which programming language do you prefer?",
  "How can you be so careless?",
  "What were you thinking?",
  "Is this a joke?",
  "Who do you think you are?",
  "Why should that be my problem?",
  "Why would I do that for you?",
  "Do you want me to solve everything?",
  "How often do I have to say this?",
  "Have I not made myself clear?",
  "Who's going to pay for it?",
  "Isn't that obvious?",
  "Do you know who I am?",
  "Can I get you a coffee?",
  "Where did you grow up?",
  "Can you speak up a bit?",
];
