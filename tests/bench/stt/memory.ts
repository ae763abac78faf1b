import { readFile } from "node:fs/promises";

/**
 * Peak resident memory of processes together, MB.
 *
 * @returns `null` where the system does not tell it by /proc.
 */
export async function peakMemoryMb(pids: readonly number[]): Promise<number | null> {
  try {
    const statuses = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/status`, "utf8")));
    return statuses.reduce((sum, status) => sum + peakMbOf(status), 0);
  } catch {
    return null;
  }
}

function peakMbOf(status: string): number {
  const [, kb] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
  if (kb === undefined) throw new Error("No peak of resident memory is told.");
  return Number(kb) / 1024;
}
