import { EngineError } from "../engines.ts";
import type { WeightSource } from "../weights.ts";
import type { FromChild, ToChild } from "./messages.ts";

/** Answers one request. Runs side by side with others, so whatever takes long lets go in between. */
export type Handler<Request, Reply> = (request: Request, signal: AbortSignal) => Promise<Reply>;

/**
 * The child's side of a SupervisedChild: loads once, then answers until the parent lets go of it.
 * Call it in the module that is forked, and nowhere else.
 */
export function serve<Request, Reply>(
  load: (weights: WeightSource) => Promise<Handler<Request, Reply>>,
): void {
  const running = new Map<number, AbortController>();
  let handler: Handler<Request, Reply> | null = null;
  const send = (message: FromChild<Reply>) => {
    // A parent that is gone needs no answer; `disconnect` ends this process.
    process.send?.(message, undefined, {}, () => {});
  };

  // Ctrl+C reaches the whole group of processes. The parent finishes its work first, then lets go.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => {});
  process.once("disconnect", () => process.exit(0));

  const start = async (weights: WeightSource) => {
    try {
      handler = await load(weights);
      send({ kind: "ready" });
    } catch (error) {
      send({ kind: "unready", ...explain(error) });
    }
  };
  const answer = async (id: number, request: Request) => {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      if (!handler) throw new Error("A request came before the models were loaded.");
      send({ kind: "reply", id, reply: await handler(request, controller.signal) });
    } catch (error) {
      if (!controller.signal.aborted) send({ kind: "refused", id, reason: String(error) });
    } finally {
      running.delete(id);
    }
  };

  process.on("message", (message: ToChild<Request>) => {
    if (message.kind === "cancel") running.get(message.id)?.abort();
    else if (message.kind === "request") void answer(message.id, message.request);
    else void start(message.weights);
  });
}

function explain(error: unknown) {
  if (error instanceof EngineError) return { code: error.code, sentence: error.message };
  const sentence = `A speech model could not be loaded (${String(error)}). Run npm ci to install it again.`;
  return { code: "model_failed", sentence } as const;
}
