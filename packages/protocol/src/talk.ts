import * as z from "zod";

/**
 * How the candidate takes the word: by speaking (`open`), while a key is held (`hold`), or from one
 * tap to the next (`tap`). In the last two no silence ends a turn.
 */
export const talkModes = ["open", "hold", "tap"] as const;
export const talkModeSchema = z.enum(talkModes);
export type TalkMode = z.infer<typeof talkModeSchema>;

/**
 * Whether the microphone can interrupt the interviewer (`full`), or is not listened to while the
 * interviewer is heard (`half`), for loudspeakers that the microphone hears.
 */
export const duplexes = ["full", "half"] as const;
export const duplexSchema = z.enum(duplexes);
export type Duplex = z.infer<typeof duplexSchema>;

/** The voice of a session whose replies are spoken by the person's own device, in the browser. */
export const DEVICE_VOICE = "device";

/** How loud a reply is heard: in full, lowered because somebody speaks, or held where it is. */
export const replyLevels = ["full", "ducked", "paused"] as const;
export const replyLevelSchema = z.enum(replyLevels);
export type ReplyLevel = z.infer<typeof replyLevelSchema>;
