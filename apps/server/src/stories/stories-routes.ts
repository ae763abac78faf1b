import {
  changeStorySchema,
  keepStorySchema,
  ProblemError,
  type KeptStory,
  type Review,
  type SessionStories,
  type Stories as StoriesAnswer,
  type StoryView,
} from "@greenroom/protocol";
import fp from "fastify-plugin";
import * as z from "zod";
import type { Stories } from "./stories.ts";

export interface StoriesRoutesOptions {
  readonly stories: Stories;
  /** The review of a session as it is now. @throws ProblemError session_unknown */
  readonly reviewNow: (id: string) => Promise<Review>;
  /** Whether somebody may still speak in a session. */
  readonly inUse: (sessionId: string) => boolean;
}

const idSchema = z.string().max(64);
const paramsSchema = z.object({ id: idSchema });
const tellingParamsSchema = paramsSchema.extend({ tellingId: idSchema });

/** Stories over HTTP: list, keep an answer, rename and retag, take a telling or a whole story away. */
export const storiesRoutes = fp<StoriesRoutesOptions>(
  (app, { stories, reviewNow, inUse }, done) => {
    app.get("/api/stories", (): Promise<StoriesAnswer> => stories.all());

    app.get("/api/sessions/:id/stories", async (request): Promise<SessionStories> => {
      const { id } = paramsSchema.parse(request.params);
      return stories.ofSession(await reviewNow(id));
    });

    app.post("/api/stories", async (request, reply) => {
      const { sessionId, ...wanted } = keepStorySchema.parse(request.body);
      if (inUse(sessionId)) {
        const sentence = "This interview is still running. Keep its stories when it has ended.";
        throw new ProblemError("session_live", sentence);
      }
      const kept: KeptStory = await stories.keep(await reviewNow(sessionId), wanted);
      return reply.code(201).send(kept);
    });

    app.post("/api/stories/:id", async (request): Promise<StoryView> => {
      const { id } = paramsSchema.parse(request.params);
      return stories.change(id, changeStorySchema.parse(request.body));
    });

    app.delete("/api/stories/:id", async (request, reply) => {
      const { id } = paramsSchema.parse(request.params);
      await stories.remove(id);
      return reply.code(204).send();
    });

    app.delete("/api/stories/:id/tellings/:tellingId", async (request, reply) => {
      const { id, tellingId } = tellingParamsSchema.parse(request.params);
      await stories.removeTelling(id, tellingId);
      return reply.code(204).send();
    });
    done();
  },
  { name: "stories", dependencies: ["limits"] },
);
