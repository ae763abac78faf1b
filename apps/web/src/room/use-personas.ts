import type { PersonaSummary } from "@greenroom/protocol";
import { getStatus } from "../api/index.ts";
import { useLoaded } from "../frame/use-loaded.ts";

const none: readonly PersonaSummary[] = [];

/** Everybody who can be spoken with; nobody until the server told, and the room works without. */
export function usePersonas(): readonly PersonaSummary[] {
  const [status] = useLoaded(getStatus);
  return status.is === "ready" ? status.value.personas : none;
}
