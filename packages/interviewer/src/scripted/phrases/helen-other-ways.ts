import type { OtherWays } from "./other-ways.ts";

const both = (...wordings: string[]) => ({ past: wordings, plan: wordings });

/** How Helen goes after a gap by its other move. */
export const helenOtherWays: OtherWays = {
  "ask-one-time": both(
    "Which occasion would your chief executive remember?",
    "Which example would your peers give me?",
    "If I asked your manager for one example, what would I hear?",
  ),
  "ask-own-decision": both(
    "What would your manager say that you decided?",
    "Which decision would your peers attribute to you?",
    "Who else could have decided that, and what would they have done?",
    "Which of your decisions did others have to live with?",
    "What would your chief executive hold you responsible for?",
  ),
  "ask-result": both(
    "What would the people who paid for it say it achieved?",
    "How would your manager summarise the outcome?",
    "What did your peers say had changed?",
    "Who outside your team noticed, and what did they see?",
    "What would the people affected say about the outcome?",
  ),
  "ask-number": both(
    "If our finance team questions it, what figure do I give them?",
    "It might have been chance. Which figure speaks against that?",
    "Which figure are you most certain of?",
    "If somebody called it negligible, how would you answer in figures?",
  ),
  "ask-trade-off": {
    past: [
      "Which of your peers thought it was not worth it, and why?",
      "How would our finance team describe what we gave up?",
      "How did that choice look to those who were told no?",
      "What did your own people have to give up for it?",
    ],
    plan: [
      "Which of your peers would think it is not worth it, and why?",
      "How would our finance team describe what we give up?",
      "How does that choice look to those who are told no?",
      "What do your own people have to give up for it?",
    ],
  },
  "ask-risk": {
    past: [
      "If your budget had been halved midway, what would have happened?",
      "If it had become public midway, what would you have had to explain?",
      "If a key person had resigned that month, what would have failed?",
      "If it had taken twice as long, what would the consequences have been?",
    ],
    plan: [
      "If your budget is halved midway, what happens?",
      "If it becomes public midway, what would you have to explain?",
      "If a key person resigns that month, what fails?",
      "If it takes twice as long, what are the consequences?",
    ],
  },
  "ask-lesson": both(
    "What precisely do you do differently since then?",
    "When did you last act on that?",
    "What is the one rule you took from it?",
    "What would you decide sooner next time?",
  ),
  "ask-diagnosis": both(
    "Which facts would you want to see first?",
    "Who would you speak to first, and what would you ask?",
    "Which finding would settle the cause for you?",
  ),
  "ask-first-step": both(
    "Suppose you had a single day. How would you spend it?",
    "Suppose I cannot be reached for a week. What do you do first?",
    "Suppose only one measure is approved. Which would you take?",
  ),
  "ask-other-view": both(
    "Suppose they are right. Why would that be?",
    "What would you say to somebody who disagrees with you?",
    "Which of their objections is the hardest to answer?",
  ),
  "ask-words": {
    past: [
      "If I had been present, what would I have heard you say?",
      "How would they repeat your words to me?",
      "What was the first thing they heard from you?",
    ],
    plan: [
      "Suppose I am in their place. What do you say to me?",
      "How would they repeat your words to me afterwards?",
      "If I were present, what would I hear you say?",
    ],
  },
  "ask-method": both(
    "How would your direct reports describe the way you do that?",
    "If I sat in for a month, what would I see?",
    "What would your deputy do in your absence?",
  ),
  "ask-example": both(
    "That is easily said. When was it difficult to do?",
    "Which example would convince somebody who doubts it?",
    "What was the hardest case in which you did that?",
  ),
  "ask-measure": both(
    "How would the board see that it succeeds?",
    "What would the people who pay for it look at?",
    "Who would be the first to tell you that it is failing?",
  ),
  "ask-limits": both(
    "Suppose we double in size. What would no longer work?",
    "Suppose money is short. Which part would you give up?",
    "Suppose you did this in another country. What would you change?",
  ),
  "ask-headline": both(
    "In one sentence, why should I care about this?",
    "If I approve one request today, which should it be?",
    "Others want the same money. Why should you get it?",
  ),
  "ask-cost": both(
    "How many people precisely, and for how many quarters?",
    "What do I pay in the first year, and what in the second?",
    "Which budget would that come from?",
  ),
  "ask-date": both(
    "Why should I believe that date?",
    "What would have to happen for you to miss the date?",
    "What will be in place by the third quarter?",
  ),
  "ask-stakeholders": both(
    "Suppose one of my peers objects. Who is it, and what do you reply?",
    "Who would be right to oppose it, and why?",
    "Whose support are you least sure of?",
  ),
  "ask-requirements": both(
    "What precisely must it guarantee, and to whom?",
    "Which requirement matters most?",
    "What must not happen under any circumstances?",
  ),
  "ask-load": both(
    "What is the peak, and how do you know that it copes?",
    "Suppose we grow faster than planned. What load would that be?",
    "At what volume would you have to rebuild it?",
  ),
  "ask-choice": both(
    "I am told there is a cheaper option. Why is yours better?",
    "I need one answer. Which is it?",
    "What would change your mind?",
  ),
  "ask-operations": both(
    "Suppose it is wrong for a week and nobody sees it. Who finds out?",
    "Why should I be confident once it is running?",
    "Which failure would I hear about before you did?",
  ),
};
