import type { FollowUpMove } from "../follow-up-moves.ts";
import type { FollowUpWordings } from "./phrases.ts";

/**
 * Every gap asked after by its other move, for where the usual one was made just before. They fit
 * any persona: what makes them one's own is what is said in front of them.
 */
export type OtherWays = Readonly<Record<FollowUpMove, FollowUpWordings>>;
