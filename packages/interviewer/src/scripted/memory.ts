import { figuresTold, teamsTold } from "@greenroom/metrics";
import type { Question } from "../question.ts";
import type { Ledger } from "./ledger.ts";
import { decisionOf, durationOf, figureOf, roleOf, systemOf, teamOf } from "./memory-of.ts";
import { spokeOf, toldEarlier, type Recalled } from "./memory-recall.ts";

/** A question about the size of the team, answered with the team that the person told of. */
export function rememberedTeam(ledger: Ledger): readonly string[] {
  const team = teamOf(ledger);
  return team ? [`Take ${team.text}, like the one that you spoke of earlier.`] : [];
}

/** How something of an earlier story becomes the constraint, by what it is. */
interface Constraint {
  readonly told: (ledger: Ledger, question: Question) => Recalled | undefined;
  readonly asks: (what: Recalled) => string;
}

const teamHere = (ledger: Ledger) => ledger.readings.some((now) => teamsTold(now).length > 0);
const ownTeam = (ledger: Ledger) => (teamHere(ledger) ? undefined : teamOf(ledger));

/** For each form what fits it best comes first; a story stands by itself. */
const constraints: Readonly<Record<Question["form"], readonly Constraint[]>> = {
  past: [],
  approach: [
    {
      told: ownTeam,
      asks: (what) => `${spokeOf(what)} What of this would be different with that one?`,
    },
    { told: durationOf, asks: aThirdOfTheTime },
    {
      told: systemOf,
      asks: (what) => `${spokeOf(what)} What of this would be hardest to keep up there?`,
    },
    {
      told: figureOf,
      asks: (what) =>
        `${toldEarlier(what)} that ${what.text}. If working like this had cost you that, what of it would you have given up?`,
    },
  ],
  situational: [
    {
      told: systemOf,
      asks: (what) => `${spokeOf(what)} If this happened there, what would you do differently?`,
    },
    {
      told: ownTeam,
      asks: (what) => `${spokeOf(what)} What of this would be different with that one?`,
    },
    { told: durationOf, asks: aThirdOfTheTime },
    {
      told: figureOf,
      asks: (what) =>
        `${toldEarlier(what)} that ${what.text}. Suppose nothing as good as that is in reach here. What would you settle for?`,
    },
  ],
  vision: [
    {
      told: ownTeam,
      asks: (what) => `${spokeOf(what)} With only that one for it, what would you leave out?`,
    },
  ],
  design: [
    {
      told: systemOf,
      asks: (what) =>
        `${spokeOf(what)} If the people who run that had to run this as well, what would you change?`,
    },
    {
      told: ownTeam,
      asks: (what) =>
        `${spokeOf(what)} If that one had to run all of this, what would you leave out?`,
    },
  ],
};

function aThirdOfTheTime(took: Recalled): string {
  return `${toldEarlier(took)} of work that took ${took.text}. With a third of that here, what would you keep?`;
}

/** A constraint out of the person's own past, for whatever is not itself a story. */
export function rememberedConstraint(ledger: Ledger, question: Question): readonly string[] {
  for (const { told, asks } of constraints[question.form]) {
    const what = told(ledger, question);
    if (what) return [asks(what)];
  }
  return [];
}

/** The one case that is asked for, where a story of it was told before. */
export function rememberedExample(ledger: Ledger, question: Question): readonly string[] {
  const decision = question.form === "approach" ? decisionOf(ledger, question) : undefined;
  return decision
    ? [
        `${toldEarlier(decision)} that ${decision.text}. Where in that story did you work like this?`,
      ]
    : [];
}

/** Two decisions of one's own held against each other, or two outcomes. */
export function rememberedDecision(
  ledger: Ledger,
  question: Question,
  now: string | undefined,
): readonly string[] {
  if (question.form !== "past") return [];
  const before = now?.startsWith("you decided") ? decisionOf(ledger, question) : undefined;
  if (before && before.text !== now)
    return [
      `${toldEarlier(before)} that ${before.text}. What do these two decisions have in common?`,
    ];
  return heldAgainst(ledger, question);
}

/** So many words of two outcomes can be said in one sentence. */
const LONGEST_PAIR = 14;

/** What came of an earlier story and of this one, both told by how much. */
function heldAgainst(ledger: Ledger, question: Question): readonly string[] {
  const here = ledger.quotable.flatMap(figuresTold).at(-1);
  const before = here === undefined ? undefined : figureOf(ledger, question);
  if (!before || before.text === here) return [];
  const together = `${before.text}, and here ${here}`;
  return together.split(" ").length <= LONGEST_PAIR
    ? [
        `${toldEarlier(before)} that ${together}. Which of the two mattered more to the people around you?`,
      ]
    : [
        `${toldEarlier(before)} that ${before.text}. Of that and what came of this, which mattered more to the people around you?`,
      ];
}

const theirView: Readonly<Record<Question["form"], string>> = {
  past: "What would they have said about how you went about this one?",
  situational: "What would they say to this?",
  approach: "What would they say about working with you like that?",
  vision: "What would they ask you about this first?",
  design: "What would they want to know about this design?",
};

/** Somebody of an earlier story, who looks at what is told now. */
export function rememberedPerson(ledger: Ledger, { form }: Question): readonly string[] {
  const role = roleOf(ledger);
  return role ? [`${spokeOf(role)} ${theirView[form]}`] : [];
}
