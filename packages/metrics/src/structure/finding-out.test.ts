import { verdicts } from "./verdicts.testing.ts";

verdicts("DI1", "situational", "diagnosis", "shown", [
  "Before I do anything I'd want to find out why the numbers dropped.",
  "I would go to the ward on a night shift and watch how they hand over.",
  "I'd pull the last three months of tickets and see where they come from.",
  "First I'd ask each of the two, separately, what happened on Monday.",
  "I'd need to know whether it's one customer or all of them.",
  "Let me first check with payroll how often that really happens.",
  "I would read through the exit interviews of the last year.",
  "I'd ride along with two of the drivers for a day and count the stops.",
  "What changed since spring? That's what I'd find out first.",
  "I'd have a coffee with her and ask what's going on.",
  "My first question would be who actually promised that date.",
  "I'd talk to three of the parents to understand what they are upset about.",
  "I would look at the data before I believe anybody.",
  "I'd sit in on their next meeting and just listen for where it goes wrong.",
  "First thing, I get both sides of the story.",
  "I'd compare the weeks before and after the change.",
  "I would like to see what the contract says.",
  "I'd get him to show me how he does it today.",
  "I want to hear from the people on the floor what slows them down.",
  "I'd investigate where the delay comes from.",
  "Is it the pay, is it the work, is it the manager? I would find that out before I do a thing, and I would ask her myself, over lunch, and not in front of the others, since that is hers to tell.",
  "I'd verify that the complaint is true.",
  "So I would map how an order travels, from the phone to the truck.",
  "I'd check the logs to see when it began.",
  "I'd figure out what they really need.",
]);

verdicts("DI1", "situational", "diagnosis", "not shown", [
  "I'd tell him to be on time.",
  "I learned that I should ask earlier.",
  "I would have a chat with her and tell her it's not okay.",
  "It depends on the situation.",
  "I wouldn't investigate anything, I'd just decide.",
  "They'd have to find out by themselves.",
  "I'd set a new rule and enforce it.",
  "I already know what's wrong, I have seen it often enough.",
  "I would move one of them to another team right away.",
  "My boss would ask them what happened.",
  "I'd sit them down and explain the policy.",
]);

verdicts("DI1", "situational", "diagnosis", "not-heard", [
  "I'd tell the customer no and move on.",
  "I would put them in different teams.",
  "I'd order new machines and be done.",
]);

verdicts("OV1", "situational", "other-view", "shown", [
  "She might be afraid that she loses her place in the team.",
  "From their side it looks like we only ever say no.",
  "He's probably under pressure from his own boss.",
  "They've been promised this three times already, so they don't believe us anymore.",
  "For the nurses it means another form at four in the morning.",
  "Maybe he feels that nobody listens to him.",
  "They are measured on the number of calls, so of course they keep them short.",
  "If I were her I would be angry too.",
  "The supplier may have lost money on the last order.",
  "I can imagine that she's embarrassed in front of her people.",
  "Sales want the deal because their bonus hangs on it.",
  "He must feel passed over, he built the thing.",
  "In his shoes I'd do the same.",
  "Each of them is protecting their own people.",
  "The parents are worried about their kids, that's all it is.",
  "She could be exhausted, she has two small kids and did the night shift.",
  "To them it sounds like a threat.",
  "They don't trust us, and they have a reason.",
  "The old operators fear that the robot takes their job.",
  "Perhaps he thinks that he was hired for something else.",
]);

verdicts("OV1", "situational", "other-view", "not shown", [
  "I'd tell them what to do.",
  "I would fix the schedule and publish it.",
  "He has to understand that the rule is the rule.",
  "I guess they have their reasons.",
  "I'd listen to them.",
  "We have forty tickets and a deadline.",
]);

verdicts("OV1", "situational", "other-view", "not-heard", [
  "I'd put a limit on the queue and add an index.",
  "First I would cut the scope, then I'd move the date.",
]);
