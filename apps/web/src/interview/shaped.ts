import type { SessionOptions } from "@greenroom/protocol";
import { ownQuestionOptions } from "./own-questions.ts";
import { pastedOptions } from "./pasted.ts";

/**
 * What the person brought and pasted, as a session is asked for with it.
 *
 * @param elsewhere what is asked comes from somewhere else (an answer once more, a story): names count only
 */
export function shapedOptions(chosen: SessionOptions, elsewhere: boolean): Partial<SessionOptions> {
  const { own: claims = [], shape, terms } = pastedOptions(chosen);
  if (elsewhere) return { terms };
  const { own: brought = [] } = ownQuestionOptions(chosen);
  // Own questions are to be asked and there are none: the server says so, whatever stands in a CV.
  if (chosen.focus === "own" && brought.length === 0) return { terms };
  const own = [...brought, ...claims];
  return { terms, ...(shape && { shape }), ...(own.length > 0 && { own }) };
}
