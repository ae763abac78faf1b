import { DEVICE_VOICE, type Review } from "@greenroom/protocol";

/** The interviewer's words were spoken by a voice of the person's device, which nothing records. */
export function spokenByDevice({ session }: Review): boolean {
  return session.options.voice === DEVICE_VOICE;
}
