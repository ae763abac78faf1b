import { join } from "node:path";
import {
  knowOwnQuestions,
  personas,
  scenes,
  type Interviewer,
  type RemarkWriter,
} from "@greenroom/interviewer";
import type { Engines } from "@greenroom/speech";
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { Config } from "./config.ts";
import { counted } from "./engines/counted.ts";
import { openEngineRoom, type EngineRoom } from "./engines/engine-room.ts";
import { exportRoute } from "./export/export-route.ts";
import { feedbackRoute } from "./feedback/feedback-route.ts";
import { client } from "./http/client.ts";
import { editsRoute } from "./http/edits-route.ts";
import { errors } from "./http/errors.ts";
import { health } from "./http/health.ts";
import { ownPages } from "./http/hosts.ts";
import { limits } from "./http/limits.ts";
import { createMetrics, metricsRoute } from "./http/metrics.ts";
import { peaksRoute } from "./http/peaks-route.ts";
import { sampleRoute } from "./http/sample-route.ts";
import { security } from "./http/security.ts";
import { nextRoute } from "./http/next-route.ts";
import { sessionsRoutes } from "./http/sessions-routes.ts";
import { statusRoute } from "./http/status-route.ts";
import { voiceTest } from "./http/voice-test.ts";
import type { LiveSessionHooks, OpenLiveSession } from "./live/live-session.ts";
import { liveSessions } from "./live/live-sessions.ts";
import { sockets } from "./live/sockets.ts";
import { knownPerson } from "./person/person.ts";
import { personTable } from "./person/person-table.ts";
import { measuringCode, reviewingCode } from "./review/code-version.ts";
import { openEdits } from "./review/edits.ts";
import { usualMeasure, type Measure } from "./review/measure.ts";
import { measuredBefore } from "./review/measured-before.ts";
import { readyReviews } from "./review/ready-reviews.ts";
import { gatherRetiredAdvice } from "./review/retired-advice.ts";
import { reviewBodies } from "./review/review-bodies.ts";
import { openReviews } from "./review/reviews.ts";
import { soundTracks } from "./review/sound-tracks.ts";
import { sampleMaker } from "./sample/make-sample.ts";
import { sampleFolders } from "./sample/sample-folders.ts";
import { openSample } from "./sample/sample.ts";
import { openStories } from "./stories/stories.ts";
import { storiesRoutes } from "./stories/stories-routes.ts";
import { openStoryFiles } from "./stories/story-files.ts";
import { openDatabase } from "./storage/database.ts";
import { openRecords } from "./storage/records.ts";
import type { Disk } from "./storage/session-folder.ts";
import { openSessionStore } from "./storage/session-store.ts";
import { sessionsTable } from "./storage/sessions-table.ts";

/** What the house is built with. Each part is there to be put in another's place by a test. */
export interface Parts {
  readonly engines: Engines;
  readonly interviewer: Interviewer;
  /** Writes remarks about answers when it is asked to; by default nobody does. */
  readonly remarkWriter?: RemarkWriter | null;
  /** Makes what opens live sessions, from what they are to use. */
  readonly opener: (using: SessionParts) => OpenLiveSession;
  readonly measure?: Measure;
  /** The built client; `null`: none is served. */
  readonly clientFolder: string | null;
  /** Where a sample session is kept once it is made, and who speaks and hears in it; else none is made. */
  readonly sample?: { readonly cacheFolder: string | null; readonly engines: Engines };
  readonly log: FastifyBaseLogger;
  /** How long a session stays open with nobody in it, ms. */
  readonly graceMs?: number;
  readonly apiRequestsPerMinute?: number;
  readonly disk?: Disk;
}

export interface SessionParts {
  readonly engines: Engines;
  readonly interviewer: Interviewer;
  /** Speaks for every persona; `null`: each has their own voice. */
  readonly voice: string | null;
  readonly hooks: (id: string) => LiveSessionHooks;
}

export interface App {
  readonly server: FastifyInstance;
  readonly engines: EngineRoom;
}

/** A dozen questions of one's own, four bytes a character at worst, and all else that is chosen. */
const BODY_BYTES = 32 * 1024;
const REQUEST_WITHIN_MS = 30_000;
const GRACE_MS = 60_000;
const SOUND_WITHIN_MS = 60_000;
const API_REQUESTS_PER_MINUTE = 600;

/**
 * Puts the server together: storage opened and mended, engines starting beside it, all routes there.
 * It listens to nothing yet. Closing it flushes recordings and ends sockets and engines.
 * @throws StartError where the data folder cannot be used.
 */
