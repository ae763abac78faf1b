import type { PersonaSummary } from "@greenroom/protocol";
import { useEffect, useRef } from "react";
import type { AudioEngine } from "../audio/audio-engine.ts";
import { fitCanvas } from "../frame/fit-canvas.ts";
import { drawVoice, loudness, nextSwing, STILL } from "./voice-string.ts";
import styles from "./presence.module.css";

/** About 30 pictures a second are smooth for a string, at half the cost of 60. */
const FRAME_MS = 32;

/** The interviewer: a name, and a string that their voice sets swinging. No face. */
export function Presence(props: {
  audio: AudioEngine;
  persona: PersonaSummary | undefined;
  speaks: boolean;
}) {
  const ref = useRef<HTMLCanvasElement>(null);
  const { audio, persona } = props;
  useEffect(() => (ref.current ? swing(ref.current, audio) : undefined), [audio]);
  return (
    <div className={styles.presence}>
      <p className={styles.who}>
        <span className={styles.name}>{persona?.name ?? "Your interviewer"}</span>
        {persona && <span className={styles.title}>{persona.title}</span>}
      </p>
      <canvas
        ref={ref}
        className={styles.string}
        data-speaks={props.speaks || undefined}
        aria-hidden="true"
      />
    </div>
  );
}

/** Draws while there is sound and until the string rests again; otherwise costs nothing. */
function swing(canvas: HTMLCanvasElement, audio: AudioEngine): () => void {
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  let target = 0;
  let swingNow = 0;
  let drawnAtMs = 0;
  let frame: number | null = null;

  const draw = (atMs: number) => {
    const context = canvas.getContext("2d");
    // With reduced motion the string grows with the voice and stands still.
    const phase = calm.matches ? 0 : atMs / 1000;
    if (context)
      drawVoice(context, { swing: swingNow, phase, colour: getComputedStyle(canvas).color });
  };
  const step = (atMs: number) => {
    frame = null;
    if (atMs - drawnAtMs >= FRAME_MS) {
      swingNow = nextSwing(swingNow, target);
      drawnAtMs = atMs;
      draw(atMs);
    }
    if (target > STILL || swingNow > STILL) frame = requestAnimationFrame(step);
  };
  const fit = fitCanvas(canvas, () => draw(0));
  const stop = audio.onInterviewerLevel((levelDbfs) => {
    target = loudness(levelDbfs);
    if (target > STILL && frame === null) frame = requestAnimationFrame(step);
  });
  return () => {
    stop();
    fit.stop();
    if (frame !== null) cancelAnimationFrame(frame);
  };
}
