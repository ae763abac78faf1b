import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { readConfig } from "./config.ts";

/** Server with restart and client with hot reload, for working on them. Open the client's address. */
const { host, port } = readConfig(process.env).http;
const repository = fileURLToPath(new URL("../../../", import.meta.url));
const server = spawn(
  process.execPath,
  ["--watch", "--import", "tsx", fileURLToPath(new URL("./main.ts", import.meta.url))],
  { stdio: "inherit" },
);
// The page's own address is kept in `Host`, since the server compares `Origin` with it.
const target = { target: `http://${host}:${port}`, changeOrigin: false };
const client = await createServer({
  configFile: `${repository}vite.config.ts`,
  root: `${repository}apps/web`,
  server: { proxy: { "/api": target, "/socket.io": { ...target, ws: true } } },
});
await client.listen();
client.printUrls();
await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM"), once(server, "exit")]);
server.kill();
await client.close();
