import type { SceneSummary } from "@greenroom/protocol";
import { ChoiceGroup } from "../frame/choice-group.tsx";
import { choose } from "../interview/choices.ts";

const ANY = "any";

/** What a longer conversation is about; one that did not come up lately, unless one is chosen. */
export function SceneChoice(props: {
  scenes: readonly SceneSummary[];
  /** One that is not there (any more) stands for none. */
  chosen: string | undefined;
}) {
  const { scenes } = props;
  const chosen = scenes.find(({ id }) => id === props.chosen)?.id ?? ANY;
  return (
    <ChoiceGroup
      legend="What it is about"
      stacked
      choices={[
        { value: ANY, label: "Surprise me", hint: "One that you did not have lately." },
        ...scenes.map(({ id, title, teaser }) => ({ value: id, label: title, hint: teaser })),
      ]}
      value={chosen}
      onChange={(id) => choose({ scene: id === ANY ? undefined : id })}
    />
  );
}
