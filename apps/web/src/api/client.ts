import {
  createdSchema,
  feedbackSchema,
  nextAnswerSchema,
  peaksSchema,
  reviewSchema,
  sampleStateSchema,
  sessionListSchema,
  statusSchema,
  writingSchema,
  type Created,
  type Edit,
  type Feedback,
  type NextAnswer,
  type Review,
  type SampleState,
  type SessionList,
  type SessionOptions,
  type Status,
  type Writing,
  type StoredPeaks,
} from "@greenroom/protocol";
import * as z from "zod";
import { request } from "./http.ts";

/** Every function rejects with a ProblemError (see http.ts), or the signal's reason when aborted. */

/** A new session. Keep its token (live/session-token.ts): it is never told again. */
export function createSession(
  options: Partial<SessionOptions>,
  signal?: AbortSignal,
): Promise<Created> {
  return request({
    method: "POST",
    path: "/api/sessions",
    body: options,
    answer: createdSchema,
    signal,
  });
}

export function listSessions(signal?: AbortSignal): Promise<SessionList> {
  return request({ method: "GET", path: "/api/sessions", answer: sessionListSchema, signal });
}

export function getReview(id: string, signal?: AbortSignal): Promise<Review> {
  return request({ method: "GET", path: sessionPath(id), answer: reviewSchema, signal });
}

/** What is written about a session after it. */
export function getFeedback(id: string, signal?: AbortSignal): Promise<Feedback> {
  const path = `${sessionPath(id)}/feedback`;
  return request({ method: "GET", path, answer: feedbackSchema, signal });
}

/** What a language model is doing about it: looked at, begun, or stopped. */
export function remarks(
  id: string,
  method: "GET" | "POST" | "DELETE",
  signal?: AbortSignal,
): Promise<Writing> {
  const path = `${sessionPath(id)}/feedback/remarks`;
  return request({ method, path, answer: writingSchema, signal });
}

/** How loud both voices were, for drawing. */
export function getPeaks(id: string, signal?: AbortSignal): Promise<StoredPeaks> {
  return request({ method: "GET", path: `${sessionPath(id)}/peaks`, answer: peaksSchema, signal });
}

/** One change by hand; the review as it is then. */
export function editSession(id: string, edit: Edit, signal?: AbortSignal): Promise<Review> {
  return request({
    method: "POST",
    path: `${sessionPath(id)}/edits`,
    body: edit,
    answer: reviewSchema,
    signal,
  });
}

/** Removes the audio, the words and the figures; from stories, too, what was said in it, unless they are kept. */
export async function deleteSession(
  id: string,
  stories: "keep" | "delete",
  signal?: AbortSignal,
): Promise<void> {
  const path = `${sessionPath(id)}?stories=${stories}`;
  await request({ method: "DELETE", path, answer: z.unknown(), signal });
}

/** The session that machine voices hold, to look around in. */
export function getSample(signal?: AbortSignal): Promise<SampleState> {
  return request({ method: "GET", path: "/api/sample", answer: sampleStateSchema, signal });
}

/** Brings it back where it was deleted. */
export function restoreSample(signal?: AbortSignal): Promise<SampleState> {
  return request({ method: "POST", path: "/api/sample", answer: sampleStateSchema, signal });
}

/** What the next session may open with. */
export function getNext(signal?: AbortSignal): Promise<NextAnswer> {
  return request({ method: "GET", path: "/api/next", answer: nextAnswerSchema, signal });
}

/** What runs where, and whether it is ready. */
export function getStatus(signal?: AbortSignal): Promise<Status> {
  return request({ method: "GET", path: "/api/status", answer: statusSchema, signal });
}

/** A line to test the sound with: of a persona, in their own voice or in another of the engine's. */
export function voiceTestUrl(persona: string, voice?: string): string {
  const query = new URLSearchParams({ persona, ...(voice === undefined ? {} : { voice }) });
  return `/api/voice-test?${query.toString()}`;
}

function sessionPath(id: string): string {
  return `/api/sessions/${encodeURIComponent(id)}`;
}
