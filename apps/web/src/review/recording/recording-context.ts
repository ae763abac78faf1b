import { createContext, use, useEffect, useMemo } from "react";
import { createRecording, type Recording } from "./recording.ts";
import { recordingUrl } from "./recording-urls.ts";

/** The recording that everything on the page plays. */
export const RecordingContext = createContext<Recording | null>(null);

export function useRecording(): Recording {
  const recording = use(RecordingContext);
  if (recording === null) throw new Error("There is no RecordingContext above this component");
  return recording;
}

/** A session's recording, its files open for as long as the component is there. */
export function useOpenRecording(sessionId: string, durationS: number): Recording {
  const recording = useMemo(
    () =>
      createRecording({
        candidateUrl: recordingUrl(sessionId, "candidate"),
        interviewerUrl: recordingUrl(sessionId, "interviewer"),
        durationS,
      }),
    [sessionId, durationS],
  );
  useEffect(() => recording.attach(), [recording]);
  return recording;
}
