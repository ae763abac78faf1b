import { readFileSync } from "node:fs";
import { questionAbout, type Aside } from "../asides.ts";
import type { AnswerReading, Parsed } from "../reading.ts";
import type { Sense } from "./sense.ts";
import {
  closingFeatures,
  TurnModel,
  turnFeatures,
  turnKinds,
  turnModelSchema,
  type TurnKind,
} from "./turn-model.ts";

/** Of a longer turn only the end is judged, tokens. */
const LONGEST = 64;
/** A turn longer still tells something, whatever stands at its end. */
const LONGEST_BEFORE_A_WISH = 130;

type Wish = Exclude<TurnKind, "told">;

/** How sure it must be that a turn is of a kind: an answer that is skipped costs more than one asked for again. */
const SURE: Readonly<Record<Wish, number>> = {
  repeat: 0.5,
  skip: 0.6,
  question: 0.6,
  unknown: 0.5,
  misheard: 0.5,
  stop: 0.65,
  time: 0.55,
};
/** And where only the end of a longer turn is one: it may have told something before. */
const SURE_AT_END: Readonly<Record<Wish, number>> = {
  repeat: 0.75,
  skip: 0.8,
  question: 0.75,
  unknown: 0.85,
  misheard: 1,
  stop: 0.9,
  time: 0.85,
};
/** A wrong end of the interview costs most: that it is this wish and no other must be likely, too. */
const SURE_OF_STOP = 0.58;
/** So sure it must be of another kind than the one that the rules take a turn for. */
const SURER_THAN_RULES = 0.6;

/** Who goes on with a story answers briefly, and may not know a detail: it must be surer then. */
const SURE_LATER = 0.8;
/** Then so few tokens are an answer, unless the rules know better. */
const LEAST_LATER = 7;

let loaded: TurnModel | undefined;

/** The model that `npm run train:turns` made, read when it is first needed. */
export function turnModel(): TurnModel {
  const file = new URL("turn-model.json", import.meta.url);
  loaded ??= new TurnModel(turnModelSchema.parse(JSON.parse(readFileSync(file, "utf8"))));
  return loaded;
}

/**
 * A turn that is surely no answer by what it means, all of it or its end, where no rule knows its
 * words; or surely another one than the rules take it for. `null` where it may tell something, and
 * where its meaning is not known and no rule knows its words.
 */
export function likelyAside(reading: AnswerReading, byRules = reading.aside): Aside | null {
  if (byRules !== null) return otherThan(byRules, reading) ?? byRules;
  return wholeAside(reading) ?? closingAside(reading);
}

/** What rules take for a wish, a wish of another kind may be: "do you mean I don't know it?" */
function otherThan(byRules: Aside, { parsed, sense }: AnswerReading): Aside | null {
  const chances = sense && isRequest(byRules) && wholeChances(parsed, sense);
  if (!chances) return null;
  const { kind, own } = likeliest(chances);
  return kind !== byRules.kind && own >= SURER_THAN_RULES ? asideFor(kind, parsed) : null;
}

function wholeAside({ parsed, sense }: AnswerReading): Aside | null {
  const { tokens, amounts } = parsed;
  const chances = sense && wholeChances(parsed, sense);
  if (!chances) return null;
  const { kind, any } = likeliest(chances);
  // "About a third, I'd say."
  if (kind !== "misheard" && tokens.length < LEAST_LATER && amounts.length > 0) return null;
  if (any < SURE[kind] || (kind === "question" && asksOthers(parsed))) return null;
  if (parsed.goesOn && (kind === "unknown" || any < SURE_LATER || tokens.length < LEAST_LATER))
    return null;
  return asideFor(kind, parsed);
}

/** A longer turn that ends in a wish: what is wished last counts, whatever was begun before. */
function closingAside({ parsed, sense, ownActions, sharedActions }: AnswerReading): Aside | null {
  const chances =
    sense && parsed.tokens.length <= LONGEST_BEFORE_A_WISH ? closingChances(sense) : null;
  if (!chances) return null;
  const { kind, any } = likeliest(chances);
  if (any < SURE_AT_END[kind]) return null;
  // "Was it the right one? I still don't know": who has told something has not nothing to tell.
  if (kind === "unknown" && (parsed.goesOn || ownActions + sharedActions > 0)) return null;
  return asideFor(kind, parsed);
}

/** "First I'd ask what do you mean by fast": others are asked. */
function asksOthers({ tokens }: Parsed): boolean {
  return /\bi(?: would|'d| will|'ll| always| usually| first| then)+ ask (?!you\b)/.test(
    tokens.map(({ text }) => text).join(" "),
  );
}

function asideFor(kind: Wish, parsed: Parsed): Aside {
  return kind === "question" ? questionAbout(parsed) : { kind };
}

/**
 * So likely a turn must tell something that no rule's word for a request counts. What is asked, set
 * right or given as a reason to go is told of otherwise: "how far back may I go? I did this before".
 */
const SURELY_TOLD = 0.7;
const SURELY_TOLD_WITH: Partial<Record<Aside["kind"], number>> = {
  question: 0.8,
  stop: 0.85,
  misheard: 0.9,
};
/** Of fewer tokens the words alone decide. */
const LEAST_TOLD = 8;

/** Whether a turn surely tells something by what it means, though its words stand in a request, too. */
export function surelyTold({ parsed, sense }: AnswerReading, byRules: Aside): boolean {
  const { length } = parsed.tokens;
  if (!sense || !isRequest(byRules) || length < LEAST_TOLD || length > LONGEST) return false;
  const told = wholeChances(parsed, sense)?.[0] ?? 0;
  return told >= (SURELY_TOLD_WITH[byRules.kind] ?? SURELY_TOLD);
}

/** What may be asked of somebody else in a story. */
const REQUESTS = new Set(["repeat", "skip", "stop", "question", "unknown", "misheard", "time"]);
const isRequest = ({ kind }: Aside) => REQUESTS.has(kind);

/** The chances of a whole turn; its end counts as much again, since what comes last is meant. */
function wholeChances({ tokens }: Parsed, sense: Sense): readonly number[] | null {
  const features = tokens.length <= LONGEST ? turnFeatures(sense) : null;
  if (!features) return null;
  const whole = turnModel().chances(features);
  const end = closingChances(sense) ?? whole;
  return whole.map((chance, at) => (chance + (end[at] ?? 0)) / 2);
}

function closingChances(sense: Sense): readonly number[] | null {
  const features = closingFeatures(sense);
  return features && turnModel().chances(features);
}

interface Likeliest {
  readonly kind: Wish;
  /** How likely it is this kind. */
  readonly own: number;
  /** How likely it is any: which one it is may stay in doubt, that it is one may not. */
  readonly any: number;
}

function likeliest(chances: readonly number[]): Likeliest {
  const wishes = turnKinds
    .flatMap((kind, at) => (kind === "told" ? [] : [{ kind, own: chances[at] ?? 0 }]))
    .toSorted((a, b) => b.own - a.own);
  const likely = wishes.find(({ kind, own }) => kind !== "stop" || own >= SURE_OF_STOP);
  return { kind: "repeat", own: 0, ...likely, any: 1 - (chances[0] ?? 1) };
}
