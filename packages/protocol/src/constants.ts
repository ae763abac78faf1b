/** Version of everything that crosses the socket. A client with another one is told to reload. */
export const PROTOCOL_VERSION = 3;

/** Samples per second of the microphone as stored and recognised, and of session time. */
export const SAMPLE_RATE_HZ = 16_000;

/** Samples in a usual microphone frame: 40 ms. */
export const FRAME_SAMPLES = 640;

/** Samples in the largest frame that is accepted: 120 ms. */
export const MAX_FRAME_SAMPLES = 1_920;

/** Samples in one step of voice activity: 32 ms. */
export const VOICE_STEP_SAMPLES = 512;

/** How far ahead of what was heard the server sends a reply's sound. */
export const SEND_AHEAD_MS = 2_000;
