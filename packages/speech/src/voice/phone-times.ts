import { RATE_HZ } from "../pcm.ts";

/** A sound of speech as Flite names it ("ax", "k", "pau" for a pause), and where it ends. */
export interface Phone {
  readonly name: string;
  readonly endSample: number;
}

/** What Flite prints with `-psdur`: each phone with its end in seconds, `pau:0.224 t:0.333`. */
export function phonesOf(printed: string): Phone[] {
  return [...printed.matchAll(/([a-z]+):(\d+(?:\.\d+)?)/g)].map(([, name = "", endS]) => ({
    name,
    endSample: Math.round(Number(endS) * RATE_HZ),
  }));
}
