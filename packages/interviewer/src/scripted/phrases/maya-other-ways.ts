import type { OtherWays } from "./other-ways.ts";

const both = (...wordings: string[]) => ({ past: wordings, plan: wordings });

/** How Maya goes after a gap by its other move. */
export const mayaOtherWays: OtherWays = {
  "ask-one-time": both(
    "Which time would a colleague of yours tell me about?",
    "Think of somebody who was there with you once. What would they say happened?",
    "Which occasion would your team remember best, and what happened?",
  ),
  "ask-own-decision": both(
    "If I asked your team, which decision would they say was yours?",
    "What would your manager say you decided?",
    "Somebody was watching you through all that. What did they see you decide?",
    "What would your colleagues say was your part in it?",
    "Which of your decisions would the others remember?",
  ),
  "ask-result": both(
    "What would the people involved say came of it?",
    "How would your manager describe the way it ended?",
    "What would the team say was different afterwards?",
    "Who noticed the difference first, and what did they notice?",
    "If I'd met your team half a year later, what would they have told me?",
  ),
  "ask-number": both(
    "What rough number would convince somebody who doubts it?",
    "How would you show a sceptic that it was a big change, even roughly?",
    "If I asked for proof, what rough figures could you give me?",
    "Somebody might say it hardly changed. What rough number would you give them?",
  ),
  "ask-trade-off": {
    past: [
      "What did people who disagreed with you say?",
      "How did that choice look to the people it affected?",
      "Who would say it wasn't worth it, and why?",
      "What would somebody who was against it say you gave up?",
    ],
    plan: [
      "What would people who disagree with you say?",
      "How would that choice look to the people it affects?",
      "Who would say it isn't worth it, and why?",
      "What would somebody who is against it say you're giving up?",
    ],
  },
  "ask-risk": {
    past: [
      "Suppose it had gone wrong early on. What would you have done?",
      "If your most important person had been away, what would have happened?",
      "Which of your assumptions would have hurt most if it had been wrong?",
      "If the people involved had said no, what would have gone wrong?",
    ],
    plan: [
      "Suppose it goes wrong early on. What would you do?",
      "If your most important person were away, what would happen?",
      "Which of your assumptions would hurt most if it were wrong?",
      "If the people involved said no, what would go wrong?",
    ],
  },
  "ask-lesson": both(
    "What's one habit you took from it?",
    "When did you last do something differently because of it?",
    "What would you do sooner if it happened again?",
    "If you could go back to the start, what would you tell yourself?",
  ),
  "ask-diagnosis": both(
    "What would you want to find out, and from whom?",
    "Which two or three things would you look at first?",
    "Who would you talk to first, and what would you ask?",
  ),
  "ask-first-step": both(
    "Suppose you had just one afternoon. What would you do first?",
    "If you could only take one step this week, what would it be?",
    "Suppose nobody was around to ask. What would you do first?",
  ),
  "ask-other-view": both(
    "Suppose the other side is right. What would their reason be?",
    "What would they say you're not seeing?",
    "What's the fairest argument on the other side?",
  ),
  "ask-words": {
    past: [
      "If I'd been in the room, what would I have heard you say?",
      "What would the other person remember you saying?",
      "How would they describe the way you opened it?",
    ],
    plan: [
      "Imagine I'm that person. How would you say it to me?",
      "What would they hear you say first?",
      "If I were in the room, what would I hear you say?",
    ],
  },
  "ask-method": both(
    "If I sat beside you for a week, what would I see you do?",
    "How would somebody on your team describe the way you do it?",
    "How would you explain it to a new colleague?",
  ),
  "ask-example": both(
    "When was it hard to do that, and what did you do?",
    "That can be easier said than done. When did you last manage it?",
    "Which situation really put that to the test?",
  ),
  "ask-measure": both(
    "How would your team notice that it helps?",
    "What would somebody from outside see if it was working?",
    "Who would be the first to tell you that it isn't working?",
  ),
  "ask-limits": both(
    "Suppose the team were four times as large. Where would this stop working?",
    "If you had half the time, what would you have to drop?",
    "Suppose people didn't trust each other yet. What would you do differently?",
  ),
  "ask-headline": both(
    "If we only had a minute left, what would you ask for?",
    "In one sentence, why should anybody say yes to this?",
    "If you could keep only one part of this, which would it be?",
  ),
  "ask-cost": both(
    "How many people would that need, and for how many months?",
    "What would it take in the first year, very roughly?",
    "Which people would you need, and what would they stop doing?",
  ),
  "ask-date": both(
    "How sure are you that it would be ready in time?",
    "If you had until the summer, what would be ready by then?",
    "What's most likely to delay it?",
  ),
  "ask-stakeholders": both(
    "Who might be against this, and what would you say to them?",
    "Suppose one colleague says no. Who would that be, and why?",
    "Who has a good reason to object, and how would you answer them?",
  ),
  "ask-requirements": both(
    "What exactly do people need to be able to do with it?",
    "Which requirement would be the hardest to meet?",
    "What must never go wrong for the people who use it?",
  ),
  "ask-load": both(
    "How sure are you that it would cope with the busiest hour?",
    "Think of the busiest day of the year. How much would come in?",
    "At what point would the load be too much for it?",
  ),
  "ask-choice": both(
    "Somebody might argue for the other one. Why is yours better?",
    "If I asked for just one answer, which design would it be?",
    "What would make you change your mind?",
  ),
  "ask-operations": both(
    "How sure are you that you'd notice a problem early?",
    "Suppose it fails silently. How would you find out?",
    "If something broke overnight, how would you know in the morning?",
  ),
};
