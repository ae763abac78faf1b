import type { PersonaSummary } from "@greenroom/protocol";
import { getStatus } from "../api/index.ts";
import { useLoaded } from "../frame/use-loaded.ts";

/** Who asks in this session; `undefined` until the server told, and the room works without. */
export function usePersona(id: string | undefined): PersonaSummary | undefined {
  const [status] = useLoaded(getStatus);
  if (status.is !== "ready") return undefined;
  return status.value.personas.find((persona) => persona.id === id);
}
