import { useEffect } from "react";
import type { Recording } from "../recording/recording.ts";

const STEP_S = 5;

/** Space plays and pauses, the arrows go five seconds; never while a control has the keyboard. */
export function useTransportKeys(recording: Recording): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const { target } = event;
      if (target instanceof Element && target.closest("button, a, input, select, [role=dialog]")) {
        return;
      }
      if (event.key === " ") recording.toggle();
      else if (event.key === "ArrowLeft") recording.seek(recording.lead.currentTime - STEP_S);
      else if (event.key === "ArrowRight") recording.seek(recording.lead.currentTime + STEP_S);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [recording]);
}
