import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { deviceSpeech } from "../device-voice/device-voices.ts";

/** A voice of the device that has not begun by then does not speak, ms. */
const START_WITHIN_MS = 4_000;

/** One line at a time: a second one takes the place of the first. */
export interface SpokenLine {
  /** Put it on the page once; it makes the sound and shows nothing. */
  readonly element: ReactNode;
  /** How the last line is: who asked for it, whether the device speaks it, and what became of it. */
  readonly state: {
    readonly key: string;
    readonly byDevice: boolean;
    readonly is: "coming" | "playing" | "played" | "failed";
  } | null;
  /** Plays a file. */
  play(key: string, url: string): void;
  /** Has a voice of the device say this. */
  say(key: string, text: string, voiceId: string): void;
  stop(): void;
}

/** Lines of the interviewer, heard on demand. `onOver` is called when a file was played, or failed. */
export function useSpokenLine(onOver: () => void): SpokenLine {
  const [state, setState] = useState<SpokenLine["state"]>(null);
  const sound = useRef<HTMLAudioElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hush = useCallback(() => {
    clearTimeout(waiting.current);
    sound.current?.pause();
    deviceSpeech()?.cancel();
  }, []);
  useEffect(() => {
    const playing = sound.current;
    return () => {
      hush();
      playing?.pause();
    };
  }, [hush]);
  const become = useCallback((is: "playing" | "played" | "failed") => {
    setState((now) => now && { ...now, is });
  }, []);

  const play = useCallback(
    (key: string, url: string) => {
      const player = sound.current;
      if (!player) return;
      hush();
      setState({ key, byDevice: false, is: "coming" });
      player.src = url;
      player.play().catch((cause: unknown) => {
        // Another line took its place, or it was stopped.
        if (cause instanceof DOMException && cause.name === "AbortError") return;
        become("failed");
        onOver();
      });
    },
    [onOver, hush, become],
  );
  const say = useCallback(
    (key: string, text: string, voiceId: string) => {
      hush();
      setState({ key, byDevice: true, is: "coming" });
      const over = (is: "played" | "failed") => {
        clearTimeout(waiting.current);
        become(is);
      };
      waiting.current = setTimeout(() => {
        deviceSpeech()?.cancel();
        over("failed");
      }, START_WITHIN_MS);
      deviceSpeech()?.speak(text, voiceId, {
        started: () => {
          clearTimeout(waiting.current);
          become("playing");
        },
        boundary: () => undefined,
        ended: () => over("played"),
        failed: () => over("failed"),
      });
    },
    [hush, become],
  );
  const stop = useCallback(() => {
    hush();
    setState(null);
  }, [hush]);
  const over = (is: "played" | "failed") => {
    become(is);
    onOver();
  };

  const element = (
    // Its words are told on the screen beside it.
    <audio
      ref={sound}
      preload="none"
      onPlaying={() => become("playing")}
      onEnded={() => over("played")}
      onError={() => over("failed")}
    />
  );
  return { element, state, play, say, stop };
}
