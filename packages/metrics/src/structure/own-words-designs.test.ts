import { verdicts } from "./verdicts.testing.ts";

verdicts("RQ1", "design", "requirements", "shown", [
  "Let's say two hundred thousand riders, most of them between seven and nine in the morning.",
  "I'd ask how many of those files there are a day. Say five thousand, up to two gigabytes each.",
  "So the load: about forty writes a second, reads maybe a hundred times that.",
  "An alert has to reach the nurse in under five seconds.",
  "We're talking twelve clinics, three hundred staff, and the data can't leave the country.",
]);

verdicts("DC1", "design", "decision", "shown", [
  "I'd put it all in one Postgres, because at this size anything else is showing off.",
  "So I take polling, every ten seconds, and not websockets, simpler to run.",
  "We let the phone decide offline and sync later, that's the choice.",
  "My pick would be a plain cron job.",
]);

verdicts("TO1", "design", "trade-off", "shown", [
  "It doubles storage, which is cheap, so fine.",
  "We give up ordering across shops.",
  "A single database is a single point of failure, I accept that for the first year.",
]);

verdicts("RI1", "design", "risk", "shown", [
  "If the broker's gone, the scanner keeps up to a day locally and sends it after.",
  "If a node dies another picks up its lease after thirty seconds.",
]);

verdicts("OP1", "design", "operations", "shown", [
  "I want a phone to ring if nothing came in for ten minutes.",
  "One graph, queue age, and if it's over five minutes someone gets woken.",
  "We switch on two shops, wait a week, then twenty, then all.",
  "Every deploy can be undone with one command.",
  "New versions go to our own office first.",
  "Once a month we restore the backup for real.",
  "The old system keeps running beside it for a month and we compare the totals.",
]);

verdicts("PP1", "design", "people", "shown", [
  "Three people for four months, and one of them stays to run it.",
  "First only the timetable, then tickets in spring, refunds at the end.",
  "The ops desk owns it at night, the two of us in the daytime.",
  "I'd give the ingest to Ravi's team and keep the matching with us.",
  "Version one is read-only, that's six weeks.",
  "Start with one ward, then the floor, then the house.",
]);

verdicts("OP1", "design", "operations", "not shown", ["We'd have monitoring with Grafana."]);

verdicts("PP1", "design", "people", "not shown", [
  "Maybe we start with one school.",
  "I'd do first the tills, then the web.",
]);

verdicts("RQ1", "design", "requirements", "not shown", ["It should be fast and scalable."]);
