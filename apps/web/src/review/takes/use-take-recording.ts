import type { Take } from "@greenroom/protocol";
import { useEffect, useState } from "react";
import { secondsOf } from "../../words/time.ts";
import { recordingUrl } from "../recording/recording-urls.ts";
import { createRecording, type Recording } from "../recording/recording.ts";

/** The recording that a take lies in, open while the component is there. Key the component with the take. */
export function useTakeRecording({ sessionId, span }: Take): Recording {
  const [recording] = useState(() =>
    createRecording({
      candidateUrl: recordingUrl(sessionId, "candidate"),
      interviewerUrl: recordingUrl(sessionId, "interviewer"),
      durationS: secondsOf(span.endSample),
    }),
  );
  useEffect(() => recording.attach(), [recording]);
  return recording;
}
