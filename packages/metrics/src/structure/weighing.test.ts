import { verdicts } from "./verdicts.testing.ts";

const priced = [
  "It costs us two weeks, and I'd pay that.",
  "The juniors wait longer for a review, that's the downside of it.",
  "That means we lose a third of the evening customers for a while.",
  "It's slower, but nobody gets hurt.",
  "We give up the discount for that.",
  "I know that some people will be unhappy, that's the price.",
  "It takes a day out of every month for everyone.",
  "You pay for it with more paperwork.",
  "In exchange we get fewer returns, but we earn less per piece.",
  "It's expensive, about four hundred a head.",
  "I'd accept that the report is a day late.",
  "It makes the onboarding longer.",
  "That's not free, somebody has to look after the list.",
  "We'd be blind for a week, and I can live with that.",
];
for (const form of ["situational", "approach", "design", "vision"] as const) {
  verdicts("TO1", form, "trade-off", "shown", priced);
}

verdicts("TO2", "design", "trade-off", "shown", [
  "I'd take the boring database rather than the graph one, because the team knows it.",
  "I thought about a queue in between, but then we'd have to watch one more thing.",
  "You could stream it, but that's overkill for a hundred files.",
  "A cache would be faster, but then it may show yesterday's price.",
  "I turned down the central one because the line drops twice a week.",
  "I prefer at least once over exactly once, since a second letter hurts nobody.",
]);

verdicts("TO3", "situational", "trade-off", "shown", [
  "I wouldn't fire anyone over this.",
  "What I would not do is go over her head.",
  "I'd drop the conference for it.",
  "I will not promise them a date.",
]);

verdicts("TO3", "vision", "trade-off", "shown", [
  "For that we will not open the third shop this year.",
  "We stop the print edition.",
  "The new warehouse has to wait.",
  "We're not hiring in sales until then.",
  "I'd postpone the app by a year.",
]);

for (const form of ["situational", "approach", "vision"] as const) {
  verdicts("TO1", form, "trade-off", "not shown", [
    "There is no downside to it.",
    "We talk to the customer and then we ship it.",
    "I wouldn't panic.",
    "It cost her two million, but that was another company.",
    "It takes courage.",
    "I don't know what it costs.",
    "It is hard, sometimes.",
  ]);
}

verdicts("TO1", "design", "trade-off", "not-heard", [
  "I'd put the files into a bucket and index them.",
  "The client calls the service and the service writes it down.",
]);

verdicts("RI1", "situational", "risk", "shown", [
  "If he refuses, I'd go to his manager.",
  "It could backfire, and in that case I'd take it back the same day.",
  "She may quit over it, so I'd have a second person ready.",
  "If that doesn't work after two weeks then I'd change the roles.",
  "Should the customer walk away, well, then we have lost one order and I'd call the next.",
  "The risk is that they feel watched, so I would show them the numbers first.",
  "And if they still fight, I decide, and one of them moves.",
]);

verdicts("RI1", "design", "risk", "shown", [
  "When the provider is down, messages wait on disk for a day.",
  "If a reader dies halfway, another one picks the job up after a minute.",
  "The disk can fill up, then we drop the oldest pictures.",
  "If two people press at once, the second one gets an error and tries again.",
  "Worst case the whole site loses power, and then it falls back to paper.",
  "In case the certificate expires, the box keeps the last list and opens with that.",
]);

verdicts("RI3", "vision", "risk", "shown", [
  "My biggest worry here is that the drivers don't use it.",
  "If by autumn fewer than ten shops have signed, we stop.",
  "What could sink this is the price of steel.",
  "I'm afraid that the union says no.",
  "If the pilot doesn't save an hour a day, I'd end it and give the rest back.",
]);

verdicts("RI2", "vision", "risk", "not shown", [
  "Of course there are risks, there are always risks.",
  "Every change has risks.",
  "We will grow by half and everyone will love it.",
]);

verdicts("RI2", "design", "risk", "not shown", [
  "It's replicated, so it's highly available.",
  "I'd use three servers.",
  "It can't fail.",
]);
