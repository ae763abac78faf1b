import { createContext, use, useEffect, useState } from "react";
import { openRecording, type Recording } from "./recording.ts";
import { recordingUrl } from "./recording-urls.ts";

/** The recording that everything on the page plays; `null` before it is opened. */
export const RecordingContext = createContext<Recording | null>(null);

export function useRecording(): Recording | null {
  return use(RecordingContext);
}

/** Opens a session's recording for as long as the component is there. */
export function useOpenRecording(sessionId: string, durationS: number): Recording | null {
  const [recording, setRecording] = useState<Recording | null>(null);
  useEffect(() => {
    const opened = openRecording({
      candidateUrl: recordingUrl(sessionId, "candidate"),
      interviewerUrl: recordingUrl(sessionId, "interviewer"),
      durationS,
    });
    setRecording(opened);
    return () => {
      setRecording(null);
      opened.dispose();
    };
  }, [sessionId, durationS]);
  return recording;
}
