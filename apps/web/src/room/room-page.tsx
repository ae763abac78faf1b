import { useParams } from "react-router";
import { useStore } from "zustand";
import { interview } from "../interview/interview.ts";
import { Rejoin } from "./rejoin.tsx";
import { RoomScreen } from "./room-screen.tsx";

/** The open room, or, after a reload, the way back into it. */
export function RoomPage() {
  const { id = "" } = useParams();
  const { audio, open } = useStore(interview);
  if (audio && open?.sessionId === id) {
    return <RoomScreen key={id} sessionId={id} room={open.room} audio={audio} />;
  }
  return <Rejoin sessionId={id} />;
}
