import { ProblemError, type Review } from "@greenroom/protocol";
import { keepSame } from "./keep-same.ts";

/** What became of a session while its review stood open: in another tab, or by another program. */
export type LookedAgain =
  | { readonly is: "same" }
  | { readonly is: "changed"; readonly review: Review }
  | { readonly is: "gone" };

/**
 * Asks for an open review again. A server that cannot be reached, or fails, changes nothing on the
 * page: what is open stays open.
 */
export async function lookAgain(shown: Review, get: () => Promise<Review>): Promise<LookedAgain> {
  try {
    const review = keepSame(shown, await get());
    return review === shown ? { is: "same" } : { is: "changed", review };
  } catch (error) {
    const code = error instanceof ProblemError ? error.problem.code : null;
    return { is: code === "session_unknown" || code === "not_found" ? "gone" : "same" };
  }
}
