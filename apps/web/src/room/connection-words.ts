import type { LinkState } from "../live/room.ts";

/** The connection in words; `null` while there is nothing to say about it. */
export function connectionWords(link: LinkState, unsentS: number): string | null {
  switch (link.is) {
    case "connecting":
      return "Connecting.";
    case "unanswered":
      return "Greenroom's server does not answer. Check that it is running: this page keeps trying by itself.";
    case "joined":
      return null;
    case "reconnecting":
      return `Reconnecting. Recording continues here, ${seconds(unsentS)} kept.`;
    case "catching-up":
      return `Connected again. Sending what you said meanwhile, ${seconds(unsentS)} to go.`;
    case "refused":
      return link.problem.sentence;
  }
}

function seconds(unsentS: number): string {
  return `${Math.max(0, Math.round(unsentS))} s`;
}