export async function buildApp(config: Config, parts: Parts): Promise<App> {
  const { interviewer, log, measure = usualMeasure } = parts;
  const { voice } = config.speech;
  const { dataDir } = config.storage;
  const store = await openSessionStore(dataDir, parts.disk);
  const db = await openDatabase(join(dataDir, "greenroom.sqlite"), (movedTo) =>
    log.warn({ movedTo }, "The database was damaged and moved aside; its rows are built again"),
  );
  const table = sessionsTable(db);
  const onWarning = (sessionId: string, message: string, cause: unknown) =>
    log.warn({ sessionId, err: cause }, message);
  const stories = openStories({
    files: await openStoryFiles(dataDir),
    sessionIds: () => store.list(),
  });
  const sounds = soundTracks({
    stored: (id) => store.read(id),
    folder: (id) => store.path(id),
    onWarning,
  });
  const inUse = (id: string) => live.inUse(id);
  const retired = await gatherRetiredAdvice(store, onWarning);
  const personRows = personTable(db);
  const person = knownPerson(personRows, measure);
  const measured = measuredBefore({
    measure,
    version: measuringCode,
    folder: (id) => store.path(id),
    onWarning,
  });
  const reviews = openReviews({
    store,
    inUse,
    measured,
    sounds,
    retired,
    person,
    ensure: (id) => records.ensure(id),
  });
  const bodies = reviewBodies({
    reviews,
    person,
    retired,
    version: reviewingCode,
    isThere: async (id) => (await store.header(id)) !== null,
    folder: (id) => store.path(id),
    onWarning,
  });
  const records = openRecords({
    store,
    table,
    measure,
    onWarning,
    review: (id, stored) => reviews.measured(id, stored),
  });
  await records.rebuild();
  // Sessions whose folders need not be read are in the rows; what was brought to them is known, too.
  for (const { options } of await table.list()) knowOwnQuestions(options.own);

  const metrics = createMetrics();
  const ear = counted(parts.engines.speechToText, (kind, result) => metrics.decoded(kind, result));
  const engines: Engines = {
    ...parts.engines,
    speechToText: ear.speechToText,
  };
  const engineRoom = openEngineRoom({
    engines,
    interviewer,
    onFailed: (status, cause) => log.error({ ...status, err: cause }, "An engine failed to start"),
  });
  const live = liveSessions({
    store,
    opener: (hooks) => parts.opener({ engines, interviewer, voice, hooks }),
    graceMs: parts.graceMs ?? GRACE_MS,
    onStored: (id, state) => {
      void records.renew(id, state === "open");
      sounds.prepare(id);
    },
    onWarning,
  });
  const reviewNow = async (id: string) =>
    inUse(id) || live.closing(id) !== null
      ? reviews.of(id, await reviews.stored(id))
      : bodies.review(id);
  const edits = openEdits({
    reviews,
    retired,
    inUse,
    write: (id, annotations) => records.change(id, () => store.annotate(id, annotations)),
  });
  const sample = parts.sample
    ? openSample({
        folders: sampleFolders({ dataDir, store, cacheFolder: parts.sample.cacheFolder }),
        make: sampleMaker(parts.sample.engines, () => live.count),
        ready: () => engineRoom.settled.then(() => engineRoom.ready),
        onInstalled: (id) => records.renew(id, false),
        onFailed: (cause) => log.warn({ err: cause }, "The sample session could not be made"),
      })
    : null;
  metrics.watch({ liveSessions: () => live.count, decodesWaiting: () => ear.counts.waiting });

  const server = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_BYTES,
    forceCloseConnections: true,
    requestTimeout: REQUEST_WITHIN_MS,
  });
  // Only application/json is read: a foreign page cannot send that without being asked first.
  server.removeContentTypeParser("text/plain");
  const ownPage = ownPages(config.http.host);
  const tokenHashOf = async (id: string) => (await store.header(id))?.tokenHash ?? null;
  const stopping = new AbortController();
  let making = Promise.resolve();
  server.addHook("onClose", async () => {
    stopping.abort();
    await sample?.close();
    await engineRoom.close();
    await sounds.close();
    await making;
    await records.close();
    await measured.idle();
    await bodies.idle();
    await db.destroy();
  });
  await server.register(errors);
  await server.register(security, { ownPage });
  await server.register(metricsRoute, { metrics });
  await server.register(limits, {
    perMinute: parts.apiRequestsPerMinute ?? API_REQUESTS_PER_MINUTE,
  });
  await server.register(client, { folder: parts.clientFolder });
  await server.register(health, {
    engines: engineRoom,
    storageAnswers: async () => {
      await sql`select 1`.execute(db);
      await store.list();
    },
  });
  await server.register(statusRoute, {
    engines: engineRoom,
    personas,
    scenes,
    voices: engines.textToSpeech.voices,
    voice,
  });
  await server.register(voiceTest, { textToSpeech: engines.textToSpeech, personas, voice });
  await server.register(sessionsRoutes, {
    store,
    table,
    records,
    live,
    engines: engineRoom,
    reviews,
    bodies,
    edits,
    retired,
    sounds,
    sample,
    stories,
  });
  await server.register(storiesRoutes, { stories, reviewNow, inUse });
  await server.register(editsRoute, { edits, stories });
  await server.register(feedbackRoute, {
    reviewNow,
    writer: parts.remarkWriter ?? null,
    folder: (id) => store.path(id),
  });
  await server.register(nextRoute, { person: personRows, retired });
  await server.register(sampleRoute, { sample });
  await server.register(peaksRoute, { store });
  await server.register(exportRoute, {
    reviews,
    files: (id) => store.files(id),
    grows: (id) => inUse(id) || live.closing(id) !== null,
  });
  await server.register(sockets, { ownPage, sessions: live, tokenHashOf });
  await server.ready();
  sample?.begin();
  const madeReady = {
    ids: async () => (await table.list()).map(({ id }) => id).filter((id) => !inUse(id)),
    isReady: (id: string) => bodies.isKept(id),
    makeReady: async (id: string) => {
      // In the background one waits for the sound of half an hour.
      await sounds.of(id, await reviews.stored(id), SOUND_WITHIN_MS);
      await bodies.of(id);
    },
    liveSessions: () => live.count,
    onWarning,
  };
  making = engineRoom.settled
    .then(() => readyReviews(madeReady, stopping.signal))
    .catch((cause: unknown) => log.warn({ err: cause }, "Reviews could not be made ready"));
  return { server, engines: engineRoom };
}
