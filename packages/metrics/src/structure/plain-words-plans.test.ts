import { verdicts } from "./verdicts.testing.ts";

/** Each element in the plain words of people who tell it as it comes, none of them of our corpus. */

verdicts("HL1", "vision", "headline", "shown", [
  "In eighteen months a nurse will spend one hour less per shift on paper.",
  "By 2027 each of our farmers gets paid within a week.",
  "My plan's simple: one warehouse, one stock list, so that customers stop getting letters about things we don't have.",
  "We will move all the tenants to one portal by next winter.",
]);

verdicts("AK1", "vision", "ask", "shown", [
  "I need two things from you, one and a half positions and the permission to close the old shop.",
  "My request is a budget of eighty thousand for the pilot.",
  "Give me Katrin for half a year.",
  "I'd like you to sign the contract with the printer today.",
]);

verdicts("SK1", "vision", "stakeholders", "shown", [
  "The local offices give up their own numbers, and they'll fight for them.",
  "Data protection has to approve it.",
  "For the caretakers it means a phone instead of a key board, not all of them want that.",
  "Sales is with us, procurement isn't yet.",
  "The head of nursing wants it, the chief doctor doesn't.",
  "I need the agreement of the works council.",
]);

verdicts("BB1", "vision", "build-or-buy", "shown", [
  "There's a product for the booking part, so we take that, only the routing we write ourselves.",
  "I looked at four vendors and none can do our tariffs, that's why we'd build.",
  "Let's not build it, the railway has one that they'd share.",
  "Buying is three times the price over five years, still I'd buy.",
]);

verdicts("UP1", "vision", "upkeep", "shown", [
  "The two admins in Graz run it, that's part of their job today.",
  "We've budgeted for a maintenance contract of two days a month.",
  "Once it's live it belongs to the claims team, they've got the people for it.",
  "Our own people can run that, they do the same with the old one.",
]);

verdicts("TO1", "vision", "trade-off", "shown", [
  "So the kiosk project has to wait a year.",
  "We won't do the loyalty card.",
  "That's money we don't spend on the branches.",
  "We're giving up the print catalogue.",
  "Two other requests fall off the list for it.",
]);

verdicts("RI3", "vision", "risk", "shown", [
  "If the pilot site loses more than five percent of its orders, we go back.",
  "The supplier could go bust.",
  "What can go wrong is the data, half of the addresses are old.",
]);

verdicts("DA1", "vision", "date", "shown", [
  "The pilot starts on the first of March and by Christmas all sites are on it.",
  "It pays for itself after two years.",
]);

verdicts("CS1", "vision", "cost", "shown", [
  "The whole thing costs a hundred and eighty thousand a year.",
  "We need three developers until the end of next year.",
  "I'd spend forty thousand on the pilot and then about ten a site.",
]);

verdicts("RQ1", "design", "requirements", "shown", [
  "So ten thousand parcels an hour, forty depots, and a scan may take at most half a second.",
  "I'd ask first how many readers there are, I'll assume two thousand, and it has to work offline for a day.",
]);

verdicts("DC1", "design", "decision", "shown", [
  "I'd choose the boring relational thing because everybody here can run it.",
  "So I'm going with one queue per depot.",
  "I decide for pull instead of push.",
  "I won't use microservices here.",
]);

verdicts("TO1", "design", "trade-off", "shown", [
  "The cost of that is a delay of up to a minute.",
  "We lose the history that way.",
  "It makes the app bigger.",
  "That's more work for the depots.",
  "I could've used a managed service, it's dearer and we'd depend on their region.",
]);

verdicts("RI1", "design", "risk", "shown", [
  "If the phone loses signal it stores the scans and sends them when it's back.",
  "A poisoned message would block the queue, it goes to a side table after three tries.",
]);

verdicts("OP1", "design", "operations", "shown", [
  "The first week only the two smallest depots use it.",
  "If the error rate goes over one percent somebody gets woken up.",
  "I'd put a graph of the delay in the control room.",
  "We keep the old one running for a month so we can go back.",
  "Half an hour after each release we look at the failed logins.",
  "There's an alarm when no file has arrived by six.",
]);

verdicts("PP1", "design", "people", "shown", [
  "I'd give it to the depot team, four people, they run it as well.",
  "In spring we do the scanning, in summer the invoices.",
  "It takes three people about five months.",
  "Lena and one junior build the first version.",
  "Step one is the import, that's six weeks, step two the portal.",
]);

verdicts("SK1", "vision", "stakeholders", "not shown", ["All stakeholders will be aligned."]);

verdicts("RI1", "design", "risk", "not shown", ["When the office is gone for lunch we ship."]);
