import { readFile } from "node:fs/promises";

export interface Memory {
  readonly nowMb: number;
  /** Each one's peak since it started, loading included. */
  readonly peakMb: number;
}

/**
 * Resident memory of processes together.
 *
 * @returns `null` where the system does not tell it by /proc.
 */
export async function memoryOf(pids: readonly number[]): Promise<Memory | null> {
  try {
    const statuses = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/status`, "utf8")));
    const total = (field: string) =>
      statuses.reduce((sum, status) => sum + megabytes(status, field), 0);
    return { nowMb: total("VmRSS"), peakMb: total("VmHWM") };
  } catch {
    return null;
  }
}

function megabytes(status: string, field: string): number {
  const [, kb] = new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(status) ?? [];
  if (kb === undefined) throw new Error(`${field} is not told.`);
  return Number(kb) / 1024;
}
