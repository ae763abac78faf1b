import type { Review } from "@greenroom/protocol";
import type { Lane, Mark } from "./mark.ts";

/** What the person or a mentor wrote; `null` where nothing is written. */
export function commentsLane({ annotations }: Pick<Review, "annotations">): Lane | null {
  const { comments } = annotations;
  if (comments.length === 0) return null;
  const marks = comments.map(({ id, startSample, endSample, author, text }): Mark => ({
    id: `comment ${id}`,
    startSample,
    endSample,
    kind: "comment",
    label: author === "" ? "Note" : author,
    what: author === "" ? "Note" : `Comment by ${author}`,
    meaning: text,
  }));
  return {
    id: "comments",
    name: "Comments",
    legend: "What you, or a mentor, wrote about a moment. They are listed below.",
    marks: marks.toSorted((a, b) => a.startSample - b.startSample),
    empty: "",
    absent: null,
  };
}
