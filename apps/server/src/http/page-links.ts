import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";

/** What a page will ask for, by its path: the value of its `Link` header, or `null`. */
export type PageLinks = (path: string) => string | null;

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).optional() }),
);
const SCREEN = "src/review/review-screen.tsx";
const REVIEW = /^\/sessions\/([a-z0-9][a-z0-9-]{7,63})\/?$/;

/**
 * A review is asked for while the client is still being loaded, not after it: the browser is told
 * with the page itself. What a browser does not ask for ahead the client asks for as ever.
 * @param folder of the built client; without its manifest only data is named
 */
export async function pageLinks(folder: string): Promise<PageLinks> {
  const screen = await linksOfScreen(join(folder, ".vite/manifest.json"));
  return (path) => {
    const id = REVIEW.exec(path)?.[1];
    if (id === undefined) return null;
    // As the client's fetch asks, or the browser would ask twice.
    const data = [`/api/sessions/${id}`, `/api/sessions/${id}/peaks`].map(
      (address) => `<${address}>; rel=preload; as=fetch; crossorigin`,
    );
    return [...data, ...screen].join(", ");
  };
}

async function linksOfScreen(manifest: string): Promise<string[]> {
  const read = async (): Promise<unknown> => JSON.parse(await readFile(manifest, "utf8"));
  const json = await read().catch(() => null);
  const screen = manifestSchema.safeParse(json).data?.[SCREEN];
  if (!screen) return [];
  return [
    `</${screen.file}>; rel=modulepreload`,
    ...(screen.css ?? []).map((css) => `</${css}>; rel=preload; as=style; crossorigin`),
  ];
}
