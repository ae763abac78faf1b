import { readFileSync } from "node:fs";
import { questionAbout, type Aside } from "../asides.ts";
import type { AnswerReading } from "../reading.ts";
import {
  TurnModel,
  turnFeatures,
  turnKinds,
  turnModelSchema,
  type TurnKind,
} from "./turn-model.ts";

/** A longer turn tells something, whatever stands at its end, tokens. */
const LONGEST = 64;

/** How sure it must be that a turn is of a kind: a wrong end of the interview costs most. */
const SURE: Readonly<Record<Exclude<TurnKind, "told">, number>> = {
  repeat: 0.42,
  skip: 0.42,
  question: 0.6,
  unknown: 0.42,
  misheard: 0.42,
  stop: 0.6,
  time: 0.42,
};

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
 * A turn that is surely no answer by what it means, where no rule knows its words. `null` where it may
 * tell something, and where its meaning is not known.
 */
export function likelyAside({ aside, parsed, sense }: AnswerReading): Aside | null {
  const { tokens, amounts } = parsed;
  if (aside !== null || !sense || tokens.length > LONGEST) return null;
  const features = turnFeatures(sense);
  if (!features) return null;
  const [kind, chance] = likeliest(turnModel().chances(features));
  // "About a third, I'd say."
  if (kind !== "misheard" && tokens.length < LEAST_LATER && amounts.length > 0) return null;
  if (kind === "told" || chance < SURE[kind]) return null;
  if (parsed.goesOn && (kind === "unknown" || chance < SURE_LATER || tokens.length < LEAST_LATER))
    return null;
  return kind === "question" ? questionAbout(parsed) : { kind };
}

/** So likely a turn must tell something that no rule's word for a request counts. */
const SURELY_TOLD = 0.85;
/** Of fewer tokens the words alone decide. */
const LEAST_TOLD = 8;

/** Whether a turn surely tells something by what it means, though its words stand in a request, too. */
export function surelyTold({ parsed, sense }: AnswerReading): boolean {
  if (!sense || parsed.tokens.length < LEAST_TOLD || parsed.tokens.length > LONGEST) return false;
  const features = turnFeatures(sense);
  return features !== null && (turnModel().chances(features)[0] ?? 0) >= SURELY_TOLD;
}

function likeliest(chances: readonly number[]): [kind: TurnKind, chance: number] {
  const told = chances[0] ?? 1;
  const others = chances.slice(1);
  const most = Math.max(...others);
  // Which of the kinds it is may stay in doubt; that it is one of them may not.
  return [turnKinds[1 + others.indexOf(most)] ?? "told", 1 - told];
}
