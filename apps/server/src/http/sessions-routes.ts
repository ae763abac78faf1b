import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { forgetOwnQuestions, knowOwnQuestions, planInterview } from "@greenroom/interviewer";
import {
  asksQuestions,
  DEVICE_VOICE,
  ProblemError,
  sessionOptionsSchema,
  type Created,
  type Review,
  type SessionList,
  type SessionOptions,
  type SessionSummary,
} from "@greenroom/protocol";
import type { FastifyReply } from "fastify";
import fp from "fastify-plugin";
import * as z from "zod";
import type { EngineRoom } from "../engines/engine-room.ts";
import { newCredentials } from "../live/admission.ts";
import type { LiveSessions } from "../live/live-sessions.ts";
import { firstQuestionFor } from "../person/first-question.ts";
import { refuseForgotten, withOwnQuestions } from "../session/own-questions.ts";
import type { Edits } from "../review/edits.ts";
import type { RetiredAdvice } from "../review/retired-advice.ts";
import type { ReviewBodies } from "../review/review-bodies.ts";
import type { Reviews } from "../review/reviews.ts";
import type { SoundTracks } from "../review/sound-tracks.ts";
import { isSample } from "../sample/sample-id.ts";
import type { Sample } from "../sample/sample.ts";
import type { JournalHeader } from "../session/journal.ts";
import type { Records } from "../storage/records.ts";
import type { SessionStore } from "../storage/session-store.ts";
import type { SessionsTable } from "../storage/sessions-table.ts";
import type { Stories } from "../stories/stories.ts";

export interface SessionsRoutesOptions {
  readonly store: SessionStore;
  readonly table: SessionsTable;
  readonly records: Records;
  readonly live: LiveSessions;
  readonly engines: EngineRoom;
  readonly reviews: Reviews;
  readonly bodies: ReviewBodies;
  readonly edits: Edits;
  readonly retired: RetiredAdvice;
  readonly sounds: SoundTracks;
  readonly stories: Pick<Stories, "forgetSession">;
  /** `null`: none is made here. */
  readonly sample: Sample | null;
}

const paramsSchema = z.object({ id: z.string().max(64) });
/** `stories=keep`: words of it that are kept as stories stay. */
const deleteSchema = z.object({ stories: z.enum(["keep", "delete"]).default("delete") });
const audioSchema = paramsSchema.extend({ file: z.enum(["candidate.wav", "interviewer.wav"]) });
/** A review waits for the last words of a session that has just ended, but not for ever. */
const WAIT_FOR_WORDS_MS = 3_000;
/** Creating waits for models that are just starting, but not for ever. */
const WAIT_FOR_ENGINES_MS = 10_000;
/** Questions asked in this many sessions before come last. */
const SESSIONS_REMEMBERED = 5;

