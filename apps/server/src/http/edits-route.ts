import { editSchema, type Review } from "@greenroom/protocol";
import fp from "fastify-plugin";
import * as z from "zod";
import type { Edits } from "../review/edits.ts";

const paramsSchema = z.object({ id: z.string().max(64) });

/** What a person corrects, marks, comments or puts aside in a session: answered with the new review. */
export const editsRoute = fp<{ readonly edits: Edits }>(
  (app, { edits }, done) => {
    app.post("/api/sessions/:id/edits", async (request): Promise<Review> => {
      const { id } = paramsSchema.parse(request.params);
      return edits.make(id, editSchema.parse(request.body));
    });
    done();
  },
  { name: "edits", dependencies: ["limits"] },
);
