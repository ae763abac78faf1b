import { createHash } from "node:crypto";
import { join } from "node:path";
import { reviewSchema, type Review } from "@greenroom/protocol";
import type { Person } from "../person/person.ts";
import type { BesideSession } from "../person/person-table.ts";
import { systemCode } from "../start-error.ts";
import type { StoredSession } from "../storage/ports.ts";
import { printOfSession } from "../storage/print-of-session.ts";
import { readKeptBody, writeKeptBody, type About, type KeptBody } from "./kept-body.ts";
import type { RetiredAdvice } from "./retired-advice.ts";
import type { Reviews } from "./reviews.ts";

/**
 * Reviews as they are sent, of sessions that nobody speaks in: each is made once, and kept in memory
 * and beside its session for as long as nothing that it is made of changes.
 */
export interface ReviewBodies {
  /** JSON, UTF-8. @throws ProblemError session_unknown */
  of(id: string): Promise<Uint8Array>;
  /** The same to work with; nobody changes it. @throws ProblemError session_unknown */
  review(id: string): Promise<Review>;
  /** One is kept that still holds. */
  isKept(id: string): Promise<boolean>;
  /** The session is gone: nothing of it stays in memory. */
  forget(id: string): void;
  /** Resolves when nothing is being kept any more. */
  idle(): Promise<void>;
}

export interface ReviewBodiesOptions {
  readonly reviews: Pick<Reviews, "stored" | "settled">;
  readonly person: Pick<Person, "printBeside">;
  readonly retired: Pick<RetiredAdvice, "except">;
  /** Stands for the code that makes reviews: with other code, nothing from before counts. */
  readonly version: () => Promise<string>;
  readonly isThere: (id: string) => Promise<boolean>;
  readonly folder: (id: string) => string;
  readonly onWarning: (id: string, message: string, cause: unknown) => void;
}

/** Read only where somebody works with it: most reviews are sent just as they lie there. */
interface Held extends KeptBody {
  review?: Review;
}

const FILE = "review.json";
/** Half an hour of talk is two megabytes. */
const IN_MEMORY = 4;

export function reviewBodies(options: ReviewBodiesOptions): ReviewBodies {
  const { reviews, person, retired, folder, onWarning } = options;
  const memory = new Map<string, Held>();
  let keeping = Promise.resolve();
  // Read while the engines start, not when somebody waits; where it fails, whoever asks is told.
  void options.version().catch(() => {});

  const remember = (id: string, kept: Held) => {
    memory.delete(id);
    memory.set(id, kept);
    const [oldest] = memory.keys();
    if (memory.size > IN_MEMORY && oldest !== undefined) memory.delete(oldest);
  };
  /** Taken before the review is made: what changes meanwhile counts as changed after it. */
  const printOf = async (id: string): Promise<string | null> => {
    if (!(await options.isThere(id))) return null;
    try {
      return `${await options.version()}\n${await printOfSession(folder(id))}`;
    } catch (cause) {
      if (systemCode(cause) === "ENOENT") return null;
      throw cause;
    }
  };
  const besideOf = async (session: BesideSession): Promise<string> => {
    const hash = createHash("sha256").update(await person.printBeside(session));
    for (const adviceId of [...retired.except(session.id)].toSorted()) hash.update(`\n${adviceId}`);
    return hash.digest("base64url");
  };
  const found = async (id: string, print: string | null): Promise<Held | null> => {
    if (print === null) return null;
    const kept: Held | null = memory.get(id) ?? (await readKeptBody(join(folder(id), FILE)));
    if (kept?.about.print !== print) return null;
    if (kept.about.beside !== (await besideOf(kept.about.session))) return null;
    remember(id, kept);
    return kept;
  };
  const write = async (id: string, kept: KeptBody): Promise<void> => {
    try {
      await writeKeptBody(join(folder(id), FILE), kept);
    } catch (cause) {
      // Where it is missing, the session was deleted meanwhile.
      if (systemCode(cause) !== "ENOENT") onWarning(id, "A review could not be kept", cause);
    }
  };
  const keep = (id: string, kept: Held) => {
    remember(id, kept);
    keeping = keeping.then(() => write(id, kept));
  };

  const held = async (id: string): Promise<Held> => {
    const print = await printOf(id);
    const before = await found(id, print);
    if (before) return before;
    const stored = await reviews.stored(id);
    const session = sessionOf(stored);
    const beside = await besideOf(session);
    const { review, withSound, byMeaning } = await reviews.settled(id, stored);
    const about: About = { print: print ?? "", beside, session };
    const made: Held = { about, body: Buffer.from(JSON.stringify(review)), review };
    // Without its sound or its meaning something is missing that is there the next time.
    if (withSound && byMeaning && print !== null) keep(id, made);
    return made;
  };

  return {
    of: async (id) => (await held(id)).body,
    review: async (id) => {
      const kept = await held(id);
      return (kept.review ??= reviewSchema.parse(JSON.parse(Buffer.from(kept.body).toString())));
    },
    isKept: async (id) => (await found(id, await printOf(id))) !== null,
    forget: (id) => void memory.delete(id),
    idle: () => keeping,
  };
}

function sessionOf({ header, events }: StoredSession): About["session"] {
  const asked = events.flatMap((event) =>
    event.type === "reply-decided" && event.questionId !== null ? [event.questionId] : [],
  );
  const { id, createdAt, options } = header;
  return {
    id,
    startedAt: createdAt,
    questionIds: [...new Set(asked)],
    ...(options.again && { always: options.again.ofSession }),
  };
}
