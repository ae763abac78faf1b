import { Callout } from "../frame/callout.tsx";

/** Nobody is to take a machine for a person, or this for a session of their own. */
export function SampleNote() {
  return (
    <Callout kind="note">
      This is a sample, held by two machine voices: a strong answer first, then a weak one.
      Everything else is real: the same engines heard it, asked on, and measured it. Play it, click
      its words, change what you like; it counts nowhere among your own sessions.
    </Callout>
  );
}
