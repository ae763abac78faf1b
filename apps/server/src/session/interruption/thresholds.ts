import { SAMPLE_RATE_HZ } from "@greenroom/protocol";

const samples = (ms: number) => (ms * SAMPLE_RATE_HZ) / 1000;

/** Probability of voice activity at and above which speech begins, and below which it is over. */
export const ON_AT = 0.5;
export const OFF_BELOW = 0.35;

/** Voice in a row that ducks: three steps, so that it is heard within 300 ms of its first sample. */
export const DUCK_SAMPLES = samples(96);
/** Voice in all that holds the reply where it is. */
export const PAUSE_SAMPLES = samples(900);
/** Silence after which speech over the interviewer has ended, while nothing was done about it. */
export const GAP_SAMPLES = samples(500);

/** The first words are looked for after so much speech; less of it makes words up. */
export const FIRST_WORDS_SAMPLES = samples(300);
/** And again after so much more. */
export const NEXT_WORDS_SAMPLES = samples(200);
/** Silence in which all that was said is decoded, its last word too. */
export const LAST_WORDS_SAMPLES = samples(96);

/** Silence after words that interrupt nothing, before the reply goes on as it was. */
export const CALM_SAMPLES = { ducked: samples(300), paused: samples(600) } as const;
/** Without any words it is a false alarm after so long, in silence and in voice that is no speech. */
export const FALSE_ALARM_SAMPLES = samples(2_000);
/** Words of sound that ended longer ago say nothing about now. */
export const FRESH_SAMPLES = samples(1_000);
/** Voice that interrupts although no words of it can be had. */
export const UNHEARD_SAMPLES = samples(2_000);

/** In the first seconds of a session's first playback echo cancellation settles. */
export const SETTLING_SAMPLES = samples(3_000);
/** Speech that was going on when a reply began counts as one over it when it still goes on then. */
export const GOING_ON_SAMPLES = samples(1_000);
/** The same, where the interviewer broke in. */
export const BROKEN_INTO_SAMPLES = samples(2_000);
