import { verdicts } from "./verdicts.testing.ts";

/** Each element in the plain words of people who tell it as it comes, none of them of our corpus. */

verdicts("DI1", "situational", "diagnosis", "shown", [
  "I'd want to see the numbers for the last half year before I believe it.",
  "I'd phone the two customers that left and ask why.",
  "Is he overloaded, is he bored, did something happen at home, that I'd try to learn first.",
  "I'd look at who speaks in the meetings and who doesn't.",
  "I'd go and watch how they do the handover.",
  "First I collect facts, tickets, dates, who was there.",
  "I'd try and get both versions separately.",
]);

verdicts("OV1", "situational", "other-view", "shown", [
  "In their eyes we're the ones who always say no.",
  "She's probably protecting her people.",
  "They lost two colleagues in spring and nobody thanked them for covering.",
  "To them it's one more tool they didn't ask for.",
  "He may simply not know that we depend on it.",
  "Nobody likes to hear that his baby's being switched off.",
  "She sees three years of her work going in the bin.",
]);

verdicts("FS1", "situational", "decision", "shown", [
  "Day one I stop the rollout, day two I go there, and then we decide together what we keep.",
  "I'd write to both leads, then meet, then fix a date for the first test.",
]);

verdicts("WO1", "situational", "words", "shown", [
  "I'd say to her: you did the right thing, and next time call me before.",
  "I'd write him a short message, can we talk tomorrow, it's about Thursday and you're not in trouble.",
  "And then the question, what would have to happen so that you'd stay?",
  "Look, I'd say, I can't pay you more this year, but I can give you the new site.",
  "I'd put it like this, we both want the same thing and we've both run out of time.",
]);

verdicts("TO1", "situational", "trade-off", "shown", [
  "I'd lose maybe two weeks on the roadmap, that's okay.",
  "It takes a lot of my own time.",
  "I would not bring in consultants.",
  "The easy way would be to fire him, but then nobody tells the truth any more.",
  "That'll annoy the sales people.",
  "With that I give away a bit of control.",
  "We'd miss the fair, and I'd say so openly.",
  "I won't change the bonus in the middle of the year.",
]);

verdicts("RI1", "situational", "risk", "shown", [
  "He might feel singled out, so I'd do it with all four of them.",
  "The worst that can happen is that she quits, then we've got Luis who knows the half of it.",
  "In case the client says no we go back to the manual lists.",
  "If it leaks out early I tell everybody the same afternoon.",
]);

verdicts("MU1", "situational", "multiplying", "shown", [
  "I'd turn the checklist into something that every site can use.",
  "Then I'd let the shift leads do the next three talks alone, with me in the back.",
  "That way they can settle the next dispute between themselves.",
  "I'd show Anna how I prepared it, so next time she does it.",
  "The rule we find goes on the wall for the others.",
  "They should be able to decide up to five hundred euros without calling anybody.",
]);

verdicts("ME1", "approach", "method", "shown", [
  "I start with the numbers, then visit the site, then I draft a proposal and let two critics tear it apart.",
]);

verdicts("EX1", "approach", "example", "shown", [
  "With Oskar two years ago, he'd stopped talking in meetings, so we took walks, and after a month he told me about the offer.",
  "There was a case in Lyon, the warehouse wanted a date, I gave them a range and we landed in the middle of it.",
]);

verdicts("MS1", "approach", "measure", "shown", [
  "I compare the estimates with what it really took, we're within ten percent now.",
  "I can see it in the sick days, they've halved.",
  "We track how many changes fail, last month two of ninety.",
  "I know by the calls at night, there were eleven in spring and one in autumn.",
]);

verdicts("TO1", "approach", "trade-off", "shown", [
  "The price is my calendar, that's eight hours a week.",
  "It makes us slow when the market moves.",
  "You'll lose a good candidate now and then because it takes three weeks.",
  "It isn't cheap, we pay two people for it.",
  "It annoys the fast ones.",
  "You can't do it and also ship every day.",
]);

verdicts("LI1", "approach", "limits", "shown", [
  "For a real emergency that's much too slow.",
  "It only works if the boss backs it.",
  "I've never got it to work with external people.",
  "With somebody who lies it's useless.",
  "That breaks down above thirty people.",
]);
