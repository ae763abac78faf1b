import type { Format } from "@greenroom/protocol";
import { shuffled } from "../seeded.ts";
import { designScenes } from "./design/design-scenes.ts";
import { rolePlayScenes } from "./role-play/scenes/index.ts";
import type { Scene } from "./round.ts";
import { visionScenes } from "./vision/scenes.ts";

/** Everything that a longer conversation can be about. */
export const scenes: readonly Scene[] = [...designScenes, ...rolePlayScenes, ...visionScenes];

export interface SceneRequest {
  readonly format: Format;
  /** The one that was chosen; one that is not known (any more) changes nothing. */
  readonly sceneId?: string | undefined;
  readonly seed: string | number;
  /** Questions asked lately: their scenes come last. */
  readonly avoidQuestionIds?: readonly string[] | undefined;
}

/** The scene of a longer conversation: the chosen one, else one that did not come up lately. */
export function sceneFor(request: SceneRequest): Scene | undefined {
  const fitting = scenes.filter(({ format }) => format === request.format);
  const chosen = fitting.find(({ id }) => id === request.sceneId);
  if (chosen) return chosen;
  const order = shuffled(fitting, String(request.seed), ({ id }) => id);
  return order.find(({ question }) => !request.avoidQuestionIds?.includes(question.id)) ?? order[0];
}
