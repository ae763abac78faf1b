import fastifyStatic from "@fastify/static";
import { problem } from "@greenroom/protocol";
import fp from "fastify-plugin";
import { pageLinks } from "./page-links.ts";

export interface ClientOptions {
  /** The built client; `null` where another server has it (while developing), or none (in tests). */
  readonly folder: string | null;
}

const YEAR_S = 31_536_000;

/** Serves the page: its files, and `index.html` for every address that the page itself knows. */
export const client = fp<ClientOptions>(
  async (app, { folder }) => {
    const linksOf = folder === null ? () => null : await pageLinks(folder);
    await app.register(fastifyStatic, {
      root: folder ?? import.meta.dirname,
      serve: folder !== null,
      cacheControl: false,
      dotfiles: "ignore",
      setHeaders: (reply, path) => {
        // Built files carry the hash of what is in them in their names; the page is asked for anew.
        const hashed = path.includes("/assets/");
        reply.setHeader(
          "cache-control",
          hashed ? `public, max-age=${YEAR_S}, immutable` : "no-cache",
        );
      },
    });
    app.setNotFoundHandler(async (request, reply) => {
      const path = request.url.split("?", 1)[0] ?? "";
      const isPage = request.method === "GET" && !path.startsWith("/api/") && !/\.\w+$/.test(path);
      if (folder !== null && isPage) {
        const links = linksOf(path);
        if (links !== null) void reply.header("link", links);
        return reply.sendFile("index.html");
      }
      return reply.code(404).type("application/json").send(problem("not_found"));
    });
  },
  { name: "client", dependencies: ["security"] },
);
