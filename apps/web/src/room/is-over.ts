import type { RoomState } from "../live/room.ts";

/** The interview has ended, here or while this page was away: what follows is its review. */
export function isOver({ session, link }: RoomState): boolean {
  return (
    session?.phase === "ended" || (link.is === "refused" && link.problem.code === "session_ended")
  );
}
