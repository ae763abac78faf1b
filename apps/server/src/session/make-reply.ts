import type { Interviewer, Reply } from "@greenroom/interviewer";
import type { SpokenSpan, TextToSpeech } from "@greenroom/speech";
import type { Asked } from "./context.ts";

/** What becomes known while a reply is made, in this order; `ready` as soon as it can be heard. */
export interface ReplyListener {
  decided(head: Reply["head"], asked: AskedWhen): void;
  notice(sentence: string): void;
  sentence(text: string): void;
  /** Where words of the newest sentence lie in its sound; some of it before that sound. */
  placed(span: SpokenSpan): void;
  sound(pcm: Int16Array): void;
  /** The voice failed: from here on the reply is only read. */
  voiceFailed(cause: unknown): void;
  complete(): void;
  failed(cause: unknown): void;
}

export interface ReplyRequest {
  readonly interviewer: Interviewer;
  readonly textToSpeech: Pick<TextToSpeech, "speak">;
  /** Whose voice it is: of a panel that of who speaks. */
  readonly voiceOf: VoiceOf;
  /** Resolves to the context once all words are there. */
  readonly asked: () => Promise<AskedWhen>;
}

/** The voice of who says a reply; absent: of the plan's persona. */
export type VoiceOf = (by: string | undefined) => string;

export interface AskedWhen extends Asked {
  /** The session's clock when the words were there. */
  readonly wordsSample: number;
}

/** Makes one reply: the last words, the interviewer's decision, its sentences, their sound. */
export async function makeReply(
  request: ReplyRequest,
  listener: ReplyListener,
  signal: AbortSignal,
): Promise<void> {
  try {
    const asked = await request.asked();
    signal.throwIfAborted();
    const reply = await request.interviewer.next(asked.context, signal);
    signal.throwIfAborted();
    listener.decided(reply.head, asked);
    const { notice } = reply;
    if (notice !== null) listener.notice(notice);
    const voice = request.voiceOf(reply.head.by);
    await speakAll({ ...request, voice }, listener, reply.sentences, signal);
    // A language model that died among its sentences is known of only now.
    if (reply.notice !== null && reply.notice !== notice) listener.notice(reply.notice);
    if (!signal.aborted) listener.complete();
  } catch (cause) {
    if (!signal.aborted) listener.failed(cause);
  }
}

/** Speaks sentences as they come; when the voice fails, the rest is text. */
export async function speakAll(
  request: Pick<ReplyRequest, "textToSpeech"> & { readonly voice: string },
  listener: Pick<ReplyListener, "sentence" | "placed" | "sound" | "voiceFailed">,
  sentences: AsyncIterable<string> | Iterable<string>,
  signal: AbortSignal,
): Promise<void> {
  const { voice, textToSpeech } = request;
  const onPlaced = (span: SpokenSpan) => listener.placed(span);
  let voiced = true;
  let follows = false;
  for await (const text of sentences) {
    signal.throwIfAborted();
    listener.sentence(text);
    if (!voiced) continue;
    try {
      for await (const pcm of textToSpeech.speak({ text, voice, follows, onPlaced }, signal)) {
        signal.throwIfAborted();
        listener.sound(pcm);
      }
      follows = true;
    } catch (cause) {
      signal.throwIfAborted();
      voiced = false;
      listener.voiceFailed(cause);
    }
  }
}
