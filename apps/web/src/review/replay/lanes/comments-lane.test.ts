import { noAnnotations } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { commentsLane } from "./comments-lane.ts";
import { nameOf } from "./mark-button.tsx";

it.each(["", "Ada"])("what is seen on a comment's mark is in its name (author “%s”)", (author) => {
  const at = "2026-05-04T09:00:00.000Z";
  const comment = { id: "1", at, startSample: 0, endSample: 80_000, author, text: "Slower." };
  const lane = commentsLane({ annotations: { ...noAnnotations, comments: [comment] } });
  const [mark] = lane?.marks ?? [];
  expect(mark && nameOf({ marks: [mark], xPx: 0, roomPx: 90 })).toContain(author || "Note");
  expect(mark?.label).toBe(author || "Note");
});
