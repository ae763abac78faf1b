import { verdicts } from "./verdicts.testing.ts";

/** Each element in the plain words of people who tell it as it comes, none of them of our corpus. */

verdicts("TA1", "past", "task", "shown", [
  "Everybody expected me to fix it before the summer school.",
  "So the mission was clear, cut the handover time by half.",
  "What was asked of us was a system that the porters could use with gloves on.",
  "I was responsible that the trucks leave on time.",
  "I was supposed to only observe, but the lead fell ill and it became mine.",
  "As the product owner for billing I had to decide what goes into the spring release.",
  "I was to bring the two offices onto one ledger.",
  "The goal we set ourselves was fewer than five returns a week.",
]);

verdicts("DE1", "past", "decision", "shown", [
  "I made up my own mind and went with Sandra's version.",
  "The safe thing was to wait, I didn't, I shipped it.",
  "I had to choose between the two suppliers and I chose the local one.",
  "I turned the offer down.",
  "I told the sponsor no.",
  "So I took the decision to split the release.",
  "We argued for a day and then I said, right, we do it my way.",
  "I scrapped three months of work.",
  "I reversed my own decision from March.",
  "I didn't escalate it, I kept it in the team on purpose.",
  "I sent the consultants home.",
  "I deliberately left the old interface running.",
  "My boss wanted the big bang, I insisted on two steps.",
  "I took the feature out.",
  "I went to the client myself instead of leaving it to sales.",
  "I agreed to the date, but only with half the features.",
]);

verdicts("RE1", "past", "result", "shown", [
  "Within a month the calls had stopped.",
  "In the end eleven of the twelve stayed.",
  "By autumn every driver had one.",
  "We ended up saving the company a quarter of a million a year.",
  "Half of the team left within a year.",
  "He thanked me afterwards and we became friends.",
  "The project was stopped two months later.",
]);

verdicts("LE1", "past", "lesson", "shown", [
  "I learned the hard way that a plan nobody signs is no plan.",
  "What I'd do differently is ask the night crew first.",
  "Since that day I always walk the floor before I promise a date.",
  "If I could go back I'd have told the client on day one.",
  "The lesson for me was to separate the person from the problem.",
  "I still use that checklist in every team.",
  "I've become much slower to say yes.",
  "It changed how I hire, I look for people who ask questions.",
  "Today I'd start with the smallest site.",
  "I realised that I had been solving the wrong problem.",
  "I underestimated how proud they were of the old system.",
]);

verdicts("SI1", "past", "situation", "shown", [
  "In 2019 I was head of support at a ferry operator, we carried about two million passengers a year.",
  "This goes back to my time at the city library, eleven branches, one IT person, me.",
  "I'd just joined a dairy with four hundred farmers when the tanker system broke.",
  "At the time we were thirty people in a garage in Turin and running out of money.",
]);

verdicts("UR2", "past", "urgency", "shown", [
  "The marketing lead had already printed forty thousand flyers with the date on them.",
  "She said that if we miss the window the ships don't come back until spring.",
  "I found out that they pay a fine of two thousand a day from June.",
  "Their biggest customer had given them an ultimatum.",
  "I understood then that it was about his year end bonus and about two jobs in his group.",
  "They explained to me that every hour without prices costs them around eight thousand.",
]);

verdicts("OT2", "past", "options", "shown", [
  "So I came with a menu, three sizes, each with its price.",
  "I said there are two ways we can go: either we drop the report or we add a person.",
  "I drew three columns on the board, fast, cheap and complete, and asked which two they want.",
  "I gave her a small, a medium and a large version.",
  "I offered to lend them one of my people or to do it ourselves four weeks later.",
]);

verdicts("PW1", "past", "partner-words", "shown", [
  "I said to the sales lead, this means your customer waits six weeks for his invoice.",
  "In her language it was simple: two lost wholesale orders per month.",
  "I showed them what it costs per guest.",
  "I explained that we'd break the contract with the insurer if we do it before June.",
]);

verdicts("HI1", "past", "criteria", "shown", [
  "I wrote the profile first, someone who can calm an angry customer and knows SQL.",
  "We needed a person who could work alone on an island for two weeks.",
  "Three criteria, we'd agreed on them before the first call: teaching, care, and speed.",
  "Not the degree, I wanted to see how they handle a plan that goes wrong.",
  "The person had to be able to read a contract and to argue with a lawyer.",
]);

verdicts("HI2", "past", "evidence", "shown", [
  "He reduced the test case to four lines while we watched.",
  "I asked him what he'd do with a furious passenger and he said first I'd get him a chair.",
]);

verdicts("HI3", "past", "growth", "shown", [
  "I met her every week for half an hour, and after half a year she took over the vendor talks.",
  "He started as a tester and today he's responsible for the whole lab.",
  "I put her forward for the senior level with a page of examples, and she got it in the autumn round.",
  "We changed the on call rota so that the people with small kids could take part.",
  "The first month each newcomer rides along with a driver, a different one each day.",
  "She was made deputy last spring.",
  "I paid for the course and gave him the next project to try it on.",
]);

verdicts("HI4", "past", "boundaries", "shown", [
  "I gave the mobile part to Ines's group with everything, tickets, pager, budget.",
  "We drew it on one page, who decides on what, and hung it up.",
  "Payments went to Rotterdam and search stayed with us.",
  "I took the two data engineers out of the product teams and made one team of them.",
  "Each squad got its own service and nobody else deploys it.",
  "Everyone who touched the gateway reported to me from then on.",
]);

verdicts("DE1", "past", "decision", "not shown", [
  "My boss wanted me to take two steps.",
  "He deliberately left it running.",
]);

verdicts("UR2", "past", "urgency", "not shown", ["I moved the desk and they were happy with it."]);

verdicts("HI3", "past", "growth", "not shown", ["I interviewed four people and hired one."]);
