import type { Review } from "@greenroom/protocol";
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from "react";
import { recall, remember } from "../../frame/remember.ts";

/** In which answers one looks for the evidence oneself, before one sees what the rules found. */
export interface Chairs {
  /** Questions whose marks are put away until they are compared, or shown all the same. */
  readonly hidden: ReadonlySet<string>;
  /** The question that was begun or left last: its place takes the keyboard, each time anew. */
  readonly last: { readonly questionId: string } | null;
  /** On this device marks are always put away first. */
  readonly always: boolean;
  readonly begin: (questionIds: readonly string[]) => void;
  /** Shows what the rules found; also called when it was compared. */
  readonly leave: (questionIds: readonly string[]) => void;
  readonly setAlways: (always: boolean) => void;
}

export const ChairsContext = createContext<Chairs | null>(null);

export function useChairs(): Chairs {
  const chairs = use(ChairsContext);
  if (chairs === null) throw new Error("There is no ChairsContext above this component");
  return chairs;
}

/** For what takes the keyboard when its question was begun or left. */
export function useArriving<E extends HTMLElement>(questionId: string): RefObject<E | null> {
  const { last } = useChairs();
  const element = useRef<E>(null);
  useEffect(() => {
    if (last?.questionId === questionId) element.current?.focus();
  }, [last, questionId]);
  return element;
}

const ALWAYS_KEY = "greenroom.review.mark-first";

export function useOpenChairs(review: Review): Chairs {
  const [always, setKept] = useState(() => recall(ALWAYS_KEY) === "yes");
  // What the person chose on this visit, over what is usual on this device.
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [last, setLast] = useState<Chairs["last"]>(null);
  const choose = useCallback((questionIds: readonly string[], away: boolean) => {
    setChosen((before) => new Map([...before, ...questionIds.map((id) => [id, away] as const)]));
    setLast(questionIds[0] === undefined ? null : { questionId: questionIds[0] });
  }, []);
  const begin = useCallback((ids: readonly string[]) => choose(ids, true), [choose]);
  const leave = useCallback((ids: readonly string[]) => choose(ids, false), [choose]);
  const setAlways = useCallback((always: boolean) => {
    remember(ALWAYS_KEY, always ? "yes" : "no");
    setKept(always);
  }, []);
  const open = useMemo(() => markable(review), [review]);
  const hidden = useMemo(
    () => new Set(open.filter((id) => chosen.get(id) ?? always)),
    [open, chosen, always],
  );
  return useMemo(
    () => ({ hidden, last, always, begin, leave, setAlways }),
    [hidden, last, always, begin, leave, setAlways],
  );
}

/** Questions in whose answers there is something to mark, and that were not compared yet. */
export function markable({ session, structure, annotations }: Review): string[] {
  // Nothing is changed in an interview that still runs.
  if (session.state === "live") return [];
  const compared = new Set(annotations.compared.map(({ questionId }) => questionId));
  return structure
    .filter(({ question, elements }) => elements.length > 0 && !compared.has(question.id))
    .map(({ question }) => question.id);
}
