import { createContext, use, useEffect, useState } from "react";
import { createRecording, type Recording } from "./recording.ts";
import { recordingUrl } from "./recording-urls.ts";

/** The recording that everything on the page plays. */
export const RecordingContext = createContext<Recording | null>(null);

export function useRecording(): Recording {
  const recording = use(RecordingContext);
  if (recording === null) throw new Error("There is no RecordingContext above this component");
  return recording;
}

/**
 * A session's recording, its files open for as long as the component is there: one for the session,
 * which grows with it. Key the component with the session.
 */
export function useOpenRecording(session: {
  readonly id: string;
  readonly durationS: number;
  /** Nothing is added to it any more. */
  readonly settled: boolean;
}): Recording {
  const { id, durationS, settled } = session;
  const [recording] = useState(() =>
    createRecording({
      candidateUrl: recordingUrl(id, "candidate"),
      interviewerUrl: recordingUrl(id, "interviewer"),
      durationS,
    }),
  );
  useEffect(() => recording.attach(), [recording]);
  useEffect(() => recording.lengthen(durationS, settled), [recording, durationS, settled]);
  return recording;
}
