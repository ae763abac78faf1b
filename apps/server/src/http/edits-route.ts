import { editSchema, type Review } from "@greenroom/protocol";
import fp from "fastify-plugin";
import * as z from "zod";
import type { Edits } from "../review/edits.ts";
import type { Stories } from "../stories/stories.ts";

const paramsSchema = z.object({ id: z.string().max(64) });

/** What a person corrects, marks, comments or puts aside in a session: answered with the new review. */
export const editsRoute = fp<{
  readonly edits: Edits;
  readonly stories: Pick<Stories, "renew">;
}>(
  (app, { edits, stories }, done) => {
    app.post("/api/sessions/:id/edits", async (request): Promise<Review> => {
      const { id } = paramsSchema.parse(request.params);
      const review = await edits.make(id, editSchema.parse(request.body));
      await stories.renew(review);
      return review;
    });
    done();
  },
  { name: "edits", dependencies: ["limits"] },
);
