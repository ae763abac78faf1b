import {
  ownQuestionId,
  readCv,
  readJob,
  type ReadCv,
  type ReadJob,
} from "@greenroom/interviewer/shaping";
import {
  jobTopicNames,
  MOST_CLAIMS,
  MOST_TERMS,
  occasionFocuses,
  type OwnQuestion,
  type PlanShape,
  type SessionOptions,
} from "@greenroom/protocol";
import * as z from "zod";
import { createStore } from "zustand/vanilla";
import { forget, recall, remember } from "../frame/remember.ts";
import { choose } from "./choices.ts";

const KEY = "greenroom.pasted";

const keptSchema = z.object({
  job: z.string(),
  cv: z.string(),
  /** What the person took out of what was read: "topic hiring", "stage", "claim own-…", "name Kafka". */
  left: z.array(z.string()),
});
export type Pasted = z.infer<typeof keptSchema>;

const none: Pasted = { job: "", cv: "", left: [] };

/** A job description and a CV, kept by this browser alone: what is read from them is all that leaves it. */
export const pasted = createStore<Pasted>(() => parseKept(recall(KEY)));

/** Kept as it is typed; it is read when typing pauses, not at every key. */
export function pasteJob(job: string): void {
  keep({ ...pasted.getState(), job });
}

/** The job whose level was chosen with it. */
let settledJob = pasted.getState().job;

/** Typing has paused: the level that the job is for is chosen with it, once, where its title tells. */
export function jobSettles(): void {
  const { job } = pasted.getState();
  if (job === settledJob) return;
  const { role } = jobOf(job);
  if (role && role !== readJob(settledJob).role) choose({ role });
  settledJob = job;
}

export function pasteCv(cv: string): void {
  keep({ ...pasted.getState(), cv });
}

export function leaveOut(key: string): void {
  const { left, ...texts } = pasted.getState();
  keep({ ...texts, left: [...left, key] });
}

export function bringBack(): void {
  keep({ ...pasted.getState(), left: [] });
}

/** Nothing of either text stays in the browser. */
export function deletePasted(): void {
  settledJob = "";
  pasted.setState(none);
  forget(KEY);
}

/** Reading 20,000 characters takes some 30 ms: what was read last is remembered by its text. */
function lastRead<R>(read: (text: string) => R): (text: string) => R {
  let last: { readonly text: string; readonly value: R } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}
const jobOf = lastRead(readJob);
const cvOf = lastRead(readCv);

/** What was read of both, without what the person took out. */
export interface ReadPasted {
  readonly topics: ReadJob["topics"];
  readonly role: ReadJob["role"];
  readonly stage: ReadJob["stage"];
  /** Those that a session asks. */
  readonly claims: readonly { readonly id: string; readonly own: OwnQuestion }[];
  readonly names: readonly string[];
}

/** @param focus questions about lines of a CV that belong to it come first */
export function readPasted({ job, cv, left }: Pasted, focus: SessionOptions["focus"]): ReadPasted {
  const fromJob: ReadJob = jobOf(job);
  const fromCv: ReadCv = cvOf(cv);
  const stays = (key: string) => !left.includes(key);
  const claims = fromCv.claims
    .map((own) => ({ id: ownQuestionId(own), own }))
    .filter(({ id }) => stays(`claim ${id}`));
  const fitting = ({ own }: { own: OwnQuestion }) => Number(own.pillar === focus);
  const names = [...new Set([...fromCv.names, ...fromJob.names])];
  return {
    topics: fromJob.topics.filter(({ topic }) => stays(`topic ${topic}`)),
    role: fromJob.role,
    stage: stays("stage") ? fromJob.stage : null,
    claims: asksClaims(focus)
      ? claims.toSorted((a, b) => fitting(b) - fitting(a)).slice(0, MOST_CLAIMS)
      : [],
    names: names.filter((name) => stays(`name ${name}`)).slice(0, MOST_TERMS),
  };
}

/** Where somebody's narrative or philosophy is the subject, or interviewing is, no CV is asked about. */
function asksClaims(focus: SessionOptions["focus"]): boolean {
  return focus === "recruiter-screen" || !occasionFocuses.some((each) => each === focus);
}

/** "The job stresses hiring and cost. Two questions from your CV.": what shapes the plan; empty where nothing does. */
export function pastedWords({ topics, stage, claims, names }: ReadPasted): string {
  const list = new Intl.ListFormat("en");
  const sentences: string[] = [];
  if (topics.length > 0) {
    sentences.push(
      `The job stresses ${list.format(topics.map(({ topic }) => jobTopicNames[topic]))}.`,
    );
  } else if (stage) sentences.push(`For ${stageWords[stage]}.`);
  if (claims.length > 0) {
    sentences.push(claimsWords[claims.length - 1] ?? "");
  }
  if (sentences.length === 0 && names.length > 0) {
    sentences.push(`${names.length} name${names.length > 1 ? "s" : ""} to listen for.`);
  }
  return sentences.join(" ");
}

/** At most `MOST_CLAIMS`. */
const claimsWords = [
  "One question from your CV.",
  "Two questions from your CV.",
  "Three questions from your CV.",
] as const;

export const stageWords = {
  early: "a young company",
  growing: "a growing company",
  large: "a large company",
} as const;

/** What a session is asked for with: what was read, and neither text. */
export function pastedOptions(
  chosen: SessionOptions,
): Pick<SessionOptions, "own" | "shape" | "terms"> {
  const { topics, stage, claims, names } = readPasted(pasted.getState(), chosen.focus);
  const shape: PlanShape = { topics: topics.map(({ topic }) => topic), ...(stage && { stage }) };
  const terms = [...new Set([...chosen.terms, ...names])].slice(0, MOST_TERMS);
  if (chosen.format !== "questions") return { terms };
  return {
    terms,
    ...((topics.length > 0 || stage) && { shape }),
    ...(claims.length > 0 && { own: claims.map(({ own }) => own) }),
  };
}

function keep(kept: Pasted): void {
  pasted.setState(kept);
  remember(KEY, JSON.stringify(kept));
}

function parseKept(kept: string | null): Pasted {
  try {
    const parsed = keptSchema.safeParse(JSON.parse(kept ?? "null"));
    if (parsed.success) return parsed.data;
  } catch {
    // Not JSON: another program's, or cut short.
  }
  return none;
}
