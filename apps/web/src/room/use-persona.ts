import type { PersonaSummary } from "@greenroom/protocol";
import { useStore } from "zustand";
import { getStatus } from "../api/index.ts";
import { useLoaded } from "../frame/use-loaded.ts";
import { choices } from "../interview/choices.ts";

/** Who asks; `undefined` until the server told, and the room works without. */
export function usePersona(): PersonaSummary | undefined {
  const [status] = useLoaded(getStatus);
  const chosen = useStore(choices, ({ persona }) => persona);
  if (status.is !== "ready") return undefined;
  const { personas } = status.value;
  return personas.find(({ id }) => id === chosen) ?? personas[0];
}
