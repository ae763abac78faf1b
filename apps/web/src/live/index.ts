export { openRoom, type RoomOptions } from "./open-room.ts";
export type { LinkState, Room, RoomState } from "./room.ts";
export { forgetSessionToken, keepSessionToken, sessionToken } from "./session-token.ts";
