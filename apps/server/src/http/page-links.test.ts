import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { pageLinks } from "./page-links.ts";

const ID = "session-0001";
const clientWith = async (manifest: string) => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, ".vite"));
  await writeFile(join(folder, ".vite/manifest.json"), manifest);
  return folder;
};

describe("the page of a review", () => {
  it("names the review and how loud it was, to be asked for as the client asks", async () => {
    const links = (await pageLinks(await temporaryFolder()))(`/sessions/${ID}`);
    expect(links).toBe(
      `</api/sessions/${ID}>; rel=preload; as=fetch; crossorigin, ` +
        `</api/sessions/${ID}/peaks>; rel=preload; as=fetch; crossorigin`,
    );
  });

  it("names the files of its screen as they are called in this build", async () => {
    const screen = { file: "assets/review-screen-1a.js", css: ["assets/review-screen-2b.css"] };
    const manifest = JSON.stringify({ "src/review/review-screen.tsx": screen });
    const links = (await pageLinks(await clientWith(manifest)))(`/sessions/${ID}`);
    expect(links).toContain("</assets/review-screen-1a.js>; rel=modulepreload");
    expect(links).toContain("</assets/review-screen-2b.css>; rel=preload; as=style; crossorigin");
  });

  it.each(["[1]", "{", ""])("names its data alone where the manifest is %j", async (manifest) => {
    const links = (await pageLinks(await clientWith(manifest)))(`/sessions/${ID}`);
    expect(links).not.toContain("assets");
  });
});

it.each(["/", "/green-room", "/sessions", "/sessions/..%2fetc", "/sessions/a>; rel=x", "/room/a"])(
  "the page at %s asks for nothing ahead",
  async (path) => {
    expect((await pageLinks(await temporaryFolder()))(path)).toBeNull();
  },
);
