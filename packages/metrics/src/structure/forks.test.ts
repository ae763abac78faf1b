import { verdicts } from "./verdicts.testing.ts";

verdicts("RI5", "situational", "risk", "shown", [
  "If he denies it I show him the log.",
  "If they still won't talk to each other I'd decide it myself.",
  "If after a week it's the same, I take it to the director.",
  "Should she walk out, I'd call her the next day.",
  "If it turns out that I was wrong, I'd say so to the whole shift.",
]);

verdicts("RI5", "situational", "risk", "not shown", [
  "If they agree, I'd write it down and send it round.",
  "If she wants it I'd do it again.",
  "I'd ask if he has time, and then I'd go over.",
  "My boss said if they come, we'd see.",
  "Because if they join, I'd be happy.",
]);
