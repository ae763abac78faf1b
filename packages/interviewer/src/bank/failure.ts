import type { Question } from "../question.ts";

/** What went wrong, and what was done then: across the pillars. */
export const failure: readonly Question[] = [
  {
    id: "off-by-three",
    pillar: "behavioural",
    theme: "an estimate of yours that was far off",
    form: "past",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["failure-and-recovery"],
    spoken:
      "Tell me about an estimate of yours that was off by a factor of three or more. When did you know, and whom did you tell?",
    strong: [
      "Says when they knew, and when they said so, as two dates",
      "Names what had been left out of the estimate",
      "Tells what the listener could still do with the news",
    ],
    followUps: {
      "ask-own-decision": "Between knowing it and saying it, what did you decide?",
      "ask-result": "What did the people who had relied on it do then?",
      "ask-lesson": "How do you give an estimate today that you know is weak?",
    },
    changedConstraint:
      "Suppose the date had stood in a signed contract. How would you have told them?",
    budgetS: 150,
  },
  {
    id: "trust-lost",
    pillar: "behavioural",
    theme: "a team or a customer whose trust you lost",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["failure-and-recovery", "cross-team-work"],
    spoken:
      "Think of a team or a customer whose trust you lost. What did you do in the month after?",
    strong: [
      "Tells the loss from the other side",
      "Names small promises that were kept, with dates",
      "Does not claim that everything was well again",
    ],
    followUps: {
      "ask-one-time": "On which day did you see that the trust was gone?",
      "ask-own-decision": "What did you yourself do first, and why that?",
      "ask-result": "How could you tell that some of it had come back?",
    },
    changedConstraint: "If they had refused to speak with you at all, how would you have begun?",
    budgetS: 150,
  },
  {
    id: "asked-not-to-come",
    pillar: "behavioural",
    theme: "a post-mortem without the engineer who ran the command",
    form: "situational",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["failure-and-recovery", "conflict"],
    spoken:
      "A post-mortem starts in an hour. The engineer who ran the fatal command has asked not to come. How do you lead that meeting?",
    strong: [
      "Speaks with the engineer first, and does not force them",
      "Gets the facts without making anybody a culprit",
      "Asks why the command was possible",
      "Has words for the moment when somebody names a name",
    ],
    followUps: {
      "ask-diagnosis": "What do you need to hear from that engineer before the hour is up?",
      "ask-words": "Somebody asks who did it. What do you say, aloud, to the room?",
      "ask-other-view": "What is the engineer afraid of, do you think?",
    },
    changedConstraint: "A vice president joins unannounced and wants a name. What do you do?",
    budgetS: 120,
  },
  {
    id: "thursday-before-tuesday",
    pillar: "behavioural",
    theme: "a promised date that will not hold",
    form: "situational",
    roles: ["tech-lead", "manager", "director"],
    serves: ["failure-and-recovery", "cross-team-work"],
    spoken:
      "It is Thursday. You have just learned that the launch you promised the board for Tuesday will not hold. Who hears what from you, and when?",
    strong: [
      "Checks how sure the news is, within hours",
      "Tells the person who is going to be asked before anybody else",
      "Brings options with their prices",
      "Says the actual words of the first call",
    ],
    followUps: {
      "ask-diagnosis": "How sure must you be before you make the first call?",
      "ask-words": "The first call goes through. What is your opening sentence?",
      "ask-trade-off": "Which of your options would you not offer, and why?",
    },
    changedConstraint: "On Monday night it looks as if it might work after all. What do you do?",
    budgetS: 120,
  },
  {
    id: "green-dashboards",
    pillar: "system-design",
    theme: "a launch that looked fine on every dashboard and was not",
    form: "past",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["failure-and-recovery", "technical-decision"],
    spoken:
      "Take me back to a launch that looked fine on every dashboard and was in fact going wrong. Who found out, and how?",
    strong: [
      "Explains what was measured, and why it stayed green",
      "Puts a figure on the harm that was done meanwhile",
      "Measures something else now, closer to the user",
    ],
    followUps: {
      "ask-own-decision": "Once you knew, what was your call: stop it, or mend it while it ran?",
      "ask-number": "How many people had felt it by then, roughly?",
      "ask-lesson": "What do you watch today that you did not watch then?",
    },
    changedConstraint:
      "Suppose switching it off had not been possible. How would you have gone on?",
    hangsOn: ["roll", "launch", "flag", "revert", "disable", "switch", "stop"],
    budgetS: 150,
  },
  {
    id: "by-luck",
    pillar: "system-design",
    theme: "a disaster that was avoided by luck",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["failure-and-recovery"],
    spoken:
      "Think of a disaster that did not happen, by luck more than by skill. What did you change once you saw how close it was?",
    strong: [
      "Admits that it was luck",
      "Treats it as seriously as if it had happened",
      "Removed the way in which it could happen, not just this case",
    ],
    followUps: {
      "ask-own-decision": "Nothing had broken. What made you decide to act all the same?",
      "ask-risk": "How bad could it have become, at its worst?",
      "ask-result": "What would happen if the same thing began today?",
    },
    changedConstraint:
      "If nobody else had noticed, and the fix had cost a month, what would you have done?",
    budgetS: 150,
  },
  {
    id: "third-time",
    pillar: "system-design",
    theme: "an incident that comes back although its causes were fixed",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["failure-and-recovery"],
    spoken:
      "The same kind of incident has come back three times. After each one, every action item was done. How do you break the pattern?",
    strong: [
      "Reads the three reports side by side before proposing anything",
      "Asks what kind of fix was never on the list",
      "Accepts that one remedy may be to do less at once",
    ],
    followUps: {
      "ask-diagnosis": "What would you look for in the three reports?",
      "ask-risk": "What if your fix makes the fourth one worse?",
      "ask-trade-off": "Which work would you stop to make room for this?",
    },
    changedConstraint: "The pattern turns out to follow one customer's release days. What changes?",
    budgetS: 150,
  },
  {
    id: "nobody-used-it",
    pillar: "strategy",
    theme: "something you built that nobody used",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["failure-and-recovery", "technical-decision"],
    spoken:
      "Tell me about an initiative of yours that nobody stopped and nobody used. How long did it take you to see it?",
    strong: [
      "Names the sign that they explained away",
      "Counts what it had cost by then",
      "Says what they would now ask before starting",
    ],
    followUps: {
      "ask-own-decision": "What did you do with it once you had seen it?",
      "ask-number": "How many had you hoped would use it, and how many did?",
      "ask-lesson": "Which question do you ask today before such a thing begins?",
    },
    changedConstraint:
      "Suppose your own promotion had hung on it. Would you have seen it as soon, and how?",
    budgetS: 150,
  },
];
