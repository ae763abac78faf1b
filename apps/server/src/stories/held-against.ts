import { changedFacts, claimsOf, recitedFrom, supports } from "@greenroom/metrics";
import type { ChangedFactView, ClaimView, RecitedView, Story, Telling } from "@greenroom/protocol";
import { textOf } from "./text-of.ts";

/** Facts that were told otherwise in another telling. */
export function changedIn(tellings: readonly Telling[]): ChangedFactView[] {
  return changedFacts(tellings.map(({ words }) => words)).map(({ kind, about, said }) => ({
    kind,
    about,
    said: said.flatMap(({ telling, quote, startSample, endSample }) => {
      const tellingId = tellings[telling]?.id;
      return tellingId === undefined ? [] : [{ tellingId, quote, startSample, endSample }];
    }),
  }));
}

/** The newest telling against the one before: what was recited long ago is no matter any more. */
export function recitedIn(tellings: readonly Telling[]): RecitedView | null {
  const [before, now] = tellings.slice(-2);
  const recited = before && now ? recitedFrom(now.words, before.words) : null;
  return recited && before && now
    ? { ...recited, tellingId: now.id, ofTellingId: before.id }
    : null;
}

/** Stories that stand under a claim; more would show nothing more. */
const MOST_UNDER_ONE = 3;

/** What the newest telling about oneself claims, each with the stories that stand under it. */
export function claimsIn({ kind, tellings }: Story, all: readonly Story[]): ClaimView[] {
  const newest = tellings.at(-1);
  if (kind === "story" || !newest) return [];
  const stories = all
    .filter((story) => story.kind === "story")
    .map((story) => ({ ...story, text: story.tellings.map(textOf).join(" ") }));
  return claimsOf(newest.words).map((claim) => ({
    ...claim,
    themes: [...claim.themes],
    tellingId: newest.id,
    stories: stories
      .flatMap((story) => {
        const by = supports(claim, story);
        return by ? [{ id: story.id, title: story.title, by }] : [];
      })
      // What speaks of the same says more than a tag.
      .toSorted((a, b) => Number(a.by === "theme") - Number(b.by === "theme"))
      .slice(0, MOST_UNDER_ONE),
  }));
}
