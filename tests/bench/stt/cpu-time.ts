import { readFile } from "node:fs/promises";

/** Ticks of /proc in a second; the same on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/**
 * Time that processes have spent on a core since they started, together, s. Unlike the time on a
 * clock it hardly minds what else the machine does.
 *
 * @returns `null` where the system does not tell it by /proc.
 */
export async function cpuTimeS(pids: readonly number[]): Promise<number | null> {
  try {
    const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, "utf8")));
    return stats.reduce((sum, stat) => sum + secondsOf(stat), 0);
  } catch {
    return null;
  }
}

/** Of user and system: the 14th and 15th field, counted behind the name, which may hold spaces. */
function secondsOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [user, system] = [Number(fields[11]), Number(fields[12])];
  if (!Number.isFinite(user + system)) throw new Error("No time is told.");
  return (user + system) / TICKS_PER_SECOND;
}
