import type { PersonaSummary } from "@greenroom/protocol";
import { useEffect, useRef } from "react";
import type { AudioEngine } from "../audio/audio-engine.ts";
import { fitCanvas } from "../frame/fit-canvas.ts";
import { drawVoice, loudness, nextSwing, STILL } from "./voice-string.ts";
import styles from "./presence.module.css";

/** 20 pictures a second are smooth enough for a string, and a third of the cost of 60. */
const PICTURE_MS = 48;

/** The interviewer: a name, and a string that their voice sets swinging. No face. */
export function Presence(props: {
  audio: AudioEngine;
  persona: PersonaSummary | undefined;
  /** Everybody on the panel; nobody where one person asks. */
  panel: readonly PersonaSummary[];
  /** Whom they play, in a role-play. */
  plays: string | undefined;
  speaks: boolean;
}) {
  const ref = useRef<HTMLCanvasElement>(null);
  const { audio, persona, panel } = props;
  useEffect(() => (ref.current ? swing(ref.current, audio) : undefined), [audio]);
  return (
    <div className={styles.presence}>
      <p className={styles.who}>
        <span className={styles.name}>{persona?.name ?? "Your interviewer"}</span>
        {persona && (
          <span className={styles.title}>
            {props.plays === undefined ? persona.title : `plays ${props.plays}`}
          </span>
        )}
      </p>
      {panel.length > 0 && <Seats panel={panel} now={persona?.id} />}
      <canvas
        ref={ref}
        className={styles.string}
        data-speaks={props.speaks || undefined}
        aria-hidden="true"
      />
    </div>
  );
}

/** Who sits there, and which of them speaks. */
function Seats(props: { panel: readonly PersonaSummary[]; now: string | undefined }) {
  return (
    <ul className={styles.seats} aria-label="The panel">
      {props.panel.map(({ id, name }) => (
        <li key={id} aria-current={id === props.now || undefined}>
          {name.split(" ")[0]}
        </li>
      ))}
    </ul>
  );
}

/**
 * Draws while there is sound and until the string rests again; otherwise costs nothing. A timer
 * paces it: asking for every animation frame wakes the page sixty times a second.
 */
function swing(canvas: HTMLCanvasElement, audio: AudioEngine): () => void {
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  const context = canvas.getContext("2d");
  let target = 0;
  let now = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const draw = () => {
    // With reduced motion the string grows with the voice and stands still.
    const phase = calm.matches ? 0 : performance.now() / 1000;
    const { color } = getComputedStyle(canvas);
    if (context) drawVoice(context, { swing: now, phase, colour: color });
  };
  const step = () => {
    timer = null;
    now = nextSwing(now, target);
    requestAnimationFrame(draw);
    if (target > STILL || now > STILL) timer = setTimeout(step, PICTURE_MS);
  };
  const fit = fitCanvas(canvas, draw);
  const stop = audio.onInterviewerLevel((levelDbfs) => {
    target = loudness(levelDbfs);
    if (target > STILL && timer === null) step();
  });
  return () => {
    stop();
    fit.stop();
    if (timer !== null) clearTimeout(timer);
  };
}
