import { useEffect, useRef } from "react";
import type { AudioEngine } from "../audio/audio-engine.ts";
import { fitCanvas } from "../frame/fit-canvas.ts";
import styles from "./level-meter.module.css";

const BAR_PX = 3;
const GAP_PX = 2;
/** Shown from −60 dBFS, where a quiet room lies, to full scale. */
const FLOOR_DBFS = -60;

/** The last seconds of the microphone as bars, drawn around React at every level that arrives. */
export function LevelMeter({ audio }: { audio: AudioEngine }) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    const fit = fitCanvas(canvas);
    const levels: number[] = [];
    const stop = audio.onMicrophoneLevel((levelDbfs) => {
      levels.push(levelDbfs);
      draw(canvas, levels, fit.ratio);
    });
    return () => {
      stop();
      fit.stop();
    };
  }, [audio]);
  return (
    <canvas ref={ref} className={styles.meter} role="img" aria-label="What the microphone hears" />
  );
}

function draw(canvas: HTMLCanvasElement, levels: number[], ratio: number): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const { width, height } = canvas;
  const step = (BAR_PX + GAP_PX) * ratio;
  const fits = Math.ceil(width / step);
  if (levels.length > fits) levels.splice(0, levels.length - fits);
  context.clearRect(0, 0, width, height);
  context.fillStyle = getComputedStyle(canvas).color;
  levels.forEach((levelDbfs, index) => {
    const share = Math.min(1, Math.max(0.03, 1 - levelDbfs / FLOOR_DBFS));
    const x = width - (levels.length - index) * step;
    const tall = share * height;
    context.beginPath();
    context.roundRect(x, (height - tall) / 2, BAR_PX * ratio, tall, BAR_PX * ratio);
    context.fill();
  });
}
