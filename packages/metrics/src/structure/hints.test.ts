import { verdicts } from "./verdicts.testing.ts";

/** Hints of an element make it thin, so that "not heard" is said only where there is no sign of it. */

verdicts("AC3", "past", "action", "thin", [
  "Well, we did a bit of work on the roof and that was it.",
  "I struggled with the till for a season.",
]);

verdicts("DE6", "past", "decision", "thin", [
  "In the end the choice was between the barn and the hall, and it went to the hall.",
  "They settled on a compromise.",
  "It was decided to close on Mondays.",
]);

verdicts("RE9", "past", "result", "thin", ["We moved the beds and it turned out well."]);

verdicts("RE8", "past", "result", "not shown", [
  "So I wrote the letter, and I put it on the door of the office, and I rang the owner twice that same evening because it was cold outside, and I waited there, and then she came in with the keys.",
]);

verdicts("TO1", "vision", "trade-off", "not shown", [
  "Our competitors sacrificed two lines.",
  "The others gave up a shop.",
]);

verdicts("TO2", "design", "trade-off", "not shown", [
  "One could have a second copy, but I wouldn't worry about that.",
]);

for (const form of ["past", "situational", "approach"] as const) {
  verdicts("HI1", form, "criteria", "thin", ["We need people who care."]);
  verdicts("HI3", form, "growth", "thin", [
    "They learn on the job.",
    "Everybody sets goals in spring.",
    "There is feedback each Friday.",
  ]);
  verdicts("HI4", form, "boundaries", "thin", [
    "It was a matter of who does which shift.",
    "The rota hangs in the kitchen.",
  ]);
}

verdicts("AK2", "vision", "ask", "thin", ["It would be nice if the board looked at it."]);
