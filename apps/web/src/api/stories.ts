import {
  keptStorySchema,
  sessionStoriesSchema,
  storiesSchema,
  storyViewSchema,
  type ChangeStory,
  type KeepStory,
  type KeptStory,
  type SessionStories,
  type Stories,
  type StoryView,
} from "@greenroom/protocol";
import * as z from "zod";
import { request } from "./http.ts";

/** Every function rejects with a ProblemError (see http.ts), or the signal's reason when aborted. */

export function listStories(signal?: AbortSignal): Promise<Stories> {
  return request({ method: "GET", path: "/api/stories", answer: storiesSchema, signal });
}

/** What of a session is kept, and what seems to be another telling of something kept. */
export function storiesOfSession(id: string, signal?: AbortSignal): Promise<SessionStories> {
  const path = `/api/sessions/${encodeURIComponent(id)}/stories`;
  return request({ method: "GET", path, answer: sessionStoriesSchema, signal });
}

export function keepStory(wanted: KeepStory, signal?: AbortSignal): Promise<KeptStory> {
  const path = "/api/stories";
  return request({ method: "POST", path, body: wanted, answer: keptStorySchema, signal });
}

export function changeStory(
  id: string,
  change: ChangeStory,
  signal?: AbortSignal,
): Promise<StoryView> {
  const path = storyPath(id);
  return request({ method: "POST", path, body: change, answer: storyViewSchema, signal });
}

export async function deleteStory(id: string, signal?: AbortSignal): Promise<void> {
  await request({ method: "DELETE", path: storyPath(id), answer: z.unknown(), signal });
}

/** The story goes with its last telling. */
export async function deleteTelling(
  id: string,
  tellingId: string,
  signal?: AbortSignal,
): Promise<void> {
  const path = `${storyPath(id)}/tellings/${encodeURIComponent(tellingId)}`;
  await request({ method: "DELETE", path, answer: z.unknown(), signal });
}

function storyPath(id: string): string {
  return `/api/stories/${encodeURIComponent(id)}`;
}
