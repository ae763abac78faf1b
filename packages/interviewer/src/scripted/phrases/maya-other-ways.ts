import type { OtherWays } from "./other-ways.ts";

const both = (...wordings: string[]) => ({ past: wordings, plan: wordings });

/** How Maya goes after a gap by its other move. */
export const mayaOtherWays: OtherWays = {
  "ask-one-time": both(
    "If a colleague of yours told me about one such time, which would they choose?",
    "Somebody was there with you, one of those times. What would they say happened?",
    "Which one occasion would your team remember, and what happened there?",
  ),
  "ask-own-decision": both(
    "If I asked your team, which decision would they say was yours?",
    "What would your own manager say that you decided in it?",
    "Somebody next to you watched all that. What did they see you decide?",
    "Had you been away that week, which decision would have been missing?",
    "Which decision would the others remember you for?",
  ),
  "ask-result": both(
    "If I asked the people who use it, what would they say came of it?",
    "How would your manager tell the end of this story?",
    "What would the team say was different afterwards?",
    "Somebody who came back after half a year away, what would they have found changed?",
    "Who noticed the difference first, and what did they notice?",
  ),
  "ask-number": both(
    "Suppose I doubted that it changed much. Which rough number would change my mind?",
    "What would you show somebody who doesn't believe it, even as a rough number?",
    "How would you convince a sceptic of its size, roughly in numbers?",
    "If somebody said it was hardly anything, what rough number would you answer with?",
  ),
  "ask-trade-off": {
    past: [
      "Who in the team would say that the price was too high, and what was it?",
      "What would somebody who was against it say that you gave up?",
      "Seen from the team next to yours, what did that way cost?",
      "Whose evening or whose plans paid for it, and how would they put it?",
    ],
    plan: [
      "Who in the team would say that the price is too high, and what is it?",
      "What would somebody who is against it say that you give up?",
      "Seen from the team next to yours, what does that way cost?",
      "Whose plans pay for it, and how would they put it?",
    ],
  },
  "ask-risk": {
    past: [
      "Suppose it had gone wrong on the first day. Where would it have given way?",
      "If luck had been against you, what would have gone wrong first?",
      "Imagine your best person had fallen ill in the middle. What would have failed?",
      "Had one assumption of yours been false, which would have hurt most if it failed?",
    ],
    plan: [
      "Suppose it goes wrong on the first day. Where does it give way?",
      "If luck is against you, what goes wrong first?",
      "Imagine your best person falls ill in the middle. What would fail?",
      "If one assumption of yours is false, which one hurts most?",
    ],
  },
  "ask-lesson": both(
    "Which habit did you take from it, quite concretely?",
    "When did you last act differently because of it, and how?",
    "What is the first thing you do differently in such a case today?",
    "What precisely would you tell yourself, the evening before it began?",
  ),
  "ask-diagnosis": both(
    "What exactly would you want to find out, and from whom first?",
    "Which two or three things would you look at before you change anything?",
    "Whom do you sit down with first, and what do you ask them?",
  ),
  "ask-first-step": both(
    "Suppose you had only this one afternoon. What would you do first?",
    "If you could take one step only, which would it be?",
    "With nobody to ask until tomorrow, what would you do first?",
  ),
  "ask-other-view": both(
    "Suppose for a moment that the other side is right. What is their reason?",
    "Suppose they see it quite differently. What would they hold against you?",
    "What is the fairest thing to be said for the other side?",
  ),
  "ask-words": {
    past: [
      "If I had sat at the next table, what would I have heard you say?",
      "What were the first words that the other person heard from you?",
      "How would the other person repeat your first sentence?",
    ],
    plan: [
      "Imagine that I am that person. What do you say to me?",
      "Sitting across from you, what would they hear first, word for word?",
      "What would somebody at the next table have heard you say?",
    ],
  },
  "ask-method": both(
    "If I sat beside you for a week, what would I see you do?",
    "How would somebody in your team describe the steps you take?",
    "What would a new colleague see you do, from beginning to end?",
  ),
  "ask-example": both(
    "Which one case would convince me that you really work like that?",
    "Somebody might say that is easily said. Which one time shows it?",
    "Which case put it to the hardest test?",
  ),
  "ask-measure": both(
    "How would your team notice that it helps?",
    "What would somebody from outside look at, to see whether it works?",
    "Who would tell you first that it isn't working, and by what would they measure it?",
  ),
  "ask-limits": both(
    "Suppose the team were four times as large. Where would this stop working?",
    "With half the time for it, what of this would no longer hold?",
    "If nobody in the team trusted each other yet, where would it let you down?",
  ),
  "ask-headline": both(
    "Suppose I have to leave in a minute. What should I say yes to?",
    "In one sentence, why should anybody say yes to it?",
    "If you could keep only one part of this, what would you ask for?",
  ),
  "ask-cost": both(
    "How many people would that need, and for how many months?",
    "What exactly would it cost in the first year, very roughly?",
    "Whom would you take from what, to pay for it?",
  ),
  "ask-date": both(
    "What makes you sure that it comes in time, and when is that?",
    "Suppose I give you until the summer. What would be there by what date?",
    "What would hold it up, and what date do you expect then?",
  ),
  "ask-stakeholders": both(
    "Somebody will be against this. Who, and what would you say to them?",
    "Suppose one colleague says no to it. Who would that be?",
    "Who has good reason to stop this, and what would bring them round?",
  ),
  "ask-requirements": both(
    "What exactly does it have to do for the people who use it?",
    "Which requirement do you hold for the hardest one?",
    "What must never happen in it, whatever else does?",
  ),
  "ask-load": both(
    "What load at the peak makes you sure that it holds?",
    "Suppose the busiest hour of the year. How much load would come at once?",
    "What load would be too much for it, and how far away is that?",
  ),
  "ask-choice": both(
    "Somebody says the opposite is better. Which way would you choose, and why?",
    "Suppose I insist on one answer. Which design would you choose?",
    "What would make you choose the other one, and which is yours today?",
  ),
  "ask-operations": both(
    "What makes you sure that you'd notice when it is not well?",
    "Suppose it fails silently. How would you find out?",
    "How do you know in the morning that it ran well in the night?",
  ),
};
