import type { Annotations } from "@greenroom/protocol";
import { isSample } from "../sample/sample-id.ts";
import type { SessionStore } from "../storage/session-store.ts";

/**
 * Advice that the person found not useful, in whichever session: it is given in none. Held in
 * memory, and gathered from the sessions' folders at the start; it goes with its session. What is
 * put aside in the sample counts in the sample alone.
 */
export interface RetiredAdvice {
  /** In any session. */
  all(): ReadonlySet<string>;
  /** In any session but this one. */
  except(sessionId: string): ReadonlySet<string>;
  /** What is put aside in this session now, in place of what was. */
  put(sessionId: string, annotations: Pick<Annotations, "notUseful">): void;
  /** The session is gone. */
  forget(sessionId: string): void;
}

/** What is put aside in the folders. A file that cannot be read is named, and keeps nothing else. */
export async function gatherRetiredAdvice(
  store: Pick<SessionStore, "list" | "annotations">,
  onWarning: (id: string, message: string, cause: unknown) => void,
): Promise<RetiredAdvice> {
  const retired = retiredAdvice();
  for (const id of await store.list()) {
    try {
      const { annotations, damaged } = await store.annotations(id);
      retired.put(id, annotations);
      if (damaged !== null) onWarning(id, "What was added by hand cannot be read", damaged);
    } catch (cause) {
      onWarning(id, "What was added by hand cannot be read", cause);
    }
  }
  return retired;
}

export function retiredAdvice(): RetiredAdvice {
  const bySession = new Map<string, readonly string[]>();
  return {
    all: () => new Set([...bySession.values()].flat()),
    except: (sessionId) => {
      const others = [...bySession].filter(([id]) => id !== sessionId);
      return new Set(others.flatMap(([, adviceIds]) => adviceIds));
    },
    put: (sessionId, { notUseful }) => {
      if (isSample(sessionId)) return;
      if (notUseful.length === 0) bySession.delete(sessionId);
      else
        bySession.set(
          sessionId,
          notUseful.map(({ adviceId }) => adviceId),
        );
    },
    forget: (sessionId) => void bySession.delete(sessionId),
  };
}
