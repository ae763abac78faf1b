/**
 * The tokens of the sessions this tab may speak for, by session id. They outlive a reload and not
 * the tab: whoever opens the address elsewhere reads the review, and cannot take the microphone.
 */

const key = (sessionId: string) => `greenroom.token.${sessionId}`;

/** Does nothing where the browser refuses storage; the session then ends with a reload of the page. */
export function keepSessionToken(sessionId: string, token: string, storage = tabStorage()): void {
  try {
    storage?.setItem(key(sessionId), token);
  } catch {
    // Full, or forbidden by the browser's settings.
  }
}

/** `null` where this tab never had it. */
export function sessionToken(sessionId: string, storage = tabStorage()): string | null {
  return storage?.getItem(key(sessionId)) ?? null;
}

export function forgetSessionToken(sessionId: string, storage = tabStorage()): void {
  storage?.removeItem(key(sessionId));
}

/** Reading `sessionStorage` throws where cookies are blocked. */
function tabStorage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
