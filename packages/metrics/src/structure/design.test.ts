import { verdicts } from "./verdicts.testing.ts";

verdicts("RQ1", "design", "requirements", "shown", [
  "I'll assume two hundred thousand a day, and a page has to open within a second.",
  "Let's say forty warehouses, each with ten thousand items, and the count must be right every morning.",
  "What must never happen is a double booking. There are nine hundred rooms.",
  "Before I draw anything: a clinic has thirty doctors and one receptionist, and she can't wait more than two seconds.",
  "So the load is small, fifty orders an hour, but an order lost is a wedding without a cake.",
]);
verdicts("RQ1", "design", "requirements", "not shown", [
  "I'd use Kafka and three replicas of Postgres.",
  "There's a gateway, and behind it there are services.",
  "It should be fast and it should scale.",
]);

verdicts("DC1", "design", "decision", "shown", [
  "I'd go for a plain queue, because the order doesn't matter.",
  "I would keep it in one table instead of sharding it.",
  "My choice is polling, not a socket.",
  "We pick the older protocol since every device speaks it.",
  "I'm going with a nightly file.",
  "I decide for one writer, and that's it.",
]);
verdicts("DC1", "design", "decision", "not shown", [
  "There's a load balancer and a cache and a database.",
  "It depends on the volume.",
  "You could use either of the two.",
]);

verdicts("OP1", "design", "operations", "shown", [
  "If the queue is older than five minutes somebody gets a call, and they have a page that says what to do.",
  "We alert when the error rate goes above one percent.",
  "I'd roll it out to one shop first, then to ten.",
  "We watch the number of open doors per hour, and under ten a technician drives there.",
  "The new version goes to five percent of the users and we can go back to the old one with a switch.",
  "On-call gets paged if no reading arrives for ten minutes.",
]);
verdicts("OP1", "design", "operations", "not shown", [
  "I'd have some monitoring.",
  "There's Grafana.",
  "It would be tested.",
]);
verdicts("OP1", "design", "operations", "not-heard", [
  "The app writes into a table and the report reads from it.",
]);

verdicts("PP1", "design", "people", "shown", [
  "Two engineers build it in six weeks.",
  "The first phase is only the login, then come the payments.",
  "The warehouse team owns the scanner part and we own the rest.",
  "I'd start with one region and a team of four.",
  "Who runs it at night is the operations desk, they'd get a page with five steps.",
]);
verdicts("PP1", "design", "people", "not shown", [
  "The users see a list of their orders.",
  "I haven't thought about who builds it.",
]);
verdicts("PP1", "design", "people", "not-heard", [
  "The service reads from the log and writes into the index.",
]);
