export interface Fit {
  /** Canvas pixels for one CSS pixel. */
  readonly ratio: number;
  stop(): void;
}

/** Keeps a canvas as many pixels wide and tall as it is shown; two for one at most, to stay cheap. */
export function fitCanvas(canvas: HTMLCanvasElement, onFit: () => void = () => undefined): Fit {
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  const observer = new ResizeObserver(() => {
    canvas.width = Math.round(canvas.clientWidth * ratio);
    canvas.height = Math.round(canvas.clientHeight * ratio);
    onFit();
  });
  observer.observe(canvas);
  return { ratio, stop: () => observer.disconnect() };
}
