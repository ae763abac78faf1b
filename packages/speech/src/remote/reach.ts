import { connect } from "node:net";
import { untilAborted } from "../process/deferred.ts";
import { RemoteFailure } from "./failure.ts";

/**
 * Resolves when the host of a URL takes a connection, name lookup included. `fetch` has no deadline
 * for that alone: a cable that was pulled would look like a service that thinks for a long time.
 * @throws RemoteFailure `unreachable`, or the signal's reason.
 */
export async function reach(url: URL, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  // A literal IPv6 address stands in brackets in a URL.
  const socket = connect({ host: url.hostname.replaceAll(/^\[|\]$/g, ""), port });
  const connected = new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", () => reject(new RemoteFailure("unreachable")));
  });
  try {
    await untilAborted(connected, signal);
  } finally {
    // Errors after the end are nobody's business.
    socket.on("error", () => {});
    socket.destroy();
  }
}
