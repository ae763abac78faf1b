import { wavHeader } from "@greenroom/audio";
import { problem, ProblemError, type PersonaSummary } from "@greenroom/protocol";
import type { TextToSpeech } from "@greenroom/speech";
import fp from "fastify-plugin";
import * as z from "zod";
import { voiceOf } from "../engines/voice-of.ts";

export interface VoiceTestOptions {
  readonly textToSpeech: TextToSpeech;
  readonly personas: readonly PersonaSummary[];
  /** Speaks for every persona; `null`: each has their own voice. */
  readonly voice: string | null;
}

const querySchema = z.object({
  persona: z.string().max(40),
  voice: z.string().max(80).optional(),
});
const TIMEOUT_MS = 10_000;

/**
 * `GET /api/voice-test?persona=ID&voice=ID`: one line as a WAV, in that voice, or in the persona's.
 */
export const voiceTest = fp<VoiceTestOptions>(
  (app, { textToSpeech, personas, voice: set }, done) => {
    const spoken = new Map<string, Promise<Buffer>>();

    const line = async (name: string, voice: string, forget: () => void): Promise<Buffer> => {
      const text = `Hello, I am ${name}. If you can hear me well, we can begin.`;
      const parts: Uint8Array[] = [];
      // Another voice took over: next time it may be the one that was asked for.
      const request = { text, voice, onNotice: forget };
      for await (const pcm of textToSpeech.speak(request, AbortSignal.timeout(TIMEOUT_MS))) {
        parts.push(new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength));
      }
      const sound = Buffer.concat(parts);
      return Buffer.concat([wavHeader(textToSpeech.sampleRateHz, sound.length), sound]);
    };

    app.get("/api/voice-test", async (request, reply) => {
      const { persona: id, voice: chosen } = querySchema.parse(request.query);
      const persona = personas.find((persona) => persona.id === id);
      if (!persona) throw new ProblemError("not_found", "There is nobody of that name here.");
      const voice = voiceOf(textToSpeech.voices, { chosen, set, persona: persona.voice });
      const key = `${id} ${voice}`;
      const forget = () => void spoken.delete(key);
      const wav = spoken.get(key) ?? line(persona.name, voice, forget);
      spoken.set(key, wav);
      try {
        const bytes = await wav;
        return await reply.type("audio/wav").header("cache-control", "no-cache").send(bytes);
      } catch (cause) {
        forget();
        const said = problem("voice_failed", "The voice failed. Try again in a few seconds.");
        throw new ProblemError(said.code, said.sentence, { cause });
      }
    });
    done();
  },
  { name: "voice-test", dependencies: ["limits"] },
);
