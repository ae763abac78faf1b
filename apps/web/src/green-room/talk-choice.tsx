import { talkModes } from "@greenroom/protocol";
import { useStore } from "zustand";
import { ChoiceGroup } from "../frame/choice-group.tsx";
import { useTouch } from "../frame/use-touch.ts";
import { choices, choose } from "../interview/choices.ts";
import { talkNames, talkSentence } from "../words/talk-words.ts";

/** How one takes the word. Kept on this device, and with the session; it can be changed in the room. */
export function TalkChoice() {
  const talk = useStore(choices, ({ talk }) => talk);
  const touch = useTouch();
  return (
    <ChoiceGroup
      legend="When you are heard"
      choices={talkModes.map((value) => ({
        value,
        label: talkNames[value],
        hint: talkSentence(value, touch),
      }))}
      stacked
      value={talk}
      onChange={(talk) => choose({ talk })}
    />
  );
}