/** Sessions over HTTP: create, list, review, listen, delete. */
export const sessionsRoutes = fp<SessionsRoutesOptions>(
  (
    app,
    {
      store,
      table,
      records,
      live,
      engines,
      reviews,
      bodies,
      edits,
      retired,
      sounds,
      sample,
      stories,
    },
    done,
  ) => {
    const askedLately = async (): Promise<string[]> => {
      const own = (await table.list()).filter(({ sample }) => !sample);
      const latest = own.slice(0, SESSIONS_REMEMBERED);
      return table.questionIds(latest.map(({ id }) => id));
    };

    app.post("/api/sessions", async (request, reply) => {
      const options = sessionOptionsSchema.parse(request.body ?? {});
      if (bringsNothing(options)) throw new ProblemError("own_question_missing");
      refuseForgotten(options);
      await untilReady(engines);
      const { id, token, tokenHash } = newCredentials();
      const seed = randomUUID();
      const lately = await askedLately();
      const firstQuestionId = firstQuestionFor(options, seed, lately);
      const plan = planInterview({
        focus: options.focus,
        role: options.role,
        personaId: options.persona,
        lengthMin: options.lengthMin,
        format: options.format,
        sceneId: options.scene,
        panel: options.panel,
        seed,
        own: options.own,
        shape: options.shape,
        avoidQuestionIds: lately,
        ...(options.questions && { onlyQuestionIds: options.questions }),
        ...(firstQuestionId !== undefined && { firstQuestionId }),
      });
      const header: JournalHeader = {
        type: "created",
        version: 1,
        id,
        tokenHash,
        createdAt: new Date().toISOString(),
        options: {
          ...withOwnQuestions(options, plan.questionIds),
          persona: plan.personaId,
          ...(plan.panel && { panel: [...plan.panel] }),
        },
        questionIds: [...plan.questionIds],
        parts: plan.parts && [...plan.parts],
        engines: enginesOf(engines, options),
      };
      try {
        await (await store.create(header)).close();
      } catch (cause) {
        throw new ProblemError("storage_failed", undefined, { cause });
      }
      await records.renew(id, false);
      knowOwnQuestions(header.options.own);
      const created: Created = { id, token };
      return reply.code(201).send(created);
    });

    /** A session whose page went away is open for a while yet, but nobody speaks in it. */
    const stateNow = ({ id, state }: SessionSummary): SessionSummary["state"] =>
      state === "ended" ? state : live.inUse(id) ? "live" : "unfinished";

    app.get("/api/sessions", async (): Promise<SessionList> => {
      const rows = await table.list();
      const sessions = rows.map((row) => ({ ...row, state: stateNow(row) }));
      return { sessions, folder: store.folder };
    });

    app.get("/api/sessions/:id", async (request, reply): Promise<Review | FastifyReply> => {
      const { id } = paramsSchema.parse(request.params);
      await soon(live.closing(id));
      if (!live.inUse(id) && !live.closing(id)) {
        return reply.type("application/json; charset=utf-8").send(await bodies.of(id));
      }
      const review = await reviews.of(id, await reviews.stored(id));
      if (!live.closing(id)) return review;
      // Its last words are still to come: whoever looks at it is to look again.
      return { ...review, session: { ...review.session, state: "live" } };
    });

    app.get("/api/sessions/:id/audio/:file", async (request, reply) => {
      const { id, file } = audioSchema.parse(request.params);
      if (!(await store.header(id))) throw new ProblemError("session_unknown");
      return reply.type("audio/wav").sendFile(file, store.path(id));
    });

    app.delete("/api/sessions/:id", async (request, reply) => {
      const { id } = paramsSchema.parse(request.params);
      const withIt = deleteSchema.parse(request.query);
      if (live.inUse(id)) throw new ProblemError("session_live");
      await live.close(id);
      await sounds.release(id);
      if (isSample(id)) await sample?.forget();
      // First what was said in it: a deletion that is cut short can be asked for again.
      if (withIt.stories === "delete" && (await store.header(id))) await stories.forgetSession(id);
      const brought = (await table.list()).find((row) => row.id === id)?.options.own;
      const removed = await edits.alone(id, () => store.remove(id));
      retired.forget(id);
      bodies.forget(id);
      await records.idle();
      await table.remove(id);
      const left = await table.list();
      forgetOwnQuestions(
        brought,
        left.flatMap(({ options }) => options.own ?? []),
      );
      if (!removed) throw new ProblemError("session_unknown");
      return reply.code(204).send();
    });
    done();
  },
  { name: "sessions", dependencies: ["limits", "client"] },
);

/** Own questions are to be practised, and there are none. */
function bringsNothing({ focus, format, own, again, workOn, questions }: SessionOptions): boolean {
  return focus === "own" && asksQuestions(format) && !(own ?? again ?? workOn ?? questions);
}

/** Resolves when this is done, or has been waited for long enough. */
async function soon(done: Promise<void> | null): Promise<void> {
  if (!done) return;
  const enough = new AbortController();
  const { signal } = enough;
  const late = delay(WAIT_FOR_WORDS_MS, undefined, { signal }).catch(() => {});
  await Promise.race([done, late]);
  enough.abort();
}

async function untilReady(engines: EngineRoom): Promise<void> {
  const patience = AbortSignal.timeout(WAIT_FOR_ENGINES_MS);
  const outOfPatience = new Promise<void>((resolve) => {
    patience.addEventListener("abort", () => resolve(), { once: true });
  });
  await Promise.race([engines.settled, outOfPatience]);
  if (engines.ready) return;
  const failed = engines.statuses().find(({ state }) => state === "failed");
  throw new ProblemError("engines_unready", failed?.detail ?? undefined);
}

function enginesOf(engines: EngineRoom, { voice }: SessionOptions): JournalHeader["engines"] {
  const name = (part: string) => {
    const found = engines.statuses().find((engine) => engine.part === part);
    return found ? `${found.name}, ${found.where}` : "unknown";
  };
  return {
    hearing: name("hearing"),
    voice: voice === DEVICE_VOICE ? "a voice of the person's device" : name("voice"),
    interviewer: name("interviewer"),
  };
}
