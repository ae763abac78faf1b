import type { Status } from "@greenroom/protocol";
import { useEffect } from "react";
import { getStatus } from "../api/index.ts";
import { useLoaded, type Loaded } from "./use-loaded.ts";

const WARMING_POLL_MS = 1_000;
const FAILED_POLL_MS = 3_000;

/** What runs where; asked again by itself until everything is ready. */
export function useStatus(): [Loaded<Status>, () => void] {
  const [status, again] = useLoaded(getStatus);
  const settled = status.is === "ready" && status.value.ready;
  useEffect(() => {
    if (settled || status.is === "loading") return;
    const delayMs = status.is === "failed" ? FAILED_POLL_MS : WARMING_POLL_MS;
    const timer = setTimeout(again, delayMs);
    return () => clearTimeout(timer);
  }, [settled, status, again]);
  return [status, again];
}
