import { Button } from "@mantine/core";
import { Callout } from "./callout.tsx";

/** Stands where something could not be loaded: why, and another try. */
export function NotLoaded(props: { what: string; sentence: string; again: () => void }) {
  return (
    <Callout
      kind="problem"
      action={
        <Button variant="default" onClick={props.again}>
          Load {props.what} again
        </Button>
      }
    >
      {props.sentence}
    </Callout>
  );
}
