import type { OtherWays } from "./other-ways.ts";

const both = (...wordings: string[]) => ({ past: wordings, plan: wordings });

/** How Anita goes after a gap by its other move. */
export const anitaOtherWays: OtherWays = {
  "ask-one-time": both(
    "If I asked your team for one time, which one would I hear about?",
    "Who else was there once, and what would they say happened?",
    "Which time do people still bring up with you?",
  ),
  "ask-own-decision": both(
    "If I asked around, which part would people say was your call?",
    "What would a colleague say you decided?",
    "What would the people you worked with say you decided?",
    "What would have come out differently if somebody else had been in charge?",
    "Which of your decisions did other people notice?",
  ),
  "ask-result": both(
    "If I called the people it was for, what would they say is different?",
    "What did people in other teams notice?",
    "How would your manager describe how it went?",
    "What does somebody who joined later get out of it?",
    "Which people noticed first, and what did they notice?",
  ),
  "ask-number": both(
    "My boss won't just believe that. What could I show, ballpark?",
    "How do you know it wasn't just chance?",
    "What would you say to somebody who didn't feel the difference?",
    "What would I have to see to believe it?",
  ),
  "ask-trade-off": {
    past: [
      "Who got less because of it, and what did they say?",
      "What would the people who had to wait for something say?",
      "If I asked another team, what did they lose out on?",
      "How did it feel for the people who wanted something else?",
    ],
    plan: [
      "Who gets less because of it, and what would they say?",
      "What would the people who have to wait for something say?",
      "If I asked another team, what would they lose out on?",
      "How would it feel for the people who want something else?",
    ],
  },
  "ask-risk": {
    past: [
      "Say you'd had a week less. What wouldn't have been ready?",
      "Say one person had dropped out. What would have gone wrong?",
      "Say people hadn't gone along with it. When would you have known?",
      "Say it had gone wrong on the first day. What was your plan?",
    ],
    plan: [
      "Say you have a week less. What won't be ready?",
      "Say one person drops out. What goes wrong?",
      "Say people don't go along with it. When would you know?",
      "Say it goes wrong on the first day. What's your plan?",
    ],
  },
  "ask-lesson": both(
    "What's the first thing you do now that you didn't do then?",
    "When did you last use what you learned there?",
    "What would you start earlier next time?",
    "What did you tell the next person who had to do it?",
  ),
  "ask-diagnosis": both(
    "What exactly would you pull up and look at?",
    "Which people would you call first, and what would you ask them?",
    "What would you need to see to be sure what's wrong?",
  ),
  "ask-first-step": both(
    "Say you've only got until lunch. What do you do?",
    "Say I can give you one person for one day. What's first?",
    "Say half the team is away. What do you still do first?",
  ),
  "ask-other-view": both(
    "And if they've got a point, what is it?",
    "Say I'm on their side. What's wrong with your plan?",
    "Why should they go along with you?",
  ),
  "ask-words": {
    past: [
      "If I'd been on that call, what would I have heard you say?",
      "What do they remember you saying first?",
      "If somebody had forwarded me your message, what did it say?",
    ],
    plan: [
      "I'm them, I've just sat down. What do you say to me?",
      "If somebody forwarded me your message, what would it say?",
      "What would they hear you say on the call?",
    ],
  },
  "ask-method": both(
    "If I shadowed you for two weeks, what would I see?",
    "How would your team explain to a newcomer what you do there?",
    "If somebody covered for you, what would they need to know?",
  ),
  "ask-example": both(
    "Lots of people say that. When did you really do it?",
    "When was it hard to stick to that, and what did you do?",
    "What's the example that would win me over?",
  ),
  "ask-measure": both(
    "How would the people it's for know that it works?",
    "What would people complain about less?",
    "What would somebody outside your team look at to tell if it works?",
  ),
  "ask-limits": both(
    "Say the company doubles. Where does that stop working?",
    "Say you get half the time. Which bit of it do you drop?",
    "Say everybody's remote and new. What stops working?",
  ),
  "ask-headline": both(
    "Say we've got one minute in the lift. What do I say yes to?",
    "Why this, and not the ten other things on my list?",
    "You get one yes from me today. What's it for?",
  ),
  "ask-cost": both(
    "Which people exactly, and for how many weeks?",
    "Whose budget does that come out of, and how much?",
    "How much for the first version, and how much for the rest?",
  ),
  "ask-date": both(
    "What would make you miss that date?",
    "Say I've already told a customer spring. What do they get by then?",
    "What makes you so sure of that date?",
  ),
  "ask-stakeholders": both(
    "Who's most likely to block it, and what's your answer?",
    "Why would the other teams go along with that?",
    "Who could stop it with one email?",
  ),
  "ask-requirements": both(
    "What exactly does somebody do with it, from start to finish?",
    "Which of these do people need, and which could wait?",
    "What must it never do to a customer?",
  ),
  "ask-load": both(
    "Say the launch goes well. What load hits you in the first hour?",
    "What peak have you got in mind, and why do you think it holds?",
    "How much is too much for it?",
  ),
  "ask-choice": both(
    "I'd have taken the simpler one. Why is yours better?",
    "Say you have to sell me one of them. Which?",
    "What would make you switch?",
  ),
  "ask-operations": both(
    "Say it's wrong but not down. Who notices?",
    "Why would you hear about it before my customers do?",
    "What could break without anybody being called?",
  ),
};
