import type { Mistake } from "@greenroom/protocol";

/** What is said of each mistake: why it costs, and what would be heard gladly instead. */
export const mistakeWords: Readonly<Record<Mistake["id"], Pick<Mistake, "name" | "why">>> = {
  generic: {
    name: "No particular time was told",
    why: "A story was asked for; habits and opinions can be said by anybody. One week that happened, told with what you did in it, is believed.",
  },
  "technical-only": {
    name: "Nearly all of it was technical",
    why: "Whoever hires leaders listens for what it was for and whom it touched. One sentence on the people and the purpose makes the rest count.",
  },
  "no-human-element": {
    name: "Nobody else was heard in it",
    why: "The question is about people. What one of them said, wanted or feared shows that you noticed.",
  },
  "no-questions-asked": {
    name: "The solution came without a question",
    why: "A design for a problem that nobody framed may solve another one. Two questions, or two assumptions said aloud, are heard gladly.",
  },
  "nothing-to-change": {
    name: "Nothing would be done differently",
    why: "The question asks what you would change. One concrete change shows that you looked back; “better communication” does not.",
  },
};
