import type { OtherWays } from "./other-ways.ts";

const both = (...wordings: string[]) => ({ past: wordings, plan: wordings });

/** How Helen goes after a gap by its other move. */
export const helenOtherWays: OtherWays = {
  "ask-one-time": both(
    "Your chief executive remembers one occasion of it. Which, and what took place?",
    "Which occasion would your peers cite?",
    "I ask your predecessor for one instance. What do I hear?",
  ),
  "ask-own-decision": both(
    "What would your superior say that you decided?",
    "In the minutes of that meeting, which decision stands beside your name?",
    "To whom would the others point for it, and for which decision?",
    "Which decision did your peers have to live with?",
    "What would your successor say that you left decided?",
  ),
  "ask-result": both(
    "What would the people in finance say that it brought?",
    "Your manager closes the file on it. What is the last line?",
    "What did the other heads of team say had changed?",
    "Who outside of engineering noticed, and what?",
    "What would a customer of ours have noticed of it?",
  ),
  "ask-number": both(
    "The finance chief does not take my word for it. What figure do I give?",
    "It might have been chance. What figure speaks against that?",
    "On what figure would you stake your name?",
    "Somebody calls it negligible. With what magnitude do you reply?",
  ),
  "ask-trade-off": {
    past: [
      "Which of your peers would say that it was too dear, and why?",
      "How would the finance chief describe what we gave up?",
      "To the customers who were not served by it, what did it cost?",
      "What did your own people say that they gave up for it?",
    ],
    plan: [
      "Which of your peers says that it is too dear, and why?",
      "How would the finance chief describe what we give up?",
      "To the customers who are not served by it, what does it cost?",
      "What do your own people say that they give up for it?",
    ],
  },
  "ask-risk": {
    past: [
      "Had the budget been halved on the way, what would have become of it?",
      "Had the press asked about it midway, what would you have had to admit?",
      "Had your key person resigned that month, what would have failed?",
      "Had it taken twice as long, what would that have exposed us to?",
    ],
    plan: [
      "Should the budget be halved on the way, what becomes of it?",
      "Should the press ask about it midway, what do you have to admit?",
      "Should your key person resign that month, what fails?",
      "Should it take twice as long, to what are we exposed?",
    ],
  },
  "ask-lesson": both(
    "What precisely do you require of your people since?",
    "On which occasion did you last act on that?",
    "State the one rule. What is it?",
    "What is the first question that you now ask in such a case?",
  ),
  "ask-diagnosis": both(
    "Which facts precisely do you want on the table?",
    "Whom do you summon first, and what do you ask of them?",
    "Which two findings would settle the cause for you?",
  ),
  "ask-first-step": both(
    "Suppose you are granted a single day. On what do you spend it?",
    "Suppose I am not reachable for a week. What do you do first?",
    "Suppose only one measure is approved. Which do you take first?",
  ),
  "ask-other-view": both(
    "Suppose that they are right. On what ground?",
    "What do you owe them as an answer?",
    "Which of their objections can you not refute?",
  ),
  "ask-words": {
    past: [
      "What would the minutes say that you said?",
      "Somebody repeats your words to me. What were they?",
      "What did they hear you say first?",
    ],
    plan: [
      "I sit in their place. What do I hear?",
      "Somebody repeats your words to me afterwards. What were they?",
      "What would the minutes say that you said?",
    ],
  },
  "ask-method": both(
    "How would your direct reports describe what you do there?",
    "I attend for a month, and say nothing. What do I observe?",
    "What would your deputy have to do in your absence?",
  ),
  "ask-example": both(
    "It is easily professed. When was it costly to you?",
    "Which case would you lay before somebody who doubts it?",
    "What is the hardest case to which you put it?",
  ),
  "ask-measure": both(
    "By what would the board see that it succeeds?",
    "What would those who pay for it look at?",
    "Who would be the first to tell you that it fails, and by what sign?",
  ),
  "ask-limits": both(
    "Suppose we double in size. What of it no longer holds?",
    "Suppose that money is short. Which part of it do you give up?",
    "Suppose it is another country and another law. Where does it end?",
  ),
  "ask-headline": both(
    "In one sentence, why should this concern me?",
    "I grant one request today. Which is it?",
    "Four others have asked for the same money. What do you say, in a sentence?",
  ),
  "ask-cost": both(
    "How many people, for how many quarters, precisely?",
    "What do I pay in the first year, and what in the second?",
    "From which budget is it taken?",
  ),
  "ask-date": both(
    "Every plan before yours came late. On which date do you insist, and why?",
    "What would have to happen for you to miss it, and until when?",
    "I have told the board the third quarter. What will be there by that date?",
  ),
  "ask-stakeholders": both(
    "One of my peers will veto this. Who, and what do you reply?",
    "Who would be right to oppose it?",
    "Whose support do you only believe you have?",
  ),
  "ask-requirements": both(
    "What precisely must it guarantee, and to whom?",
    "Which of its duties is the gravest?",
    "What may under no circumstances happen in it?",
  ),
  "ask-load": both(
    "What is the peak, and on what do you base that it bears it?",
    "Suppose we succeed beyond the plan. What load do you then face?",
    "At what volume would it have to be built anew?",
  ),
  "ask-choice": both(
    "I am told there is a cheaper one. To which do you commit yourself, and why?",
    "I accept no list. Which is it?",
    "What would change your mind, and where does it stand today?",
  ),
  "ask-operations": both(
    "Suppose it is wrong for a week, and silently. Who finds out?",
    "Why should I sleep soundly once it runs?",
    "Which failure would reach me before it reached you?",
  ),
};
