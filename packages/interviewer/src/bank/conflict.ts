import type { Question } from "../question.ts";

/** Behavioural: people who want different things. */
export const conflict: readonly Question[] = [
  {
    id: "credit-taken",
    pillar: "behavioural",
    theme: "a colleague who presented your work as theirs",
    form: "past",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["conflict"],
    spoken:
      "Think of a colleague who presented work of yours, or of your team's, as their own. What did you say, and to whom?",
    strong: [
      "Asks whether it was meant before treating it as theft",
      "Speaks to the person before speaking about them",
      "Tells how the two worked together afterwards",
    ],
    followUps: {
      "ask-own-decision": "At which point did you decide to raise it, or to let it pass?",
      "ask-result": "How did the two of you get on after that?",
      "ask-lesson": "What do you do now so that people can see whose work it is?",
    },
    changedConstraint:
      "Suppose your own manager had been the one on stage. What would you have done?",
    budgetS: 120,
  },
  {
    id: "nobody-wants-identity",
    pillar: "behavioural",
    theme: "two leads who argue about who owns a service",
    form: "situational",
    roles: ["manager", "director"],
    stages: ["growing", "large"],
    serves: ["conflict", "cross-team-work"],
    spoken:
      "Two tech leads under you each insist that the other's service should own customer identity. They have argued for three months. How do you end it?",
    strong: [
      "Learns what each of them would lose by owning it",
      "Says who decides, and by when, before hearing the case again",
      "Puts the reasons in writing, so that both can repeat them",
    ],
    followUps: {
      "ask-diagnosis": "What would you want to know about those three months before you step in?",
      "ask-other-view": "How does your ruling look to the lead who ends up with the service?",
      "ask-trade-off": "What would a ruling cost you that another month of argument would not?",
    },
    changedConstraint:
      "It turns out that both know the old code is rotten, and neither has said so. What now?",
    budgetS: 120,
  },
  {
    id: "feared-reviewer",
    pillar: "behavioural",
    theme: "a reviewer whom people avoid",
    form: "situational",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["conflict", "mentoring"],
    spoken:
      "Your most exact reviewer is nearly always right. People now wait until that person is on leave before they open a change. What do you do?",
    strong: [
      "Keeps the standard and the tone apart",
      "Brings real comments from real reviews",
      "Has the opening words of the conversation ready",
      "Asks what the reviewer has been rewarded for so far",
    ],
    followUps: {
      "ask-diagnosis": "How would you find out whether people avoid the tone or the standard?",
      "ask-words": "You sit down with the reviewer. What is your first sentence?",
      "ask-risk": "What might the code lose if the reviewer holds back from now on?",
    },
    changedConstraint: "The reviewer says that only bad code is rude. How do you go on from there?",
    budgetS: 120,
  },
  {
    id: "warned-upward",
    pillar: "behavioural",
    theme: "a warning that you gave to the person above you",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["conflict"],
    spoken:
      "Take me back to a day when you told the person above you that they were about to make a mistake. How did you put it?",
    strong: [
      "Chose the moment and the room with care",
      "Brought something the other person could check",
      "Tells what happened afterwards, also where they were wrong themselves",
    ],
    followUps: {
      "ask-own-decision": "What made you speak up then, and not a week earlier?",
      "ask-result": "What became of the plan, and of your standing with that person?",
      "ask-lesson": "How do you choose the moment for such a warning today?",
    },
    changedConstraint:
      "If they had heard you out and gone ahead all the same, what would you have done next?",
    budgetS: 150,
  },
  {
    id: "built-the-other-design",
    pillar: "behavioural",
    theme: "a design that you argued against and then had to build",
    form: "past",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["conflict", "technical-decision"],
    spoken:
      "Go back to a technical argument that you lost, after which you had to build the other design. How did you go about it?",
    strong: [
      "Gives the winning argument its due",
      "Worked for the design as if it had been their own",
      "Says plainly who turned out to be right, and in what",
    ],
    followUps: {
      "ask-own-decision": "Within a design that was not yours, what was still yours to decide?",
      "ask-result": "Once it was running, which of your objections came true?",
      "ask-lesson": "How has it changed the way you argue before a decision falls?",
    },
    changedConstraint:
      "Suppose your worst fear had come true halfway through. What would you have said, and to whom?",
    budgetS: 150,
  },
  {
    id: "useful-arguments",
    pillar: "behavioural",
    theme: "telling a useful argument from a harmful one",
    form: "approach",
    roles: ["tech-lead", "manager", "director"],
    serves: ["conflict"],
    spoken:
      "Some arguments do a team good, and some slowly poison it. How do you tell which kind you are looking at?",
    strong: [
      "Names signs that could be seen from outside",
      "Tells of an argument they let run, and of one they stopped",
      "Knows their own leaning, towards peace or towards a fight",
    ],
    followUps: {
      "ask-example": "Which argument did you let run longer than others would have?",
      "ask-limits": "When did such a sign mislead you?",
      "ask-measure": "How do you know later that stepping in was right?",
    },
    changedConstraint:
      "Suppose the team works only in writing, and you never see a face. What do you look for then?",
    budgetS: 120,
  },
  {
    id: "said-it-badly",
    pillar: "behavioural",
    theme: "something you said to a colleague and regretted",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["conflict", "failure-and-recovery"],
    spoken:
      "Go back to something you said to a colleague that you wish you had said differently. What did you do about it?",
    strong: [
      "Repeats what was said, without softening it",
      "Sees what it did to the other person",
      "Went back to them, and tells how that went",
    ],
    followUps: {
      "ask-one-time": "Which sentence was it, and who heard it?",
      "ask-result": "How was it between you and them a month later?",
      "ask-lesson": "What do you do today when you feel such a sentence coming?",
    },
    changedConstraint: "If you had noticed it only a year later, how would you have gone about it?",
    budgetS: 120,
  },
  {
    id: "after-lisbon-went-home",
    pillar: "behavioural",
    theme: "an office that feels left out of decisions",
    form: "situational",
    roles: ["manager", "director", "staff"],
    stages: ["growing", "large"],
    serves: ["conflict", "cross-team-work"],
    spoken:
      "Your engineers in Lisbon say that decisions fall in Denver after they have gone home. Denver says nobody hides anything. Where do you begin?",
    strong: [
      "Takes both accounts as true until shown otherwise",
      "Follows one real decision through calendar and chat",
      "Changes where decisions are made, not only how they are announced",
    ],
    followUps: {
      "ask-diagnosis": "Which recent decision would you trace first, and what would you look for?",
      "ask-other-view": "What does Denver stand to lose if you are right?",
      "ask-trade-off": "Which part of your fix makes everybody slower?",
    },
    changedConstraint:
      "Half a year on, Lisbon is content, and Denver says everything takes twice as long. What now?",
    budgetS: 120,
  },
];
