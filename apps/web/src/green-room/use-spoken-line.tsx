import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";

/** One line at a time: a second one takes the place of the first. */
export interface SpokenLine {
  /** Put it on the page once; it makes the sound and shows nothing. */
  readonly element: ReactNode;
  /** How the last line is: who asked for it, and what became of it. */
  readonly state: {
    readonly key: string;
    readonly is: "coming" | "playing" | "played" | "failed";
  } | null;
  play(key: string, url: string): void;
  stop(): void;
}

/** Lines of the interviewer, played on demand. `onOver` is called when one was played, or failed. */
export function useSpokenLine(onOver: () => void): SpokenLine {
  const [state, setState] = useState<SpokenLine["state"]>(null);
  const sound = useRef<HTMLAudioElement>(null);
  useEffect(() => {
    const playing = sound.current;
    return () => playing?.pause();
  }, []);

  const play = useCallback(
    (key: string, url: string) => {
      const player = sound.current;
      if (!player) return;
      setState({ key, is: "coming" });
      player.src = url;
      player.play().catch((cause: unknown) => {
        // Another line took its place, or it was stopped.
        if (cause instanceof DOMException && cause.name === "AbortError") return;
        setState({ key, is: "failed" });
        onOver();
      });
    },
    [onOver],
  );
  const stop = useCallback(() => {
    sound.current?.pause();
    setState(null);
  }, []);
  const over = (is: "played" | "failed") => {
    setState((now) => now && { ...now, is });
    onOver();
  };

  const element = (
    // Its words are told on the screen beside it.
    <audio
      ref={sound}
      preload="none"
      onPlaying={() => setState((now) => now && { ...now, is: "playing" })}
      onEnded={() => over("played")}
      onError={() => over("failed")}
    />
  );
  return { element, state, play, stop };
}
