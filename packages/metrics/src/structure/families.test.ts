import { verdicts } from "./verdicts.testing.ts";

/** Families of English in the other forms and in what a pillar adds, in the words of many trades. */

verdicts("UR2", "past", "urgency", "shown", [
  "I asked her why, and she said the Easter weeks are a third of our year, so I moved two people over.",
  "He told me the auditors arrive on Monday and I dropped the other job.",
  "She said there is a fine for each late day, so I rewrote the export.",
  "He said the bank could pull the loan, and I called my team together.",
]);

verdicts("OT2", "past", "options", "shown", [
  "I told her you can have the small report by the tenth, or all nine by the end of the month, and she took the small one.",
  "I said we can give you one counter now or the whole hall in autumn, and they chose.",
]);

verdicts("OT2", "past", "options", "not shown", [
  "I told her it would be late, and she was angry.",
  "I went to the counter and asked what they needed.",
]);

verdicts("DC2", "design", "decision", "shown", [
  "Instead of asking the bank each time we'd trust the card up to ten euros.",
  "I'd stamp it at the gate rather than on the server.",
]);

verdicts("OP1", "design", "operations", "shown", [
  "After ten silent minutes the warden gets a text.",
  "And if one in twenty is wrong we go back to the old tape.",
  "Rollout is by street.",
]);

verdicts("OP1", "design", "operations", "not shown", [
  "The price goes down and the first to press wins.",
  "It's a table with a key and a value.",
]);

verdicts("PP1", "design", "people", "shown", [
  "Two people from the mountain rescue look after it.",
  "It's one developer half time.",
  "We build it with three of ours until Easter.",
]);

verdicts("PP2", "design", "people", "thin", ["Maybe we start with one school."]);

verdicts("RI3", "vision", "risk", "shown", [
  "One robbery and we ride in pairs, a second one and we end it.",
  "If nobody comes by June, we stop.",
]);

verdicts("BB2", "vision", "build-or-buy", "shown", [
  "The phone software we rent, we looked at writing it.",
  "We take what the census office uses.",
  "I'd rather extend what we have.",
  "Why would we make our own?",
]);

verdicts("SK1", "vision", "stakeholders", "shown", [
  "The dispatchers lose their night pay.",
  "Two of the three are for it, and he told me so to my face.",
  "I've talked to Birgit about it.",
]);

verdicts("UP1", "vision", "upkeep", "shown", [
  "Birgit's people run it.",
  "The tellers can service it.",
  "The wardens look after it.",
]);

verdicts("EX1", "approach", "example", "not shown", [
  "The column has a problem with floats and the header is stripped at the edge.",
]);

verdicts("HI4", "past", "boundaries", "shown", [
  "I wrote it down, planning belongs to her, and neither touches the other's list.",
  "The shifts stayed with the supervisors, we wrote that on the door.",
]);
