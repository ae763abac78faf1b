import { setMaxListeners } from "node:events";

export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

/** `Promise.withResolvers`, which Node 20 does not have. */
export function deferred<T>(): Deferred<T> {
  let resolve: Deferred<T>["resolve"] = () => {};
  let reject: Deferred<T>["reject"] = () => {};
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}

/**
 * Calls back once when the signal is aborted, unless what is returned is called first. One signal
 * may have any number of calls waiting on it: a session's has one for each frame that catches up.
 */
export function onAbort(signal: AbortSignal, callBack: () => void): () => void {
  // Node takes more than ten listeners for a leak. Here each goes with its call.
  setMaxListeners(0, signal);
  signal.addEventListener("abort", callBack, { once: true });
  return () => signal.removeEventListener("abort", callBack);
}

/** The promise, or the signal's reason as soon as it is aborted. */
export async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = deferred<never>();
  const abort = () => aborted.reject(signal.reason);
  const off = onAbort(signal, abort);
  if (signal.aborted) abort();
  try {
    return await Promise.race([promise, aborted.promise]);
  } finally {
    off();
  }
}
