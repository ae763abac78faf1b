/** The voice form: three strands of one string, swinging as far as the voice is loud. */

/** Below this swing (0 to 1) the string is at rest and needs no drawing. */
export const STILL = 0.004;

/** Speech between −55 dBFS (hardly heard) and −12 dBFS (loud) fills the range from 0 to 1. */
const QUIETEST_DBFS = -55;
const LOUDEST_DBFS = -12;

export function loudness(levelDbfs: number): number {
  const share = (levelDbfs - QUIETEST_DBFS) / (LOUDEST_DBFS - QUIETEST_DBFS);
  return Math.min(1, Math.max(0, share));
}

/** One picture on: rises with the voice, and comes to rest slowly so that nothing flickers. */
export function nextSwing(swing: number, target: number): number {
  return swing + (target - swing) * (target > swing ? 0.42 : 0.15);
}

interface Strand {
  readonly waves: number;
  readonly speed: number;
  readonly reach: number;
  readonly opacity: number;
  readonly width: number;
}

const strands: readonly Strand[] = [
  { waves: 2.5, speed: 3.1, reach: 0.55, opacity: 0.3, width: 1.5 },
  { waves: 4, speed: -4.3, reach: 0.75, opacity: 0.5, width: 1.5 },
  { waves: 3.25, speed: 5.2, reach: 1, opacity: 1, width: 2.5 },
];

const POINTS = 96;

export function drawVoice(
  context: CanvasRenderingContext2D,
  voice: { readonly swing: number; readonly phase: number; readonly colour: string },
): void {
  const { width, height } = context.canvas;
  const scale = height / 120;
  context.clearRect(0, 0, width, height);
  context.strokeStyle = voice.colour;
  context.lineCap = "round";
  for (const strand of strands) {
    context.globalAlpha = strand.opacity;
    context.lineWidth = Math.max(1, strand.width * scale);
    context.beginPath();
    for (let i = 0; i <= POINTS; i++) {
      const x = i / POINTS;
      // Held at both ends, like a string.
      const held = Math.sin(Math.PI * x) ** 2;
      const wave = Math.sin(2 * Math.PI * strand.waves * x + voice.phase * strand.speed);
      const y = 0.5 + 0.44 * voice.swing * strand.reach * held * wave;
      context.lineTo(x * width, y * height);
    }
    context.stroke();
  }
  context.globalAlpha = 1;
}
