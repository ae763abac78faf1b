import { isIP } from "node:net";
import type { IncomingHttpHeaders } from "node:http";

/** Decides from a request's headers whether it comes from a page of our own. */
export type OwnPage = (headers: IncomingHttpHeaders) => boolean;

const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);
const anyAddress: ReadonlySet<string> = new Set(["0.0.0.0", "::"]);

/**
 * Refuses what reaches us under a foreign name (DNS rebinding) and what a foreign page sends. `Host`
 * has to be a loopback name or the one that is listened on, or, where every address is listened on,
 * any address; `Origin`, which browsers add to writes and sockets, has to be that same host.
 */
export function ownPages(listenHost: string): OwnPage {
  const configured = isIP(listenHost) === 6 ? `[${listenHost}]` : listenHost.toLowerCase();
  const known = (hostname: string) =>
    loopback.has(hostname) ||
    hostname === configured ||
    (anyAddress.has(listenHost) && isIP(hostname.replace(/^\[|\]$/g, "")) !== 0);
  return ({ host, origin }) => {
    const hostUrl = parse(`http://${host ?? ""}`);
    if (!hostUrl || !known(hostUrl.hostname)) return false;
    if (origin === undefined) return true;
    const originUrl = parse(origin);
    return originUrl?.host === hostUrl.host && /^https?:$/.test(originUrl.protocol);
  };
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
