import { SAMPLE_RATE_HZ } from "@greenroom/protocol";

export { clock } from "@greenroom/protocol";

export function secondsOf(sample: number): number {
  return sample / SAMPLE_RATE_HZ;
}

/** 0–59 s → "42 s"; more → "12 min". */
export function roughly(seconds: number): string {
  if (seconds < 59.5) return `${Math.round(seconds)} s`;
  return `${Math.round(seconds / 60)} min`;
}

/** "Today, 14:05", "Yesterday, 09:30", "Tue 4 Nov, 09:30"; with the year where it is another one. */
export function when(iso: string, now = new Date()): string {
  const date = new Date(iso);
  const time = date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  const days = Math.round((midnight(now) - midnight(date)) / 86_400_000);
  if (days === 0) return `Today, ${time}`;
  if (days === 1) return `Yesterday, ${time}`;
  const sameYear = date.getFullYear() === now.getFullYear();
  const day = date.toLocaleDateString("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    ...(sameYear ? {} : { year: "numeric" }),
  });
  return `${day.replace(",", "")}, ${time}`;
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** "1 answer", "3 answers". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** A time limit as people say it. */
export function inSeconds(seconds: number): string {
  return seconds >= 120 && seconds % 60 === 0 ? `${seconds / 60} minutes` : `${seconds} seconds`;
}
