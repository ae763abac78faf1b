import { createReadStream, existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("./audio-page", import.meta.url));
const configFile = fileURLToPath(new URL("../../../vite.config.ts", import.meta.url));

/** What the server sends with every page, as far as it bears on sound. */
const POLICY =
  "default-src 'self'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; media-src 'self'; object-src 'none'; base-uri 'none'";

const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript" };

export interface AudioPageServer {
  readonly port: number;
  /** Files that were served, by path. */
  readonly served: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Builds the audio page as the product is built, and serves it under the product's policy. */
export async function serveAudioPage(): Promise<AudioPageServer> {
  const outDir = await mkdtemp(join(tmpdir(), "greenroom-audio-page-"));
  await build({ root, configFile, logLevel: "error", build: { outDir, emptyOutDir: true } });
  const served = new Set<string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = join(outDir, normalize(pathname === "/" ? "/index.html" : pathname));
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    served.add(pathname);
    const type = types[extname(path)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "content-security-policy": POLICY });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    served,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(outDir, { recursive: true });
    },
  };
}
