import type { Aside, QuestionSubject } from "@greenroom/metrics";
import { roleNames, type Role } from "@greenroom/protocol";
import type { Question } from "../question.ts";
import { namesASubject } from "../shaping/theme-of.ts";

type Asked = Extract<Aside, { kind: "question" }>;

/** What is answered to a question back: a plausible assumption, so that the candidate can go on. */
export function stanceOn(
  asked: Asked,
  question: Question,
  role: Role,
  remembered: readonly string[],
): readonly string[] {
  const { about, subjects, counted } = asked;
  if (question.form === "past") return inYourCase[about ?? "any"] ?? inYourCase.any;
  const short = subjects.flatMap((subject) => assumed(counted)[subject] ?? []);
  if (short.length > 1) return [`Assume ${listed(short.slice(0, 3))}.`];
  if (about === "team-size" && remembered.length > 0) return remembered;
  const table: Record<QuestionSubject | "any", readonly string[]> = {
    count: [`Say ${manyOf(counted)}.`],
    "team-size": ["Assume a team of eight.", "Say eight engineers, two of them new."],
    company: ["Assume three hundred people, sixty of them engineers."],
    users: [
      "Assume two million users, a tenth of them on any one day.",
      "Ordinary people, say two million of them, mostly on their phones.",
    ],
    load: [
      "Assume a peak of ten times the average, and growth by half every year.",
      "Reckon with a few thousand requests a second at peak.",
    ],
    constraints: [
      "No special ones, but nothing that people rely on today may break.",
      "Only the usual ones: what works today has to keep working.",
    ],
    budget: [
      "Assume there is money for two more people, not more.",
      "The budget is tight, though not closed.",
    ],
    time: ["Assume you have one quarter.", "Say three months, with little slack."],
    role: [
      `You are the ${roleNames[role].toLowerCase()} in this.`,
      "It is your call; you have the authority.",
    ],
    meaning: [
      ...(namesASubject(question.theme) ? [`I mean it broadly: ${question.theme}.`] : []),
      "Take it in the widest sense that helps you.",
    ],
    choice: ["Assume the first of the two.", "Take the first one."],
    any: [
      "Assume what you need, and say what you assume.",
      "Make it what is usual where you work, and tell me.",
    ],
  };
  return table[about ?? "any"];
}

/** In a few words, for several subjects in one sentence. */
function assumed(counted: string | null): Partial<Record<QuestionSubject, string>> {
  return {
    "team-size": "a team of eight",
    company: "three hundred people in all",
    users: "two million users",
    count: manyOf(counted),
    load: "a peak of ten times the average",
    constraints: "no special constraints",
    budget: "money for two more people",
    time: "one quarter of time",
  };
}

/** A plausible count: things that are stored come in millions, people in thousands, places in dozens. */
function manyOf(counted: string | null): string {
  if (!counted) return "about forty";
  if (STORED.test(counted)) return `ten million ${counted}`;
  return PEOPLE.test(counted) ? `four thousand ${counted}` : `about forty ${counted}`;
}

const STORED =
  /(documents|records|files|messages|events|orders|transactions|rows|items|products|photos|videos|invoices|notifications)$/;
const PEOPLE =
  /(people|patients|members|nurses|doctors|students|employees|drivers|readers|sellers|buyers|lawyers)$/;

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** In a story of one's own, one's own case decides. */
const inYourCase: Partial<Record<QuestionSubject | "any", readonly string[]>> & {
  readonly any: readonly string[];
} = {
  meaning: [
    "Any case that you lived through yourself, and had a part in.",
    "Take it as widely as you like, as long as you were in it.",
  ],
  choice: ["Take whichever case had more at stake.", "Take the one that you remember best."],
  any: ["Whatever it was in your own case.", "Tell it as it was where you worked."],
};
