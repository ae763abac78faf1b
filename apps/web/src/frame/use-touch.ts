import { useSyncExternalStore } from "react";

/** A phone or a tablet, or a window as narrow: no word there about keys. The same as in the styles. */
const query = "(hover: none), (pointer: coarse), (max-width: 560px)";

export function useTouch(): boolean {
  return useSyncExternalStore(watch, () => window.matchMedia(query).matches);
}

function watch(changed: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}
