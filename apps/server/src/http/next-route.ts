import type { NextAnswer } from "@greenroom/protocol";
import fp from "fastify-plugin";
import { nextOf } from "../person/next.ts";
import type { PersonTable } from "../person/person-table.ts";
import type { RetiredAdvice } from "../review/retired-advice.ts";

export interface NextRouteOptions {
  readonly person: Pick<PersonTable, "workedOn">;
  readonly retired: Pick<RetiredAdvice, "all">;
}

/** `GET /api/next`: what the next session may open with. */
export const nextRoute = fp<NextRouteOptions>(
  (app, { person, retired }, done) => {
    app.get("/api/next", async (): Promise<NextAnswer> => {
      return { next: nextOf(await person.workedOn(null), retired.all()) };
    });
    done();
  },
  { name: "next", dependencies: ["limits"] },
);
