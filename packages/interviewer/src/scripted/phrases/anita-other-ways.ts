import type { OtherWays } from "./other-ways.ts";

const both = (...wordings: string[]) => ({ past: wordings, plan: wordings });

/** How Anita goes after a gap by its other move. */
export const anitaOtherWays: OtherWays = {
  "ask-one-time": both(
    "If I ask your designer for one time, which one do I hear about?",
    "Somebody from support was in that thread with you once. What did they see?",
    "Which one time would your product manager still tease you about, and what happened?",
  ),
  "ask-own-decision": both(
    "What would your product manager say you decided?",
    "If I ask around, whose call do people say it was, and which part was yours?",
    "Somebody took notes in that meeting. What do they say you decided?",
    "What would have come out differently with your deputy in the chair?",
    "What do the people in sales think you decided?",
  ),
  "ask-result": both(
    "I ring one of your users. What do they tell me is different?",
    "What did the people in support notice?",
    "How would your product manager tell the ending?",
    "Somebody uses it for the first time after that. What do they get that others didn't?",
    "Which team noticed first, and what did they notice?",
  ),
  "ask-number": both(
    "My boss won't believe that without something to look at. What do I show, ballpark?",
    "Say it was just the season. Which number says it wasn't?",
    "Sales says they didn't feel it. What size would you tell them it was?",
    "What would I have to see to believe it was more than noise?",
  ),
  "ask-trade-off": {
    past: [
      "Whose feature got bumped for it, and what did they say?",
      "What would your product manager say it cost the plan?",
      "Which customers got less because of it?",
      "If I ask the team next door, what did they lose by it?",
    ],
    plan: [
      "Whose feature gets bumped for it, and what do they say?",
      "What would your product manager say it costs the plan?",
      "Which customers get less because of it?",
      "If I ask the team next door, what do they lose by it?",
    ],
  },
  "ask-risk": {
    past: [
      "Say ten times the people had turned up that day. What would have gone first?",
      "Say the launch had been a week earlier. What wouldn't have been safe?",
      "Say the vendor had let you down. What then?",
      "Say nobody had wanted it. When would you have known?",
    ],
    plan: [
      "Say ten times the people turn up. What goes first?",
      "Say the launch is a week earlier. What isn't safe yet?",
      "Say the vendor lets you down. What then?",
      "Say nobody wants it. When do you know?",
    ],
  },
  "ask-lesson": both(
    "What's the first thing you do now that you didn't then?",
    "Where did you use that last, and for what?",
    "Which line on your launch checklist comes from that?",
    "What did you tell the next team that was about to do it?",
  ),
  "ask-diagnosis": both(
    "What exactly would you pull up and look at?",
    "Which three people do you call before you touch it, and what do you ask?",
    "What would you need to see to be sure what's wrong?",
  ),
  "ask-first-step": both(
    "Say you've only got until lunch. What do you do?",
    "Say I can give you one person for one day. What's first?",
    "Say half the team is away. What do you still do first?",
  ),
  "ask-other-view": both(
    "And if they've got a point, what is it?",
    "I'm on their side for a minute. What's wrong with your plan?",
    "Why should they go along with you?",
  ),
  "ask-words": {
    past: [
      "If I'd been on that call, what would I have heard you say?",
      "What do they remember you saying first?",
      "Somebody forwards me your message to them. What did it say?",
    ],
    plan: [
      "I'm them, I've just sat down. What do you say to me?",
      "Somebody forwards me your message to them. What does it say?",
      "What do the others on the call hear you say?",
    ],
  },
  "ask-method": both(
    "I shadow you for a sprint. What do I see?",
    "How would your team explain to a newcomer what you do there?",
    "Your deputy covers for you. What steps do they need to know?",
  ),
  "ask-example": both(
    "Lots of people say that. When did you really do it?",
    "When was it hard to stick to that, and what did you do?",
    "What's the case that would win me over?",
  ),
  "ask-measure": both(
    "How would your users know that it works?",
    "What would support see less of?",
    "What does your product manager look at to tell if it works?",
  ),
  "ask-limits": both(
    "Say we buy another company. Does it hold, and where doesn't it?",
    "Say you get half the time. Which bit of it do you drop?",
    "Say everybody's remote and new. What stops working?",
  ),
  "ask-headline": both(
    "I've got the lift ride. What do I say yes to?",
    "Why this, and not the ten other things on my list?",
    "You get one yes from me today. What's it for?",
  ),
  "ask-cost": both(
    "Which people exactly, and for how many weeks?",
    "What comes out of whose budget?",
    "How much for the first version, and how much for the rest?",
  ),
  "ask-date": both(
    "What would make you miss it, and what's the date then?",
    "Say I've already told a customer spring. What do they get by then?",
    "Why should I believe that date, and which one is it?",
  ),
  "ask-stakeholders": both(
    "Somebody's going to block it. Who, and what's your answer?",
    "Why would sales go along with that?",
    "Who could kill it with one email?",
  ),
  "ask-requirements": both(
    "What exactly does the user do with it, from first click to last?",
    "Which of these do they need, and which would only be pretty?",
    "What must it never do to a customer?",
  ),
  "ask-load": both(
    "Say the launch goes well. What load hits you in the first hour, in numbers?",
    "Which peak have you got in mind, and what makes you think it holds?",
    "How much is too much for it?",
  ),
  "ask-choice": both(
    "I'd have taken the boring one. Which one's yours, and why?",
    "Sell me one of them. Which?",
    "What would make you switch, and which one is it today?",
  ),
  "ask-operations": both(
    "Say it's wrong but not down. Who notices?",
    "Why would you hear about it before my customers do?",
    "What breaks here without anybody being called?",
  ),
};
