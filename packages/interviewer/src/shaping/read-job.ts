import {
  jobTopics,
  LONGEST_PASTED,
  type CompanyStage,
  type JobTopic,
  type Role,
} from "@greenroom/protocol";
import { levelOf, stageOf } from "./level-of.ts";
import { linesOfJob, saidIn } from "./lines.ts";
import { namesIn } from "./names.ts";
import { saidOf } from "./topic-words.ts";

/** Most that a job can be said to stress: who stresses everything stresses nothing. */
const MOST_TOPICS = 5;
/** Up to so many are taken from a text that says each but once. */
const FEWEST_TOPICS = 3;
/** Said in two lines, or in one by two words for it, it is meant: a second word counts for half a line. */
const STRESSED = 1.5;
/** Said in nearly every job description, so that it takes more to stand out. */
const COMMON: Partial<Readonly<Record<JobTopic, number>>> = {
  partners: 1.6,
  delivery: 1.6,
  strategy: 1.5,
  architecture: 1.4,
  "growing-people": 1.2,
};

/** What a job description asks for, read by rules from its words. Nothing is guessed. */
export interface ReadJob {
  /** What it stresses, the weightiest first, each with a line that says so. */
  readonly topics: readonly { readonly topic: JobTopic; readonly because: string }[];
  /** The level it is for; `null` where its title does not tell. */
  readonly role: Role | null;
  readonly stage: CompanyStage | null;
  /** Names of companies, products and technologies in it. */
  readonly names: readonly string[];
}

export function readJob(pasted: string): ReadJob {
  const text = pasted.slice(0, LONGEST_PASTED);
  const lines = linesOfJob(text);
  const weighed = jobTopics.map((topic) => {
    const saying = lines
      .map((line) => ({ ...line, times: saidIn(line.text, saidOf[topic]).length }))
      .filter(({ times }) => times > 0);
    const sum = saying.reduce((all, { weight, times }) => all + weight * (1 + (times - 1) / 2), 0);
    const plainest = saying.toSorted((a, b) => b.times - a.times)[0];
    return { topic, sum, weight: sum / (COMMON[topic] ?? 1), because: shown(plainest?.text) };
  });
  const said = weighed.filter(({ sum }) => sum > 0).toSorted((a, b) => b.weight - a.weight);
  const stressed = said.filter(({ sum }) => sum >= STRESSED);
  // A few lines stress what they name, where it is not only wished for.
  const named = said.filter((each) => each.sum >= 1 && !stressed.includes(each));
  const few = Math.max(0, FEWEST_TOPICS - stressed.length);
  const topics = [...stressed, ...named.slice(0, few)].slice(0, MOST_TOPICS);
  return {
    topics: topics.map(({ topic, because }) => ({ topic, because })),
    role: levelOf(text),
    stage: stageOf(text),
    names: namesIn(text, "job"),
  };
}

/** A line as it is shown beside what was read from it. */
function shown(line = ""): string {
  const text = line.replace(/^\W+/, "");
  return text.length > 120 ? `${text.slice(0, 118).replace(/\s+\S*$/, "")} …` : text;
}
