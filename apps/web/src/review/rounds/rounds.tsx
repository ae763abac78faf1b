import type { Review, RoundReport } from "@greenroom/protocol";
import { useChairs } from "../chairs/chairs-context.ts";
import { DesignRound } from "./design-round.tsx";
import { RolePlay } from "./role-play.tsx";
import { VisionRound } from "./vision-round.tsx";
import { YourTurn } from "./your-turn.tsx";

/** What one of the longer conversations brought to light. */
export function Rounds({ review }: { review: Review }) {
  const { hidden } = useChairs();
  // What one has still to look for oneself would be given away here.
  if (hidden.size > 0) return null;
  return review.rounds.map((report) => <OneRound key={report.kind} report={report} />);
}

function OneRound({ report }: { report: RoundReport }) {
  switch (report.kind) {
    case "role-play":
      return <RolePlay report={report} />;
    case "design":
      return <DesignRound report={report} />;
    case "vision":
      return <VisionRound report={report} />;
    case "your-turn":
      return <YourTurn report={report} />;
  }
}
