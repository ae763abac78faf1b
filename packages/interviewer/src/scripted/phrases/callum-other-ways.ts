import type { OtherWays } from "./other-ways.ts";

const both = (...wordings: string[]) => ({ past: wordings, plan: wordings });

/** How Callum goes after a gap by its other move. */
export const callumOtherWays: OtherWays = {
  "ask-one-time": both(
    "If I called somebody who was there, which time would they tell me about?",
    "Which time would your referee bring up?",
    "What would another person who was there once say happened?",
  ),
  "ask-own-decision": both(
    "If I spoke to your manager, which decision would they say was yours?",
    "Which decision would a colleague say they'd have made differently?",
    "Who was in the room, and what did they see you decide?",
    "What would the person after you say you had decided?",
    "Who could confirm what you decided, and what would they say?",
  ),
  "ask-result": both(
    "If I spoke to that team today, what would they say is left of it?",
    "What would the people who had to live with it say?",
    "Which colleague noticed it first, and what did they notice?",
    "What would your manager have written about it at the end of the year?",
    "What would somebody who was against it say came of it?",
  ),
  "ask-number": both(
    "What measurement would convince somebody who wasn't there?",
    "What else changed at the time, and how much of it was your doing?",
    "How would you prove that to somebody careful with numbers?",
    "How do you know it wasn't half of that?",
  ),
  "ask-trade-off": {
    past: [
      "Who made the best argument against it, and what was it?",
      "What would somebody who lost that argument tell me?",
      "For which people did it make things harder, and how?",
      "What would somebody who came later say you should have kept?",
    ],
    plan: [
      "Who would make the best argument against it, and what is it?",
      "What would somebody who loses that argument tell me?",
      "For which people does it make things harder, and how?",
      "What would somebody who comes later say you should have kept?",
    ],
  },
  "ask-risk": {
    past: [
      "Which one thing, if it had been missing, would have stopped you?",
      "Suppose you'd been wrong from the start. When would you have noticed?",
      "Suppose you'd been ill that week. What would have happened?",
      "If it had happened twice in a month, what would have gone wrong?",
    ],
    plan: [
      "Which one thing, if it's missing, would stop you?",
      "Suppose you're wrong from the start. When do you notice?",
      "Suppose you're ill that week. What happens?",
      "If it happens twice in a month, what goes wrong?",
    ],
  },
  "ask-lesson": both(
    "When did you last act on that, and what did you do?",
    "What specifically has changed in how you work?",
    "What would you do earlier in the same situation?",
    "What do you check today that you took for granted then?",
  ),
  "ask-diagnosis": both(
    "What exactly would you look at, and what would it tell you?",
    "What could the causes be, and which would you rule out first?",
    "What information is still missing?",
  ),
  "ask-first-step": both(
    "Suppose you couldn't change anything yet. What would you do first?",
    "If somebody brought this to you, what would you do first?",
    "Suppose you had to start with what you know now. What's first?",
  ),
  "ask-other-view": both(
    "Suppose they're right. What do they know that you don't?",
    "Which part of their case would you accept?",
    "What criticism of theirs is fair?",
  ),
  "ask-words": {
    past: [
      "If somebody had overheard you, what would they have heard?",
      "Suppose I'd been that person. What did I hear you say first?",
      "What would they say you told them?",
    ],
    plan: [
      "If somebody overheard you, what would they hear?",
      "Suppose I'm that person. How do you begin?",
      "What would they say afterwards that you told them?",
    ],
  },
  "ask-method": both(
    "If somebody had to do it exactly as you do, what would they do?",
    "What does your team see of it, from start to finish?",
    "How would a colleague who does it differently describe your way?",
  ),
  "ask-example": both(
    "Which example would stand up to hard questions?",
    "When was that really tested, and how?",
    "When did that work against you, and what did you do?",
  ),
  "ask-measure": both(
    "How would somebody who doubts it find out?",
    "What do the people concerned say about whether it helps?",
    "Who would see first that it makes no difference?",
  ),
  "ask-limits": both(
    "Suppose the whole team knows more than you do. What stops working?",
    "Suppose it had to be done in a day. What would you keep?",
    "Suppose you had no authority there. Where would it stop working?",
  ),
  "ask-headline": both(
    "In one sentence, why would I vote for it?",
    "If you could keep one line of that, which would it be?",
    "Suppose people only read the first sentence. What does it say?",
  ),
  "ask-cost": both(
    "Which people would you need, and for how many months each?",
    "What's the largest item, and how large is it?",
    "What did you leave out of that estimate?",
  ),
  "ask-date": both(
    "What makes you confident in that date?",
    "What does that date depend on most?",
    "Suppose the first part slips. What's the date then?",
  ),
  "ask-stakeholders": both(
    "Who has the best reason to refuse, and what do you say?",
    "Who might agree now and not help later?",
    "Suppose the person you count on says no. Who is that?",
  ),
  "ask-requirements": both(
    "Which part of the task does that answer?",
    "Which requirement did you add yourself, and why?",
    "What must always hold, whatever else happens?",
  ),
  "ask-load": both(
    "What peak did you assume, and how do you know it copes?",
    "Which assumption about the load are you least sure of?",
    "Suppose you're off by a factor of ten. What happens at that load?",
  ),
  "ask-choice": both(
    "What's the best case for the other one?",
    "Which would you regret less, and why?",
    "What would the evidence have to be for you to choose differently?",
  ),
  "ask-operations": both(
    "What can go wrong there that nobody would see?",
    "How would you prove that nothing went wrong overnight?",
    "Suppose the alarm itself is broken. What tells you?",
  ),
};
