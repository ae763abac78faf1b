import type { SpeechToText, TextToSpeech } from "../engines.ts";
import type { Log } from "../process/log.ts";
import { RemoteSpeechToText, type RemoteOptions } from "./remote-speech-to-text.ts";
import { RemoteTextToSpeech, type RemoteVoiceOptions } from "./remote-text-to-speech.ts";
import { TextToSpeechWithStandIn } from "./voice-with-stand-in.ts";
import { SpeechToTextWithStandIn } from "./with-stand-in.ts";

export interface RemoteWithStandInOptions extends RemoteOptions {
  /** Hears where the service does not. */
  readonly standIn: SpeechToText;
  readonly log?: Log;
}

/**
 * Speech to text by an OpenAI-compatible service, with an ear on this machine beside it.
 * @throws TypeError for a base URL that is none.
 */
export function createRemoteSpeechToText({
  standIn,
  log,
  ...options
}: RemoteWithStandInOptions): SpeechToText {
  const service = new RemoteSpeechToText(options);
  return new SpeechToTextWithStandIn({ service, standIn, ...(log ? { log } : {}) });
}

export interface RemoteVoiceWithStandInOptions extends RemoteVoiceOptions {
  /** Speaks where the service does not. */
  readonly standIn: TextToSpeech;
  readonly log?: Log;
}

/**
 * Text to speech by an OpenAI-compatible service, with a voice on this machine beside it.
 * @throws TypeError for a base URL that is none, or where no voice of the model is known.
 */
export function createRemoteTextToSpeech({
  standIn,
  log,
  ...options
}: RemoteVoiceWithStandInOptions): TextToSpeech {
  const service = new RemoteTextToSpeech(options);
  return new TextToSpeechWithStandIn({ service, standIn, ...(log ? { log } : {}) });
}
