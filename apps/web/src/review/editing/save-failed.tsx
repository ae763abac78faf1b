import type { Problem } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { Callout } from "../../frame/callout.tsx";

/** Why something was not saved, where it was to be saved, with another try where that may help. */
export function SaveFailed(props: { problem: Problem | null; onRetry?: (() => void) | undefined }) {
  const { problem, onRetry } = props;
  if (!problem) return null;
  const retry = problem.retry && onRetry && (
    <Button size="compact-sm" variant="default" onClick={onRetry}>
      Try again
    </Button>
  );
  return (
    <Callout kind="problem" action={retry}>
      Not saved. {problem.sentence}
    </Callout>
  );
}
