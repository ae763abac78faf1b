import { verdicts } from "./verdicts.testing.ts";

verdicts("ME1", "approach", "method", "shown", [
  "I read the thing twice, I mark what I don't get, and then I go and ask the author.",
  "Mondays we plan, Wednesdays we look at what slipped, Fridays I write the note to the owners.",
  "I let them write it down first. Then they read each other's. Then we talk.",
  "I split it in pieces that fit in a week, I name an owner for each, I check on Thursdays.",
]);

verdicts("EX1", "approach", "example", "shown", [
  "Last winter it was the ferry timetable, I did it like that and we were done in two days.",
  "In spring a lad of ours broke the press, I asked him to write down what he saw, and it turned out the guard was loose.",
  "When the old boiler plan came up, I did exactly that and found three things nobody used.",
]);

verdicts("MS1", "approach", "measure", "shown", [
  "I can tell because people bring me bad news earlier, used to be weeks, now it's days.",
  "Out of nine people I hired that way eight are still there.",
  "We went from eleven incidents a quarter to three.",
  "I count the nights somebody was woken, it was nine in May, one in August.",
  "Every half year I ask the same five questions and compare.",
]);

verdicts("TO1", "approach", "trade-off", "shown", [
  "It eats an hour of everybody's Monday.",
  "It's slow, for the first month you deliver half.",
  "You lose the quick ones who don't like writing.",
  "The price is that I'm out of the code.",
  "We turn away good people that way, I'm aware of it.",
]);

verdicts("LI1", "approach", "limits", "shown", [
  "With external agencies I don't bother, they're gone in a month.",
  "It falls flat when there's real urgency, in a fire somebody has to shout.",
  "Below five people it's silly, you just talk.",
  "That only works if they trust you a bit already.",
  "I wouldn't do that with somebody who's just had bad news.",
  "For regulated stuff I can't, there the auditor tells me how.",
  "Where it breaks down is remote, over video nobody dares to be silent.",
  "There are people it does nothing for, my best tester hated it.",
  "In the busy season we drop it altogether.",
  "Never managed to make it work with the night shift.",
]);

verdicts("MS1", "approach", "measure", "not shown", [
  "People like it.",
  "I'd love to have a survey for that.",
  "How would you even measure that?",
]);

verdicts("LI1", "approach", "limits", "not shown", [
  "It works with everybody, no exceptions.",
  "It depends.",
]);

verdicts("TO1", "approach", "trade-off", "not shown", ["There's no cost to it."]);

verdicts("EX1", "approach", "example", "not shown", [
  "I always do it like that with everyone.",
  "Take your time with them.",
]);
