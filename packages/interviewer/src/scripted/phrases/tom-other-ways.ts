import type { OtherWays } from "./other-ways.ts";

const both = (...wordings: string[]) => ({ past: wordings, plan: wordings });

/** How Tom goes after a gap by its other move. */
export const tomOtherWays: OtherWays = {
  "ask-one-time": both(
    "If I asked your team for one case, which would they name?",
    "Which case would your manager bring up?",
    "Which time would somebody else there remember, and what happened?",
  ),
  "ask-own-decision": both(
    "Which decision would your team say was yours?",
    "What decision would your manager credit you with?",
    "If you'd been on holiday, which decision would have gone differently?",
    "What did the others see you decide?",
    "If it had failed, which decision would you be blamed for?",
  ),
  "ask-result": both(
    "What would the people affected say changed?",
    "How would your manager sum up the result?",
    "What would another team say came of it?",
    "Who noticed the change first, and what was it?",
    "What would somebody who doubted it say now?",
  ),
  "ask-number": both(
    "I'm not convinced yet. Which figure would convince me?",
    "Can you prove it with a number, before and after?",
    "How do you know it wasn't just noise?",
    "Which number would you defend in front of a sceptic?",
  ),
  "ask-trade-off": {
    past: [
      "Who thought it wasn't worth it, and why?",
      "What did the people against it say you gave up?",
      "What did the next team lose because of it?",
      "How did the people who paid for it see that?",
    ],
    plan: [
      "Who will think it isn't worth it, and why?",
      "What do the people against it say you give up?",
      "What does the next team lose because of it?",
      "How do the people who pay for it see that?",
    ],
  },
  "ask-risk": {
    past: [
      "Suppose it had failed on day one. What would have failed?",
      "Which assumption, if it was wrong, would have broken the plan?",
      "Suppose your best person had left halfway. What would have happened?",
      "With half the time, what would have gone wrong first?",
    ],
    plan: [
      "Suppose it fails on day one. What failed?",
      "Which assumption, if it's wrong, breaks the plan?",
      "Suppose your best person leaves halfway. What happens?",
      "With half the time, what goes wrong first?",
    ],
  },
  "ask-lesson": both(
    "What specifically do you do differently now?",
    "When did you last apply that, and to what?",
    "What would you do earlier next time?",
    "What's on your checklist now because of that?",
  ),
  "ask-diagnosis": both(
    "What exactly would you look at, and in which order?",
    "Which three facts do you want before you act?",
    "Who do you ask first, and what?",
  ),
  "ask-first-step": both(
    "Suppose you have one afternoon. What do you do first?",
    "If you could only do one thing, what would it be?",
    "Suppose you can't reach anybody until tomorrow. What do you do?",
  ),
  "ask-other-view": both(
    "Suppose they're right. What's their case?",
    "Argue the other side for a moment. What do you say?",
    "What would they say is wrong with your plan?",
  ),
  "ask-words": {
    past: [
      "If I'd been in that meeting, what would I have heard you say?",
      "How would they quote what you said?",
      "What did they hear you say first?",
    ],
    plan: [
      "I'm that person. What do you say to me?",
      "What's the first sentence they hear from you?",
      "If I were in that meeting, what would I hear you say?",
    ],
  },
  "ask-method": both(
    "If I watched you for a week, what would I see?",
    "How would your team describe the way you do that?",
    "How would you teach somebody else to do it?",
  ),
  "ask-example": both(
    "That's easy to say. When did you actually do it?",
    "When was that put to the test?",
    "Which real case would convince a sceptic?",
  ),
  "ask-measure": both(
    "What would your team measure it by?",
    "How would somebody outside see that it works?",
    "Who would tell you first that it isn't working?",
  ),
  "ask-limits": both(
    "With four times the people, where does it stop working?",
    "With half the time, what would you drop?",
    "With a team you don't know, what goes wrong?",
  ),
  "ask-headline": both(
    "I have one minute. What should I say yes to?",
    "Why should I approve that, in one sentence?",
    "If I approve only one thing, what should it be?",
  ),
  "ask-cost": both(
    "How many people, and how many months?",
    "What exactly does the first year cost?",
    "Which people would you take, and off what?",
  ),
  "ask-date": both(
    "Why should I trust that date?",
    "What will be done by the end of the quarter?",
    "What could delay it, and by how long?",
  ),
  "ask-stakeholders": both(
    "Suppose somebody says no. Who is it, and what do you answer?",
    "Who has a valid reason to stop it?",
    "Whose veto could stop this, and why would they use it?",
  ),
  "ask-requirements": both(
    "What exactly must it do?",
    "Which requirement is the hardest?",
    "What must never happen?",
  ),
  "ask-load": both(
    "How do you know it holds at peak load?",
    "What's the load in the busiest hour of the year?",
    "At what load does it break?",
  ),
  "ask-choice": both(
    "Why is the other option worse?",
    "I want one answer. Which design is it?",
    "What would make you switch to the other one?",
  ),
  "ask-operations": both(
    "Suppose it fails silently. How do you find out?",
    "What makes you sure you'd notice a failure?",
    "Which failure would your alerts miss?",
  ),
};
