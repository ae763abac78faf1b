import type { Question } from "../question.ts";

/** Systems to design whose difficulty lies in time, load or distance. */
export const designLive: readonly Question[] = [
  {
    id: "stadium-tour",
    pillar: "system-design",
    theme: "selling the tickets of a stadium tour",
    form: "design",
    roles: ["tech-lead", "staff", "manager"],
    serves: [],
    spoken:
      "A stadium tour goes on sale at ten o'clock, and two million people press one button. How would you design that first minute?",
    strong: [
      "Separates waiting from buying",
      "Sells each seat once, and says where that is decided",
      "Makes the wait fair, or says that it is not",
      "Plans for a payment provider slower than the sale",
    ],
    followUps: {
      "ask-load": "How many of those two million reach your database in the first second?",
      "ask-choice": "Where, exactly, is it decided that a seat is mine?",
      "ask-risk": "The payment provider slows down at ten past. What do people see?",
    },
    changedConstraint:
      "The artist wants no bots at all, and no accounts either. What do you give up for that?",
    budgetS: 300,
  },
  {
    id: "shared-whiteboard",
    pillar: "system-design",
    theme: "a whiteboard for people who lose their connection",
    form: "design",
    roles: ["tech-lead", "staff"],
    serves: ["technical-decision"],
    spoken:
      "Fifty people draw on one whiteboard, some on a train that keeps losing its connection. How would you design it so that their drawings agree?",
    strong: [
      "Says what agreeing means: which conflicts matter to people",
      "Chooses between merging and ordering, with the reason",
      "Bounds the history that a late device has to fetch",
      "Knows what undo means when fifty people draw",
    ],
    followUps: {
      "ask-requirements": "What do people have to see at once, and what may come a minute later?",
      "ask-trade-off": "What does your way of merging make hard, undo for instance?",
      "ask-operations": "A board looks different on two screens. How do you find out why?",
    },
    changedConstraint:
      "One board now has five thousand viewers. What do you change, and what stays as it is?",
    budgetS: 300,
  },
  {
    id: "city-ambulances",
    pillar: "system-design",
    theme: "dispatching the ambulances of a city",
    form: "design",
    roles: ["tech-lead", "staff", "manager"],
    serves: [],
    spoken:
      "Design dispatch for a city's ambulances. It has to go on working when its own data centre does not. Where do you begin?",
    strong: [
      "Begins with what the dispatcher must be able to do, at the least",
      "Decides what runs in the vehicle and what in the centre",
      "Practises the fallback, paper included",
      "Knows which position is old, and says so on the screen",
    ],
    followUps: {
      "ask-requirements": "What is the least it must still do on its worst day?",
      "ask-choice": "Two centres believe that they are in charge. Who wins in your design?",
      "ask-operations": "How often do you switch over on purpose, and who is there?",
    },
    changedConstraint:
      "The neighbouring city uses another system, and calls cross the border. What do you do about it?",
    budgetS: 300,
  },
  {
    id: "tractor-updates",
    pillar: "system-design",
    theme: "updating tractors that are seldom online",
    form: "design",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision"],
    spoken:
      "Your software runs on eighty thousand tractors. They are online for minutes a day and must never stop in a field. How does an update reach them?",
    strong: [
      "Splits fetching from installing",
      "Can always go back, without a connection",
      "Releases to a few first, and names who they are",
      "Lives with many versions at once, for years",
    ],
    followUps: {
      "ask-requirements": "When may a tractor be updated, and who decides that?",
      "ask-risk": "One update in a thousand fails halfway. What does the farmer see?",
      "ask-operations": "How do you learn that a release is bad, before the harvest does?",
    },
    changedConstraint: "A security hole must be closed within two days, everywhere. What changes?",
    budgetS: 300,
  },
  {
    id: "flags-for-all",
    pillar: "system-design",
    theme: "feature flags that every request reads",
    form: "design",
    roles: ["tech-lead", "staff"],
    stages: ["growing", "large"],
    serves: ["technical-decision"],
    spoken:
      "Two hundred teams want feature flags, read on every request, where one wrong flag can stop the company. How would you build that?",
    strong: [
      "Reads locally, so that its own outage changes nothing",
      "Treats a flag as a release: staged, watched, undone",
      "Says how stale a flag may be",
      "Gets rid of old flags",
    ],
    followUps: {
      "ask-load": "How often is a flag read, and how often is one changed?",
      "ask-risk": "Your flag service is down for an hour. What happens to everybody else?",
      "ask-trade-off": "What does reading locally cost you when a flag has to change now?",
    },
    changedConstraint:
      "A team wants flags that differ by customer contract. What speaks against it, and what do you offer?",
    budgetS: 240,
  },
  {
    id: "scarce-accelerators",
    pillar: "system-design",
    theme: "sharing scarce graphics cards among many models",
    form: "design",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["technical-decision"],
    spoken:
      "A hundred language models share one pool of scarce graphics cards, and customers notice half a second. How would you design the service in front?",
    strong: [
      "Measures load in tokens and memory, not in requests",
      "Decides who waits when it is full, and tells them",
      "Weighs a warm model that idles against a cold start",
      "Has a smaller model, or a no, for the worst hour",
    ],
    followUps: {
      "ask-load": "Which figures about the requests do you need before you size anything?",
      "ask-choice": "It is full, and three customers ask at once. Who is served, and why?",
      "ask-trade-off": "What does keeping a rare model warm cost the others?",
    },
    changedConstraint:
      "A third of the cards are taken away on Friday. What do customers notice first?",
    budgetS: 300,
  },
  {
    id: "nine-months-of-money",
    pillar: "system-design",
    theme: "the first version of a marketplace, built by four",
    form: "design",
    roles: ["tech-lead", "staff", "manager"],
    stages: ["early"],
    serves: ["technical-decision"],
    spoken:
      "You are four engineers with money for nine months, and build a marketplace for used laboratory equipment. What do you deliberately not build?",
    strong: [
      "Begins with the one thing that must be proved",
      "Buys, borrows or does by hand what is not that thing",
      "Names the shortcut that would be dearest to undo",
      "Says what would make them build it after all",
    ],
    followUps: {
      "ask-requirements": "What does the marketplace have to prove before the money ends?",
      "ask-risk": "Which of these shortcuts is going to hurt first?",
      "ask-choice": "Payments: what exactly do you do in the first version?",
    },
    changedConstraint:
      "In month three a university wants to sell nine thousand items at once. What do you do?",
    budgetS: 240,
  },
  {
    id: "inside-the-bank",
    pillar: "system-design",
    theme: "running a hosted product inside a closed network",
    form: "design",
    roles: ["staff", "manager", "director"],
    stages: ["growing"],
    serves: ["technical-decision", "cross-team-work"],
    spoken:
      "Your hosted product must also run inside a bank that allows no outside connection. How would you shape the product, and the team, for both?",
    strong: [
      "Asks how many such customers there will be before deciding",
      "Keeps one code base, and says what that demands of it",
      "Plans support without being able to look",
      "Prices what it does to everybody's speed",
    ],
    followUps: {
      "ask-requirements": "What would you ask the bank, and what your own sales people?",
      "ask-trade-off": "What do your hosted customers lose by it?",
      "ask-operations": "It fails inside the bank, and you can't log in. How do you help?",
    },
    changedConstraint: "The bank will only upgrade once a year. What does that do to your design?",
    budgetS: 240,
  },
  {
    id: "a-third-off-the-bill",
    pillar: "system-design",
    theme: "cutting a third of a cloud bill while traffic grows",
    form: "design",
    roles: ["staff", "manager", "director"],
    stages: ["growing", "large"],
    serves: ["technical-decision", "cross-team-work"],
    spoken:
      "Your cloud bill has to fall by a third within two quarters, while traffic grows. How do you work out where to cut, and in which order?",
    strong: [
      "Sees who spends it, and what each part earns",
      "Takes the quick third and the deep third apart",
      "Names what must not become slower or weaker",
      "Keeps it from growing back",
    ],
    followUps: {
      "ask-requirements": "What must not get worse while the bill falls?",
      "ask-load": "Which three figures of that bill do you want to see first?",
      "ask-risk": "Which saving would you regret in a year?",
    },
    changedConstraint: "The teams who spend most also earn most. How do you deal with that?",
    budgetS: 240,
  },
];
