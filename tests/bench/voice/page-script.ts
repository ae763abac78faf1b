import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, transformWithOxc } from "vite";

/** The code that the bench puts into a page: page/main.ts in one piece, and its worklet's as a text. */
export async function pageScript(): Promise<string> {
  const worklet = fileURLToPath(new URL("page/tap-worklet.ts", import.meta.url));
  const tap = await transformWithOxc(await readFile(worklet, "utf8"), worklet);
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL("page/main.ts", import.meta.url)),
        formats: ["iife"],
        name: "bench",
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((one) => ("output" in one ? one.output : []))
    .find((one) => one.type === "chunk");
  if (chunk?.type !== "chunk") throw new Error("The page's script could not be built.");
  return `window.tapCode = ${JSON.stringify(tap.code)};\n${chunk.code}`;
}
