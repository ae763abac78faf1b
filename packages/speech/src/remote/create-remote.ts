import type { SpeechToText } from "../engines.ts";
import type { Log } from "../process/log.ts";
import { RemoteSpeechToText, type RemoteOptions } from "./remote-speech-to-text.ts";
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
