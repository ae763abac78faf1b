import { useEffect } from "react";
import { useNavigate } from "react-router";
import { useStore } from "zustand";
import type { AudioEngine } from "../audio/audio-engine.ts";
import { Mark } from "../frame/page.tsx";
import type { Room } from "../live/room.ts";
import { AnswerTime } from "./answer-time.tsx";
import { Controls, EndButton } from "./controls.tsx";
import { whereWords } from "./format-words.ts";
import { HeardLine } from "./heard-line.tsx";
import { isOver } from "./is-over.ts";
import { justEnded } from "../review/just-ended.ts";
import { useTouch } from "../frame/use-touch.ts";
import { phaseTable } from "./phase-table.ts";
import { Presence } from "./presence.tsx";
import { Refused } from "./refused.tsx";
import { RoomClock } from "./room-clock.tsx";
import { RoomTroubles } from "./room-troubles.tsx";
import styles from "./room-screen.module.css";
import { SaidNow } from "./said-now.tsx";
import { statusWords } from "./status-words.ts";
import { useTalkKey } from "./use-talk-key.ts";
import { TimingPanel, TimingSwitch, useTimingShown } from "./timing-panel.tsx";
import { TranscriptLog } from "./transcript-log.tsx";
import { usePersonas } from "./use-personas.ts";

/** The interview itself. One thing at a time: who speaks, what was asked, and how to go on. */
export function RoomScreen(props: { sessionId: string; room: Room; audio: AudioEngine }) {
  const { sessionId, room, audio } = props;
  const navigate = useNavigate();
  const session = useStore(room.store, ({ session }) => session);
  const personas = usePersonas();
  const called = (id: string | undefined) => personas.find((persona) => persona.id === id);
  const persona = called(session?.persona);
  const panel = (session?.panel ?? []).flatMap((id) => called(id) ?? []);
  const lines = useStore(room.store, ({ lines }) => lines);
  const link = useStore(room.store, ({ link }) => link);
  const phase = session?.phase ?? "preparing";
  const { floor } = phaseTable[phase];
  const pressed = useStore(room.store, ({ talking }) => talking);
  const talking = { mode: session?.talk ?? "open", pressed, touch: useTouch() };
  const [timed, time] = useTimingShown();
  useTalkKey(talking.mode, room.talkKey);
  const keyed = talking.mode !== "open";
  const unanswered = link.is === "unanswered";

  const over = useStore(room.store, isOver);
  useEffect(() => {
    if (over) void navigate(`/sessions/${sessionId}`, { replace: true, state: justEnded });
  }, [over, navigate, sessionId]);

  if (link.is === "refused" && over) return null;
  if (link.is === "refused") return <Refused sessionId={sessionId} problem={link.problem} />;
  return (
    <div className={styles.room} data-floor={floor}>
      <title>Interview · Greenroom</title>
      <header className={styles.header}>
        <span className={styles.mark}>
          <Mark />
        </span>
        <h1 className={styles.where}>{whereWords(session?.format, session?.question ?? null)}</h1>
        {session && <RoomClock audio={audio} lengthMin={session.lengthMin} />}
        <EndButton room={room} phase={phase} />
      </header>
      <main className={styles.stage}>
        <RoomTroubles room={room} audio={audio} />
        {session?.workOn && <p className={styles.workOn}>To work on: {session.workOn}</p>}
        <Presence
          audio={audio}
          persona={persona}
          panel={panel}
          plays={session?.plays}
          speaks={floor === "interviewer"}
        />
        <SaidNow
          lines={lines}
          question={session?.question ?? null}
          name={persona?.name}
          unanswered={unanswered}
        />
        {session?.limit && <AnswerTime audio={audio} limit={session.limit} />}
        <div className={styles.status} data-unheard={(keyed && !pressed) || undefined}>
          <span className={styles.cue} aria-hidden="true" />
          <span role="status">{statusWords(phase, talking)}</span>
        </div>
        <HeardLine room={room} audio={audio} floor={floor} />
        <Controls
          room={room}
          phase={phase}
          talking={talking}
          settings={<TimingSwitch on={timed} onChange={time} />}
        />
      </main>
      <TranscriptLog
        lines={lines}
        nameOf={(by) => called(by ?? session?.persona)?.name ?? "Interviewer"}
      >
        {timed && <TimingPanel room={room} />}
      </TranscriptLog>
    </div>
  );
}
