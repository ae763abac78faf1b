import type { OtherWays } from "./other-ways.ts";

const both = (...wordings: string[]) => ({ past: wordings, plan: wordings });

/** How Callum goes after a gap by its other move. */
export const callumOtherWays: OtherWays = {
  "ask-one-time": both(
    "Say I ring somebody who was there. Which day do they tell me about?",
    "Which one time would your referee bring up by themselves?",
    "Somebody in the corner took notes, once. What's on their page?",
  ),
  "ask-own-decision": both(
    "I speak to your manager tomorrow. Which decision do I hear was yours?",
    "Which decision would a colleague say they'd have taken differently?",
    "Who was in the room, and what did they see you decide?",
    "What would the person after you say you had decided for them?",
    "Of all who were there, who could tell me what you decided, and what would it be?",
  ),
  "ask-result": both(
    "I speak to somebody on that team today. What do they say is left of it?",
    "What would the people who had to live with it say came of it?",
    "Which colleague noticed it first, and what did they notice?",
    "What would your manager have written about it at the end of the year?",
    "Somebody who was against it, what do they say came of it?",
  ),
  "ask-number": both(
    "I'd like to believe that. Which measurement makes me?",
    "What else went on at the time, and how much of the change was yours?",
    "How would you show it to a statistician?",
    "If it had come to half of that, which figure would have told you?",
  ),
  "ask-trade-off": {
    past: [
      "Who argued against it best, and with what?",
      "What would the person who lost that argument tell me?",
      "Whom did it make things harder for, and how do they tell it?",
      "What would somebody who came later say you should have kept?",
    ],
    plan: [
      "Who argues against it best, and with what?",
      "What would the person who loses that argument tell me?",
      "Whom does it make things harder for, and how do they tell it?",
      "What would somebody who comes later say you should have kept?",
    ],
  },
  "ask-risk": {
    past: [
      "Take one thing away that you relied on. Which would have brought it down?",
      "Suppose you'd had it wrong from the start. When would you have seen it?",
      "Suppose the two of you had been ill that week. What would have happened?",
      "Had the same thing come twice in a month, what would have given way?",
    ],
    plan: [
      "Take one thing away that you rely on. Which brings it down?",
      "Suppose you've got it wrong from the start. When do you see it?",
      "Suppose you're ill that week. What happens?",
      "Should the same thing come twice in a month, what gives way?",
    ],
  },
  "ask-lesson": both(
    "Give me the last time you acted on that. What did you do?",
    "What precisely is different in your week since?",
    "Which sentence would you write on the first page, for the next one?",
    "What do you check today that you took for granted then?",
  ),
  "ask-diagnosis": both(
    "What exactly would you go and look at, and what would each answer tell you?",
    "Name the causes it could be. Which do you rule out first, and how?",
    "Which observation is still missing on my page?",
  ),
  "ask-first-step": both(
    "Suppose you weren't allowed to change anything yet. What would you do first?",
    "Suppose it was the other way round, and it came to you. What's your first step?",
    "Suppose you only have what's in this room. What do you do first?",
  ),
  "ask-other-view": both(
    "Suppose they're the sensible ones here. What do they know?",
    "Which part of their case would you grant them?",
    "What do they say about you that's fair?",
  ),
  "ask-words": {
    past: [
      "Somebody outside the door heard you. What did they hear?",
      "I sit in that chair now. What did I hear you say first?",
      "What would they have repeated at home of what you said?",
    ],
    plan: [
      "Somebody outside the door hears you. What do they hear?",
      "I'm in that chair now. How do you begin?",
      "What would they have repeated at home of what you said?",
    ],
  },
  "ask-method": both(
    "Somebody has to do it exactly as you do. What do they do?",
    "What does your team see of it, from start to end?",
    "How would the colleague who does it differently describe your way?",
  ),
  "ask-example": both(
    "Which case would you put in front of a jury?",
    "When was it put to a real test, and how?",
    "When did it go against your own interest, and what did you do?",
  ),
  "ask-measure": both(
    "How would somebody who distrusts it find out?",
    "What do the people concerned say about whether it helps?",
    "Who'd see first that it makes no difference, and by what?",
  ),
  "ask-limits": both(
    "Suppose they all knew the trade better than you. What of it fails?",
    "Suppose it had to be done in a day. What's left of it?",
    "Suppose nobody owed you anything there. Where does it stop?",
  ),
  "ask-headline": both(
    "In one sentence, why would I vote for it?",
    "Strike all but one line. Which one stays?",
    "Suppose only the first sentence is read. What does it say?",
  ),
  "ask-cost": both(
    "Which people by trade, and for how many months each?",
    "Name the largest item in it. What is it, and how large?",
    "What did you leave out of that sum?",
  ),
  "ask-date": both(
    "Your last plan had a date, too. What makes this one firmer, and which date is it?",
    "On which assumption does the date hang, and which date is it?",
    "Suppose the first part slips. What's the date then?",
  ),
  "ask-stakeholders": both(
    "Who has the best reason to refuse, and what do you say?",
    "Who nods now and won't lift a finger later?",
    "Suppose the one you count on says no. Who is that?",
  ),
  "ask-requirements": both(
    "Which exact sentence in the task are you answering?",
    "Which requirement did you add yourself, and why?",
    "What must hold, at every moment, whatever else happens?",
  ),
  "ask-load": both(
    "What's the peak you reckoned with, and how do you know it carries that?",
    "Which of your assumptions about the load is the shakiest, and how large is it?",
    "Suppose you're off by ten. What load is that, and what happens?",
  ),
  "ask-choice": both(
    "What's the best case for the other one, and which do you take?",
    "Which would you regret less, and so which is it?",
    "I need one on my page. Which, and what decided it?",
  ),
  "ask-operations": both(
    "What can go wrong there that nobody would see?",
    "How would you prove in the morning that nothing went wrong in the night?",
    "Suppose the alarm itself is broken. What tells you?",
  ),
};
