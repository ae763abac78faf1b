import type { OtherWays } from "./other-ways.ts";

const both = (...wordings: string[]) => ({ past: wordings, plan: wordings });

/** How Tom goes after a gap by its other move. */
export const tomOtherWays: OtherWays = {
  "ask-one-time": both(
    "Ask your team for one case. Which do they name, and what happened?",
    "A witness, please. Which time did they see, and what happened?",
    "Which single case would your manager bring up?",
  ),
  "ask-own-decision": both(
    "Your team tells this. Which decision do they call yours?",
    "What would your manager say you decided?",
    "Remove yourself from it. Which decision is missing?",
    "What did the others see you decide?",
    "Which decision would they blame you for?",
  ),
  "ask-result": both(
    "What would your users say changed?",
    "How does your manager tell the end of it?",
    "What would the team next door say came of it?",
    "Who noticed the change first, and what was it?",
    "What did the people on call see change?",
  ),
  "ask-number": both(
    "I'm not convinced yet. Which figure would do it?",
    "Prove it. What was the number before, and after?",
    "A sceptic says it was noise. Which number answers that?",
    "Defend its size. What's the figure?",
  ),
  "ask-trade-off": {
    past: [
      "Who would say the price was too high, and what was it?",
      "What would its opponents say you gave up?",
      "Seen from the next team: what did it cost?",
      "Ask whoever paid for it. What do they say it cost?",
    ],
    plan: [
      "Who says the price is too high, and what is it?",
      "What do its opponents say you give up?",
      "Seen from the next team: what does it cost?",
      "Ask whoever pays for it. What do they say it costs?",
    ],
  },
  "ask-risk": {
    past: [
      "Say it had failed on day one. Where?",
      "One assumption wrong. Which one breaks it?",
      "Take your best engineer away halfway. What goes wrong?",
      "Double the load that week. What would have failed first?",
    ],
    plan: [
      "Say it fails on day one. Where?",
      "One assumption is wrong. Which one breaks it?",
      "Take your best engineer away halfway. What goes wrong?",
      "Double the load in week one. What fails first?",
    ],
  },
  "ask-lesson": both(
    "Which step do you now do differently, exactly?",
    "When did you last apply that lesson, and to what?",
    "Concretely, which one thing would you do differently?",
    "What stands on your checklist because of it?",
  ),
  "ask-diagnosis": both(
    "What exactly do you look at, and in which order?",
    "Which three facts do you want before you act?",
    "Whom do you ask first, and what?",
  ),
  "ask-first-step": both(
    "You have one afternoon. What's first?",
    "One step only. Which?",
    "Nobody answers until tomorrow. What do you do first?",
  ),
  "ask-other-view": both(
    "Say they're right. What is their case?",
    "Argue against yourself. What does the other side say?",
    "What would they hold against you?",
  ),
  "ask-words": {
    past: [
      "What would the next table have heard you say?",
      "What's the first sentence that the other one heard?",
      "Ask them for your opening words. What do they quote?",
    ],
    plan: [
      "I'm that person. What do you say to me?",
      "What would the next table have heard you say?",
      "They're across the table. What's the first sentence they hear?",
    ],
  },
  "ask-method": both(
    "I watch you for a week. What do I see?",
    "How does your team describe your steps?",
    "A new hire shadows you. Which steps do they write down?",
  ),
  "ask-example": both(
    "Easily said. Which case proves it?",
    "Which case put that to the test?",
    "Evidence, please. Which case?",
  ),
  "ask-measure": both(
    "What would your team measure it by?",
    "How does somebody outside see that it works?",
    "Who tells you first that it fails, and by which measure?",
  ),
  "ask-limits": both(
    "Four times the people. Where does it stop working?",
    "Half the time. What of it no longer holds?",
    "A team you don't know. What breaks?",
  ),
  "ask-headline": both(
    "I have one minute. What do I say yes to?",
    "Convince me. What is it, in one sentence?",
    "I can grant one thing. What do you ask for?",
  ),
  "ask-cost": both(
    "How many people, and how many months?",
    "What exactly does year one cost?",
    "Whom do you take off what?",
  ),
  "ask-date": both(
    "What makes that date hold, and which date is it?",
    "I say end of the quarter. What's there by that date?",
    "What delays it, and until when?",
  ),
  "ask-stakeholders": both(
    "Somebody says no. Who, and what do you answer?",
    "Who has good reason to stop it?",
    "Whose veto sinks it, and why would they?",
  ),
  "ask-requirements": both(
    "What exactly must it do?",
    "Which requirement is the hardest one?",
    "What must never happen in it?",
  ),
  "ask-load": both(
    "Prove that it holds. What's the peak load?",
    "Busiest hour of the year. How much load is that?",
    "Which load kills it?",
  ),
  "ask-choice": both(
    "I say the opposite is better. Which is it?",
    "I want one answer. Which design?",
    "What would make you switch, and which do you choose today?",
  ),
  "ask-operations": both(
    "It fails silently. How do you find out?",
    "What makes you sure you'd notice?",
    "Which failure would your alerts miss?",
  ),
};
