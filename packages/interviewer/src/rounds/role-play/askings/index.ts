import { aQuarterOffAskings } from "./a-quarter-off.ts";
import { besidesAnywhere, type Askings } from "./askings.ts";
import { betweenTwoAskings } from "./between-two.ts";
import { fourNightsAskings } from "./four-nights.ts";
import { oneMinuteAskings } from "./one-minute.ts";
import { promisedDateAskings } from "./promised-date.ts";
import { sinceSpringAskings } from "./since-spring.ts";

export type { Askings };

const bySceneId: Readonly<Record<string, Askings>> = {
  "promised-date": promisedDateAskings,
  "since-spring": sinceSpringAskings,
  "a-quarter-off": aQuarterOffAskings,
  "between-two": betweenTwoAskings,
  "four-nights": fourNightsAskings,
  "one-minute": oneMinuteAskings,
};

/** Of the scene with this id; `undefined`: nobody wrote any down, so it goes by its rules. */
export function askingsOf(sceneId: string): Askings | undefined {
  return bySceneId[sceneId];
}

/** Questions in this scene that ask for nothing on its sheet. */
export function besidesIn(sceneId: string): readonly string[] {
  return [...(bySceneId[sceneId]?.besides ?? []), ...besidesAnywhere];
}

/** Each asking that the rules are to find, with its fact. */
export function waysOfAsking(sceneId: string): readonly (readonly [fact: string, asked: string])[] {
  return Object.entries(bySceneId[sceneId]?.byRules ?? {}).flatMap(([fact, asked]) =>
    asked.map((way) => [fact, way] as const),
  );
}
