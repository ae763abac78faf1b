import { Route, Routes } from "react-router";
import { Lost } from "./frame/lost.tsx";
import { useArriving } from "./frame/use-arriving.ts";
import { GreenRoom } from "./green-room/green-room.tsx";
import { Home } from "./home/home.tsx";
import { useLeavingStops } from "./interview/use-leaving-stops.ts";
import { RoomPage } from "./room/room-page.tsx";
import { ReviewPage } from "./review/review-page.tsx";
import { StoriesPage } from "./stories/stories-page.tsx";

export function App() {
  useLeavingStops();
  useArriving();
  return (
    <Routes>
      <Route path="/" element={<Home />} />
      <Route path="/green-room" element={<GreenRoom />} />
      <Route path="/room/:id" element={<RoomPage />} />
      <Route path="/sessions/:id" element={<ReviewPage />} />
      <Route path="/stories" element={<StoriesPage />} />
      <Route path="*" element={<Lost />} />
    </Routes>
  );
}
