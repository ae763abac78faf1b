import type { SoundTrack } from "@greenroom/metrics";
import { ProblemError, type Review } from "@greenroom/protocol";
import type { Person } from "../person/person.ts";
import { JournalUnreadable } from "../storage/journal-file.ts";
import type { StoredSession } from "../storage/ports.ts";
import type { MeasuredReview } from "../storage/records.ts";
import type { SessionStore } from "../storage/session-store.ts";
import type { MeasuredBefore } from "./measured-before.ts";
import type { RetiredAdvice } from "./retired-advice.ts";
import { buildReview } from "./review.ts";
import type { SoundTracks } from "./sound-tracks.ts";

/** Reviews of stored sessions. */
export interface Reviews {
  /** What is stored of a session. @throws ProblemError session_unknown */
  stored(id: string): Promise<StoredSession>;
  /** Its review, from what is stored or from what is about to be. */
  of(id: string, stored: StoredSession): Promise<Review>;
  /** The same of a session that nobody speaks in, and whether its sound and its meaning could be read for it. */
  settled(id: string, stored: StoredSession): Promise<MeasuredReview & { byMeaning: boolean }>;
  /** The review by itself, for rows, of a session that nobody speaks in. */
  measured(id: string, stored: StoredSession): Promise<MeasuredReview>;
}

export interface ReviewsOptions {
  readonly store: Pick<SessionStore, "read" | "path">;
  /** Whether somebody may still speak in it. */
  readonly inUse: (id: string) => boolean;
  readonly measured: MeasuredBefore;
  readonly sounds: Pick<SoundTracks, "of">;
  readonly retired: RetiredAdvice;
  readonly person: Person;
  /** Has what is measured of another session at hand: of the one whose question is answered again. */
  readonly ensure: (id: string) => Promise<void>;
}

/** In the background one waits for the sound of half an hour, ms. */
const MEASURED_WITHIN_MS = 60_000;

export function openReviews(options: ReviewsOptions): Reviews {
  const { store, inUse, measured, sounds, retired, person } = options;
  /** Who answers a question again looks at both takes at once, also where the first is just over. */
  const beside = async (review: Review): Promise<Review> => {
    const earlier = review.session.options.again?.ofSession;
    if (earlier !== undefined) await options.ensure(earlier);
    return person.beside(review);
  };
  const built = async (
    id: string,
    stored: StoredSession,
    { live, sound }: { readonly live: boolean; readonly sound: SoundTrack | null },
  ): Promise<{ review: Review; byMeaning: boolean }> => {
    const { measure, keep } = await measured.of(id);
    const review = await buildReview(stored, {
      live,
      sound,
      measure,
      folder: store.path(id),
      before: await person.advisedBefore(id, stored.header.createdAt),
      retired: retired.except(id),
    });
    if (!live) keep();
    // Where the sentence encoder is to be asked, whether it is there.
    const byMeaning = !measure.meaningsOf || (await measure.meaningsOf([])) !== null;
    return { review, byMeaning };
  };
  return {
    stored: async (id) => {
      try {
        const stored = await store.read(id);
        if (stored) return stored;
      } catch (cause) {
        if (!(cause instanceof JournalUnreadable)) throw cause;
        const sentence = `This session's journal is damaged. Its recording lies in ${store.path(id)}.`;
        throw new ProblemError("session_unknown", sentence, { cause });
      }
      throw new ProblemError("session_unknown");
    },
    of: async (id, stored) => {
      const sound = await sounds.of(id, stored);
      const { review } = await built(id, stored, { live: inUse(id), sound });
      return beside(review);
    },
    settled: async (id, stored) => {
      const sound = await sounds.of(id, stored);
      const { review, byMeaning } = await built(id, stored, { live: false, sound });
      return { review: await beside(review), withSound: sound !== null, byMeaning };
    },
    measured: async (id, stored) => {
      const sound = await sounds.of(id, stored, MEASURED_WITHIN_MS);
      const { review } = await built(id, stored, { live: false, sound });
      return { review, withSound: sound !== null };
    },
  };
}
