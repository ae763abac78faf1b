import type { StoryMoment } from "@greenroom/protocol";

/** The same words may be the action and the decision: they stand there once, under both names. */
export function inOneLine(moments: readonly StoryMoment[]): StoryMoment[] {
  return moments.reduce<StoryMoment[]>((lines, moment) => {
    const same = lines.findIndex(
      ({ startSample, endSample }) =>
        startSample === moment.startSample && endSample === moment.endSample,
    );
    const before = lines[same];
    if (!before) return [...lines, moment];
    const name = `${before.name}, ${moment.name.charAt(0).toLowerCase()}${moment.name.slice(1)}`;
    return lines.with(same, { ...before, name });
  }, []);
}
