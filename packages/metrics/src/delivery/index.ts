export { measureDelivery, measureSession } from "./measure.ts";
export { possibleFillers, possibleFillersIn, type HeardSound } from "./possible-fillers.ts";
export {
  SOUND_STEP_SAMPLES,
  SoundTrackReader,
  soundTrackOf,
  type SoundTrack,
} from "./sound-track.ts";
