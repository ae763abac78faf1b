export { type PacePoint } from "./pace-curve.ts";
export {
  deliveryFigures,
  measureDelivery,
  measureSession,
  paceOf,
  sessionFigures,
} from "./measure.ts";
export { discourseFillers } from "./discourse-fillers.ts";
export { disfluencies } from "./disfluencies.ts";
export { prune } from "./spoken-words.ts";
export { silences } from "./silences.ts";
export { StepLevels } from "./step-levels.ts";
export { possibleFillers, possibleFillersIn, type HeardSound } from "./possible-fillers.ts";
export { SOUND_STEP_SAMPLES, VoiceReader, soundTrackOf, type SoundTrack } from "./sound-track.ts";
