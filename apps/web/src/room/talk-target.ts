/** Marks the talk button: on it the space bar always talks. */
export const TALK_BUTTON = "data-talk-key";

const fields =
  "input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [role=textbox], [role=combobox]";
const pressables =
  "button, summary, input, [role=button], [role=switch], [role=checkbox], [role=radio], [role=tab], [role=menuitem], [role=option]";

/**
 * Whether the space bar talks while this has the focus. Never in a field, where it writes or opens. A
 * button it presses only where the keyboard brought the focus there: after a click the focus stays
 * on the button, and whoever then holds the space bar wants to talk.
 */
export function spaceTalks(target: EventTarget | null, focusedByKeyboard: boolean): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest(`[${TALK_BUTTON}]`)) return true;
  if (target instanceof HTMLElement && target.isContentEditable) return false;
  if (target.closest(`${fields}, [role=dialog]`)) return false;
  return !(focusedByKeyboard && target.closest(pressables));
}
