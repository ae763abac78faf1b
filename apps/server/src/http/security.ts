import helmet from "@fastify/helmet";
import { ProblemError } from "@greenroom/protocol";
import fp from "fastify-plugin";
import type { OwnPage } from "./hosts.ts";

export interface SecurityOptions {
  readonly ownPage: OwnPage;
}

/** Asked by machines that know us by other names; they hold nothing of a person. */
const anyHost: ReadonlySet<string> = new Set(["/livez", "/readyz", "/metrics"]);

/** Headers for a page served over plain HTTP on loopback, and the check of who asks. */
export const security = fp<SecurityOptions>(
  async (app, { ownPage }) => {
    await app.register(helmet, {
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          workerSrc: ["'self'"],
          // Mantine writes style elements.
          styleSrc: ["'self'", "'unsafe-inline'"],
          connectSrc: ["'self'"],
          mediaSrc: ["'self'"],
          imgSrc: ["'self'", "data:"],
          fontSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      // There is no TLS here; a proxy that adds it adds this as well.
      strictTransportSecurity: false,
      referrerPolicy: { policy: "same-origin" },
    });
    app.addHook("onRequest", async (request, reply) => {
      void reply.header("permissions-policy", "microphone=(self), camera=(), geolocation=()");
      if (!anyHost.has(request.routeOptions.url ?? "") && !ownPage(request.headers)) {
        throw new ProblemError("origin_refused");
      }
    });
  },
  { name: "security", dependencies: ["errors"] },
);
