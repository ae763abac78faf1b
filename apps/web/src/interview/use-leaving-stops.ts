import { useLayoutEffect } from "react";
import { useLocation } from "react-router";
import { interview, leaveInterview } from "./interview.ts";

/**
 * The microphone is on in the Green room and in the open Room, and nowhere else, however one got
 * there. A layout effect: what was open is let go before the new screen's own effects open anything.
 */
export function useLeavingStops(): void {
  const { pathname } = useLocation();
  useLayoutEffect(() => {
    const { open } = interview.getState();
    const stays = open ? pathname === `/room/${open.sessionId}` : mayListen(pathname);
    if (!stays) void leaveInterview();
  }, [pathname]);
}

function mayListen(pathname: string): boolean {
  return pathname === "/green-room" || pathname.startsWith("/room/");
}
