import { ways } from "./ways.testing.ts";

/** What people tell without the words that interviewers wait for. */
const deed = "So I sat down with both teams and I rewrote the intake form. ";
const heard = (id: "result" | "lesson" | "risk" | "trade-off") => ({
  look: (reading: Parameters<Parameters<typeof ways>[2]>[0]) => reading.signals[id].verdict,
});

ways("something bad simply stopped", "past", heard("result").look, "shown", [
  deed + "People no longer came to my desk every morning.",
  deed + "The line in front of the help desk went away.",
  deed + "After a few weeks the requests dried up.",
  deed + "The angry emails just stopped.",
  deed + "Nobody asks us for a manual export any more.",
  deed + "The arguments in standup died down.",
  deed + "They don't call us at night anymore.",
  deed + "We never heard of it again.",
]);

ways("the thing shipped, ended or was switched off", "past", heard("result").look, "shown", [
  deed + "That's the version that went out.",
  deed + "The old portal got turned off in May.",
  deed + "It went live in the first week of June.",
  deed + "And then we shipped it in October.",
  deed + "The new one is running in production today.",
  deed + "The project was shut down.",
  deed + "We finished it before the summer break.",
  deed + "So the whole thing never shipped.",
  deed + "The mainframe has been decommissioned.",
]);

ways("somebody does it differently now", "past", heard("result").look, "shown", [
  deed + "Sales started to bring us in before they sign.",
  deed + "They still do it that way.",
  deed + "Other groups began copying the format.",
  deed + "She runs that meeting herself now.",
  deed + "The designers come to us first these days.",
  deed + "He has been leading that group ever since.",
  deed + "Everybody uses the form now.",
]);

ways("no result yet", "past", heard("result").look, "not-heard", [
  "We had a queue that stopped every night and I looked at the logs and I called the vendor.",
  "I wrote a plan and I showed it to my manager because the old one was bad.",
  "People started to complain, so I looked into it and I wrote a proposal.",
  deed + "I wanted them to stop calling us at night.",
  deed + "If it had stopped, we would have been happy.",
]);

ways("a size told in words", "past", (reading) => reading.numberTold, true, [
  deed + "So now we're paying about forty percent less.",
  deed + "A page nearly every night turned into one a fortnight.",
  deed + "In the end four hundred customers moved over.",
  deed + "It went from twice a day to once a month.",
  deed + "What took a whole afternoon takes ten minutes now.",
  deed + "Roughly two thirds of the tickets never came back.",
  deed + "We went from weekly outages to one in a year.",
  deed + "It costs us a fifth of what it did.",
]);

ways("a lesson without its word", "past", heard("lesson").look, "shown", [
  deed + "I'd do the sitting-down part first every time now.",
  deed + "These days I ask support before I write anything.",
  deed + "Since then I always bring a second person.",
  deed + "I won't do that again.",
  deed + "I would never start without a rollback again.",
  deed + "Now I write the exit criteria down before we begin.",
  deed + "I've stopped promising dates in the first meeting.",
  deed + "That's the first thing I check now.",
  deed + "I don't skip that step anymore.",
  deed + "From now on I'd talk to legal on day one.",
]);

ways("no lesson", "past", heard("lesson").look, "not-heard", [
  deed + "We never heard of it again.",
  deed + "The service runs on its own now.",
  deed + "I would have liked more time for it.",
]);

ways("a risk as what might have come", "past", heard("risk").look, "shown", [
  deed + "It could have made things worse.",
  deed + "The danger was that nobody would tell us.",
  deed + "If that fails, we have no way to pay people.",
  deed + "It might have ended in a lawsuit.",
  deed + "We could have lost the whole account.",
  deed + "That would have been a disaster.",
  deed + "What scared me was the month end.",
  deed + "If it doesn't work, everybody waits.",
  deed + "It was a gamble.",
]);

ways("a trade-off as a cost or a road not taken", "situational", heard("trade-off").look, "shown", [
  "I'd limit the free plan. That costs some people their fun.",
  "I'd move the data per tenant, which makes moving a customer painful.",
  "I prefer that over a central gateway because it has no queue.",
  "We gave up the nightly report for it.",
  "I'd stop the second project, so the mobile team has to wait.",
  "It takes longer, but nobody is woken up.",
  "I'd rather have a slow start than a wrong one.",
  "We would lose some flexibility that way.",
  "It's not free, somebody has to maintain it.",
]);

const framed = (reading: Parameters<Parameters<typeof ways>[2]>[0]) =>
  reading.signals.requirements.verdict !== "not-heard" && !reading.remedyFirst;

ways("users and needs come before the boxes", "design", framed, true, [
  "The people who use this are nurses, and they need the list to open at once. So I'd keep a cache on each ward.",
  "It must never show somebody else's record. I'd put the check in front of the database.",
  "There are two kinds of readers here, and one of them only wants the summary. I'd use a queue for them.",
  "Let me think about who is waiting for this. Drivers are, in the rain. So I'd push to a topic.",
  "What has to be true is that no bet is taken twice. For that I'd use a log with partitions.",
  "The users want to find a document in one go. I'd build an index.",
  "Losing one is worse than sending it twice. So I'd take Kafka.",
]);

ways("a design without figures has no figures", "design", (reading) => reading.amountTold, false, [
  "There are two kinds of readers here, and one of them only wants the summary.",
  "I'd have three parts, a front, a queue and a store.",
]);

const asked = (reading: Parameters<Parameters<typeof ways>[2]>[0]) =>
  reading.signals["other-view"].verdict !== "not-heard" &&
  reading.signals.diagnosis.verdict !== "not-heard" &&
  !reading.remedyFirst;

ways("the other side is heard first", "situational", asked, true, [
  "I'd call everyone who declined. Then I would change the offer.",
  "I'd ask the lawyer before, and then I'd write to the customer.",
  "I would go and see the two of them, one after the other, then set a rule.",
  "First I'd sit down with the account manager. Then I'd move two people over.",
  "I'd take the designer for a coffee and let her explain it to me. Then we cut the scope.",
  "I'd phone the customer's own engineer first. After that I'd offer a smaller one.",
  "Before anything else I would hear her out. Then I'd bring it to my boss.",
]);

ways("the point opens", "vision", (reading) => reading.pointFirst, true, [
  "A test environment that looks like production. Today nobody trusts the one we have.",
  "Gone is the nightly batch. It costs us a morning every time it fails.",
  "The thing I'd go for is one login for everything.",
  "Get us off the old mainframe, that's my answer.",
  "We would look for how people read code that is not theirs.",
  "Because otherwise we lose the next audit. That is the short of it.",
  "My pitch is simple, two weeks without features.",
  "Let's throw away the interview puzzles.",
]);
