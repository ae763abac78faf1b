import { SAMPLE_RATE_HZ } from "@greenroom/protocol";

/** Captions are renewed no more often: every 0.7 s. They are to be calm, not complete. */
const CALM_S = 0.7;
/** However busy the machine is, this often they are tried. */
const SLOWEST_S = 4;
/**
 * So many times what the last one took, from asking to the answer: half of the time at least nothing
 * is asked for.
 */
const TIMES_TAKEN = 2;

/** How much sound lies between two provisional decodes of one session. */
export interface CaptionPace {
  readonly everySamples: number;
}

export const calmPace: CaptionPace = { everySamples: CALM_S * SAMPLE_RATE_HZ };

/** After an answer that came `tookMs` after it was asked for, waiting included. */
export function paceAfter({ everySamples }: CaptionPace, tookMs: number): CaptionPace {
  const wantedS = (TIMES_TAKEN * tookMs) / 1000;
  // Half way: one that was slow by chance does not hold up those after it.
  return paced((everySamples / SAMPLE_RATE_HZ + wantedS) / 2);
}

/** After one that was refused: more is asked for than can be done. */
export function paceRefused({ everySamples }: CaptionPace): CaptionPace {
  return paced((2 * everySamples) / SAMPLE_RATE_HZ);
}

function paced(seconds: number): CaptionPace {
  const everyS = Math.min(SLOWEST_S, Math.max(CALM_S, seconds));
  return { everySamples: Math.round(everyS * SAMPLE_RATE_HZ) };
}
