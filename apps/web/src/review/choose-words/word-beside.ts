/** The word that an arrow leads to from the one that has the keyboard. */
export interface WordBeside {
  readonly index: number;
  readonly element: HTMLElement;
}

/** Words carry `data-word` with their index; `null` where the key leads nowhere. */
export function wordBeside(
  key: string,
  from: EventTarget | null,
  container: HTMLElement,
): WordBeside | null {
  if (!(from instanceof HTMLElement) || from.dataset.word === undefined) return null;
  const all = [...container.querySelectorAll<HTMLElement>("button[data-word]")];
  const found = all[indexTo(key, all.indexOf(from), all)];
  return found ? { index: Number(found.dataset.word), element: found } : null;
}

function indexTo(key: string, at: number, all: readonly HTMLElement[]): number {
  switch (key) {
    case "ArrowLeft":
      return at - 1;
    case "ArrowRight":
      return at + 1;
    case "Home":
      return 0;
    case "End":
      return all.length - 1;
    case "ArrowUp":
    case "ArrowDown":
      return inTheNextLine(all.map(placeOf), at, key === "ArrowUp" ? -1 : 1);
    default:
      return -1;
  }
}

/** Where a word is drawn, px. */
export interface Place {
  readonly middle: number;
  readonly top: number;
}

function placeOf(element: HTMLElement): Place {
  const { left, width, top } = element.getBoundingClientRect();
  return { middle: left + width / 2, top };
}

/** The word nearest to this one in the line above (−1) or below (1); −1 where there is no such line. */
export function inTheNextLine(places: readonly Place[], at: number, direction: -1 | 1): number {
  const here = places[at];
  if (!here) return -1;
  const beyond = places.filter(({ top }) => direction * (top - here.top) > SAME_LINE_PX);
  const tops = beyond.map(({ top }) => top);
  const line = direction > 0 ? Math.min(...tops) : Math.max(...tops);
  const far = ({ middle }: Place) => Math.abs(middle - here.middle);
  const [nearest] = beyond
    .filter(({ top }) => Math.abs(top - line) <= SAME_LINE_PX)
    .toSorted((a, b) => far(a) - far(b));
  return nearest ? places.indexOf(nearest) : -1;
}

/** Words of one line may stand a little higher or lower. */
const SAME_LINE_PX = 4;
