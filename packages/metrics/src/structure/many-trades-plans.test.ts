import { verdicts } from "./verdicts.testing.ts";

/** Each element in the words of many trades, as somebody might say it who never read these rules. */

verdicts("HL1", "vision", "headline", "shown", [
  "By next summer every patient gets their letter within two days.",
  "In a year from now no shop will have to count its stock by hand.",
  "I want our drivers to have one app instead of five.",
  "We're going to cut the time a customer waits for a quote from nine days to one.",
  "Farmers will see the price before they load the truck.",
]);

verdicts("AK1", "vision", "ask", "shown", [
  "What I need from you today is a yes to two engineers for six months.",
  "I'm asking for three hundred thousand and one of your planners.",
  "Please decide on the vendor by Friday.",
  "I'd need your signature on the hiring plan.",
  "So I want you to back me when the regions complain.",
]);

verdicts("SK1", "vision", "stakeholders", "shown", [
  "The regional managers lose their own budgets.",
  "Legal has to sign it off.",
  "The warehouse people will have to change their shifts, and they won't like it.",
  "I've spoken with Karin in finance and she's in.",
  "The union must agree.",
  "Marketing gives up its own database.",
  "The doctors don't want another login.",
]);

verdicts("BB1", "vision", "build-or-buy", "shown", [
  "We buy the scheduling and build only the part that touches the patients.",
  "I'd not write that ourselves, there are three good products.",
  "We already have a licence for the other tool, so we use that.",
  "Building it would take us two years, the off the shelf one is there in a month.",
  "We rent it first and see if it's worth making our own.",
]);

verdicts("UP1", "vision", "upkeep", "shown", [
  "After the launch the platform team keeps it running, two people, they know the stack.",
  "Ops takes it over in June, and we train them until then.",
  "One of my engineers stays on it half a day a week.",
  "It needs nobody with special skills, the site technicians can restart it.",
  "Support and updates stay with Ana's group.",
]);

verdicts("TO1", "vision", "trade-off", "shown", [
  "For that we drop the mobile app this year.",
  "The old reports won't get any new features.",
  "That means no new shop in the north.",
  "We postpone the rebranding.",
  "We do less for the small accounts.",
]);

verdicts("RI3", "vision", "risk", "shown", [
  "If by March we don't have ten pilots I'd stop it.",
  "The biggest risk is the vendor, they're small.",
  "It could fail because of the works council.",
  "If the prices go up again we're in trouble, then I'd shrink it to two sites.",
]);

verdicts("DA1", "vision", "date", "shown", [
  "We begin in February and the first site is live in May.",
  "It pays back within eighteen months.",
  "First results by the end of the third quarter.",
]);

verdicts("CS1", "vision", "cost", "shown", [
  "It's four people for a year and about two hundred thousand for licences.",
  "That takes two engineers out of the roadmap until summer.",
]);

verdicts("RQ1", "design", "requirements", "shown", [
  "Let me assume fifty thousand users, about two hundred writes a second at peak, and no message may be lost.",
  "Before I draw anything: who uses it, three hundred nurses, and answers have to be there within a second.",
]);

verdicts("DC1", "design", "decision", "shown", [
  "I'd go with a relational database since we need transactions.",
  "So my choice is the queue in front, because the writes come in bursts.",
  "I pick polling over websockets, it's simpler for kiosks.",
  "We keep it in one service for now.",
  "I'd leave the cache out.",
]);

verdicts("TO1", "design", "trade-off", "shown", [
  "That gives us duplicates, and the reader has to cope with that.",
  "It's eventually consistent, so a user may see an old price for some seconds.",
  "I considered a graph database but nobody on the team has run one.",
  "We pay with more storage.",
  "Streaming would be nicer, but batch is good enough here and a lot cheaper.",
]);

verdicts("RI1", "design", "risk", "shown", [
  "If the broker dies, the devices keep their readings for a day and send them later.",
  "When two people book the same seat the second gets an error.",
  "If a whole zone goes we fail over to the other one by hand.",
  "The weak spot is the scheduler, if it stops nothing goes out, so there's a second one on standby.",
  "Clocks can drift, then the order is wrong, that's why we use sequence numbers.",
]);

verdicts("OP1", "design", "operations", "shown", [
  "I'd alert when the lag is over five minutes.",
  "We roll it out to one clinic first, then ten, then everyone.",
  "There's a dashboard with the age of the oldest message, and above ten minutes it pages the person on call.",
  "With a feature flag we can switch it off within a minute.",
  "Every deploy can be rolled back by one command.",
  "We'd do a canary with five percent.",
]);

verdicts("PP1", "design", "people", "shown", [
  "Two backend people and one for the app, about three months.",
  "First phase is read only, second phase is booking, and payments come last.",
  "The store team runs it, they have the pager.",
  "I'd have one team own the ingest and another the reports.",
  "I'd start with one engineer on the importer for the first two weeks.",
]);

verdicts("UP1", "vision", "upkeep", "not shown", ["Somebody will take care of it, I guess."]);

verdicts("OP1", "design", "operations", "not shown", ["We have metrics and logs."]);
