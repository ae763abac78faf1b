import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { ANSWER_FROM, exportedReview } from "../testing/exported-review.ts";
import { pageAroundSound, silentPage } from "./page.ts";

const answer = "last year I decided to move the work into a queue and failures fell by half";
const hostile = `<script>alert(1)</script> "><img src=x onerror=alert(1)> '&amp; </script>`;

it("holds every word with its times, in seconds", async () => {
  const { before } = pageAroundSound(await exportedReview(answer));
  expect(before).toContain('<span class="w" data-from="4.00" data-to="4.30">last</span>');
  const words = [...before.matchAll(/<span class="w"[^>]*>([^<]*)</g)].map(([, word]) => word);
  expect(words.join(" ")).toBe(answer);
});

it("lets nothing that was said, typed or written become markup", async () => {
  const comment = {
    id: "1",
    startSample: ANSWER_FROM,
    endSample: ANSWER_FROM + 10_000,
    author: hostile,
    text: hostile,
    at: "2026-01-02T03:04:05.000Z",
  };
  const correction = {
    id: "2",
    turn: 1,
    startSample: ANSWER_FROM,
    endSample: ANSWER_FROM + 4_000,
    text: hostile,
  };
  const annotations = { comments: [comment], corrections: [correction] };
  const review = await exportedReview(`${hostile} ${answer}`, annotations);
  const { before, after } = pageAroundSound({ ...review, personaName: hostile });
  for (const page of [before, silentPage({ ...review, personaName: hostile })]) {
    expect(page).not.toMatch(/<img|<script>alert/);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  }
  expect(after.match(/<script>/g)).toHaveLength(1);
});

it("runs nothing but its own player, and asks nobody for anything", async () => {
  const review = await exportedReview(answer);
  const { before, after } = pageAroundSound(review);
  const script = /<script>([^]*)<\/script>/.exec(after)?.[1] ?? "";
  const hash = createHash("sha256").update(script).digest("base64");
  expect(before).toContain(`script-src &#39;sha256-${hash}&#39;; media-src blob:`);
  expect(silentPage(review)).not.toMatch(/<script|<audio|<button/);
  for (const page of [before + after, silentPage(review)]) {
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page).not.toMatch(/https?:\/\/|\ssrc=|\shref=|url\(|@import|\sstyle=/);
  }
});

it("shows what was corrected, and as what it was heard", async () => {
  const corrections = [
    { id: "1", turn: 1, startSample: ANSWER_FROM, endSample: ANSWER_FROM + 4_000, text: "this" },
  ];
  const page = silentPage(await exportedReview(answer, { corrections }));
  expect(page).toMatch(/title="Corrected by hand; heard as: last"\s*>this</);
});
