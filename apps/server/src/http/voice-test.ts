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

const querySchema = z.object({ persona: z.string().max(40) });
const TIMEOUT_MS = 10_000;

/** `GET /api/voice-test?persona=ID`: one line in a persona's voice, as a WAV. */
export const voiceTest = fp<VoiceTestOptions>(
  (app, { textToSpeech, personas, voice }, done) => {
    const spoken = new Map<string, Promise<Buffer>>();

    const line = async (persona: PersonaSummary): Promise<Buffer> => {
      const text = `Hello, I am ${persona.name}. If you can hear me well, we can begin.`;
      const parts: Uint8Array[] = [];
      const wishes = { set: voice, persona: persona.voice };
      const request = { text, voice: voiceOf(textToSpeech.voices, wishes) };
      for await (const pcm of textToSpeech.speak(request, AbortSignal.timeout(TIMEOUT_MS))) {
        parts.push(new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength));
      }
      const sound = Buffer.concat(parts);
      return Buffer.concat([wavHeader(textToSpeech.sampleRateHz, sound.length), sound]);
    };

    app.get("/api/voice-test", async (request, reply) => {
      const { persona: id } = querySchema.parse(request.query);
      const persona = personas.find((persona) => persona.id === id);
      if (!persona) throw new ProblemError("not_found", "There is nobody of that name here.");
      const wav = spoken.get(id) ?? line(persona);
      spoken.set(id, wav);
      try {
        const bytes = await wav;
        return await reply.type("audio/wav").header("cache-control", "no-cache").send(bytes);
      } catch (cause) {
        spoken.delete(id);
        const said = problem("voice_failed", "The voice failed. Try again in a few seconds.");
        throw new ProblemError(said.code, said.sentence, { cause });
      }
    });
    done();
  },
  { name: "voice-test", dependencies: ["limits"] },
);
