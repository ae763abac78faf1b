import type { Stories } from "@greenroom/protocol";
import { useEffect } from "react";
import { useLocation } from "react-router";
import { listStories } from "../api/index.ts";
import { Callout } from "../frame/callout.tsx";
import { NotLoaded } from "../frame/not-loaded.tsx";
import { Page } from "../frame/page.tsx";
import { useLoaded } from "../frame/use-loaded.ts";
import { Coverage } from "./coverage.tsx";
import { Oneself } from "./oneself.tsx";
import { StoryCard } from "./story-card.tsx";
import styles from "./stories-page.module.css";
import { TellOne } from "./tell-one.tsx";

/** What one has to tell: the stories that are kept, what they cover, and what they can serve. */
export function StoriesPage() {
  const [loaded, again] = useLoaded(listStories);
  return (
    <Page title="Your stories">
      <div className={styles.page}>
        <header className={styles.head}>
          <h1>Your stories</h1>
          <p>
            Eight to ten stories, ready to be told, answer most of what is asked about the past.
            Tell one in ninety seconds, or keep an answer from a review; what you told stays here
            with the moments to listen to.
          </p>
        </header>
        {loaded.is === "loading" && <Waiting />}
        {loaded.is === "failed" && (
          <NotLoaded what="the stories" sentence={loaded.sentence} again={again} />
        )}
        {loaded.is === "ready" && <Kept stories={loaded.value} again={again} />}
      </div>
    </Page>
  );
}

function Kept({
  stories: { stories, prompts, oneself, folder, damaged },
  again,
}: {
  stories: Stories;
  again: () => void;
}) {
  const told = stories.filter(({ kind }) => kind === "story");
  const { hash } = useLocation();
  // The story that a link named was not there yet when the page came.
  useEffect(() => {
    const named = document.getElementById(hash.slice(1));
    named?.scrollIntoView({ block: "center" });
    named?.focus({ preventScroll: true });
  }, [hash]);
  return (
    <>
      {damaged.length > 0 && <Damaged paths={damaged} />}
      <Coverage stories={told} prompts={prompts} />
      <TellOne prompts={prompts} first={told.length === 0} />
      <section aria-labelledby="kept">
        <h2 id="kept">Kept</h2>
        {told.length === 0 ? (
          <p className={styles.empty}>
            No story yet. Tell one above; or open a review, where every answer that is a story can
            be kept with one click.
          </p>
        ) : (
          <ul className={styles.list}>
            {told.map((story) => (
              <StoryCard key={story.id} story={story} prompts={prompts} onChanged={again} />
            ))}
          </ul>
        )}
        <p className={styles.folder}>
          They lie in <code>{folder}</code> on this machine, a file each.
        </p>
      </section>
      <section aria-labelledby="oneself">
        <h2 id="oneself">About yourself</h2>
        <ul className={styles.list}>
          {oneself.map((about) => (
            <Oneself
              key={about.kind}
              about={about}
              kept={stories.find(({ kind }) => kind === about.kind) ?? null}
              prompts={prompts}
              onChanged={again}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

function Damaged({ paths }: { paths: readonly string[] }) {
  return (
    <Callout kind="note">
      {paths.length === 1
        ? "A story cannot be read any more."
        : "Some stories cannot be read any more."}{" "}
      {paths.length === 1 ? "It is" : "They are"} kept as they are:{" "}
      {paths.map((path) => (
        <code key={path} className={styles.path}>
          {path}
        </code>
      ))}
    </Callout>
  );
}

function Waiting() {
  return (
    <div className={styles.waiting} aria-label="Loading your stories" role="img">
      <span />
      <span />
      <span />
    </div>
  );
}
