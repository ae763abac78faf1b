import { verdicts } from "./verdicts.testing.ts";

verdicts("WO1", "situational", "words", "shown", [
  "I'd say, \"Ana, I noticed that you were quiet today. What's going on?\"",
  "I would tell him, look, you are late the third time and I need you here at six.",
  "And I'd ask her, what would you need from me to stay?",
  "I'd go to him and say, hey, I messed up, I should have told you.",
  "I'd say something like, I want to understand what you saw, can you walk me through it?",
  "Then I'd say to the team, listen, this is on me and not on you.",
  "My words would be, I can't promise you the money, but I can promise you an answer by Friday.",
  "I would open with, thank you for telling me, that took courage.",
  "I'd tell the customer, we will not make the first of May, and here is what you get instead.",
  "So I would say to her, your work is good and your tone is not.",
  "I'd write to them, dear colleagues, we stop this tonight, and I will explain it tomorrow at nine.",
  "I'd ask them both, what would have to be true for you to agree?",
  "and then i'd say to him okay you have two weeks and i help you",
]);

verdicts("WO1", "situational", "words", "not shown", [
  "I'd tell them that it is not feasible.",
  "I would explain the reasons to the customer.",
  "I'd have an honest conversation with her.",
  "I would communicate clearly and early.",
  "I'd say it's about three weeks of work.",
  "I'd say you need at least two people for that.",
  "He said that he would leave.",
  "My old manager always told us, go home and sleep on it.",
  "I'd ask them how they are doing.",
  "I'd thank her and move on.",
]);

verdicts("WO1", "situational", "words", "not-heard", [
  "I would cut the scope by half and freeze the rest.",
  "I'd look at the numbers first and then decide.",
]);

verdicts("MU1", "situational", "multiplying", "shown", [
  "So that next time they can settle it without me.",
  "I'd write it down as a one page guide so other teams can use it.",
  "Afterwards the shift leads can decide that on their own.",
  "I'd have the deputy run the next one, and I only watch.",
  "In the end they should not need me for that any more.",
  "I'd train two of the seniors to do the interviews themselves.",
  "The next manager who gets this has a checklist.",
  "Anyone could then stop the line, not only the foreman.",
  "That way the juniors learn how to lead a call.",
  "We'd turn it into a template that every branch can use.",
]);

verdicts("MU1", "situational", "multiplying", "not shown", [
  "I'd fix it and tell everyone.",
  "It would be good for the culture.",
  "I would make sure it never happens again.",
  "I'd share the learnings.",
  "They can't do it without me.",
]);

verdicts("MU1", "situational", "multiplying", "not-heard", [
  "I'd call the customer and apologise.",
  "I would move the date by two weeks.",
]);

verdicts("FS1", "situational", "decision", "shown", [
  "First I'd call the customer, then I'd freeze the release, and after that I'd write to the board.",
  "Tomorrow I'd take her off the project, and next week we'd review it together.",
  "I'd stop the rollout right away. Then I'd split the work between the two teams.",
  "The first thing is I call the plant, and once I have their answer I book the crane.",
  "I would give him a warning in writing and after four weeks I'd check again.",
  "I'd separate them for now, then bring them together on Friday, and if it doesn't hold I pick one.",
]);

verdicts("FS1", "situational", "decision", "not shown", [
  "I'd be open and build trust.",
  "It depends, I would have to see.",
  "They should solve it among themselves.",
  "I would try to understand and to help.",
]);
