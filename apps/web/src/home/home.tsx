import { Button } from "@mantine/core";
import { useIntersection } from "@mantine/hooks";
import { useNavigate } from "react-router";
import { listSessions } from "../api/index.ts";
import { Page } from "../frame/page.tsx";
import { useLoaded } from "../frame/use-loaded.ts";
import { useStatus } from "../frame/use-status.ts";
import { EnginesLine } from "./engines-line.tsx";
import { EngineTroubles } from "./engine-troubles.tsx";
import styles from "./home.module.css";
import { NextUp } from "./next-up.tsx";
import { RecentSessions } from "./recent-sessions.tsx";
import { SampleFirst, SampleLater } from "./sample-entry.tsx";
import { SessionChoices } from "./session-choices.tsx";
import { StartBar } from "./start-bar.tsx";
import { StoriesLine } from "./stories-line.tsx";
import { useSample } from "./use-sample.ts";

export function Home() {
  const [status, again] = useStatus();
  const [list, listAgain] = useLoaded(listSessions);
  const [sample, sampleAgain] = useSample();
  const isFirstVisit = list.is === "ready" && list.value.sessions.every((each) => each.sample);
  const navigate = useNavigate();
  const start = () => void navigate("/green-room");
  const { ref: startRef, entry } = useIntersection();
  const known = status.is === "ready" ? status.value : null;
  return (
    <Page title="Practise out loud">
      <EngineTroubles status={status} again={again} />
      <div className={styles.top}>
        <section className={styles.hero} aria-labelledby="headline">
          <h1 id="headline">Practise out loud.</h1>
          <p className={styles.lead}>
            An interviewer asks, you answer aloud, and the next question takes up what you said.
            Afterwards you listen back, with every remark tied to its moment.
          </p>
          <Button ref={startRef} size="xl" radius="xl" className={styles.start} onClick={start}>
            Start interview
          </Button>
          <p className={styles.promise}>
            First a quick check of your microphone. You may pause to think: nobody cuts in. English
            only, for now.
          </p>
          {isFirstVisit && <SampleFirst sample={sample} />}
          <EnginesLine status={status} />
        </section>
        <SessionChoices status={known}>
          <StartBar
            startInSight={entry?.isIntersecting ?? true}
            personas={known?.personas ?? []}
            onStart={start}
          />
        </SessionChoices>
      </div>
      {list.is === "ready" && !isFirstVisit && (
        // Asked for again when a session goes, which it may be from.
        <NextUp key={list.value.sessions.length} />
      )}
      <StoriesLine />
      <RecentSessions list={list} again={listAgain} />
      {list.is === "ready" && (!isFirstVisit || sample?.state === "deleted") && (
        <SampleLater sample={sample} onRestored={sampleAgain} />
      )}
    </Page>
  );
}
