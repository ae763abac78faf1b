import { createStore, type StoreApi } from "zustand/vanilla";
import { recall, remember } from "../../frame/remember.ts";
import { laneIds, type LaneId } from "./lanes/mark.ts";

/** How the replay is looked at: how close, and which lanes. */
export interface ReplayViewState {
  /** 0: all of it is seen; each step closer shows half as much. */
  readonly zoom: number;
  /** How close one can go; 0 until it is known how wide the screen is. */
  readonly mostZoom: number;
  /** The view goes along with what plays; not any more once the person looked elsewhere. */
  readonly following: boolean;
  readonly hidden: readonly LaneId[];
  /** What is told of a mark just now; of one at a time. */
  readonly card: Card | null;
}

export interface Card {
  readonly lane: LaneId;
  /** Of the first mark of its group. */
  readonly id: string;
  /** Opened with a press, to choose from; else shown while it is pointed at. */
  readonly pinned: boolean;
}

export interface ReplayView {
  readonly store: StoreApi<ReplayViewState>;
  /** So many steps closer; farther with a negative number. */
  zoomBy(steps: number): void;
  zoomOut(): void;
  setMostZoom(mostZoom: number): void;
  follow(following: boolean): void;
  show(lane: LaneId, shown: boolean): void;
}

const HIDDEN_KEY = "greenroom.review.hidden-lanes";

export function createReplayView(): ReplayView {
  const kept = (recall(HIDDEN_KEY) ?? "").split(" ");
  const store = createStore<ReplayViewState>(() => ({
    zoom: 0,
    mostZoom: 0,
    following: true,
    hidden: laneIds.filter((id) => kept.includes(id)),
    card: null,
  }));
  const setZoom = (zoom: number) => {
    const { mostZoom } = store.getState();
    store.setState({ zoom: Math.min(mostZoom, Math.max(0, zoom)) });
  };
  return {
    store,
    zoomBy: (steps) => setZoom(store.getState().zoom + steps),
    zoomOut: () => setZoom(0),
    setMostZoom: (mostZoom) => {
      store.setState({ mostZoom });
      setZoom(store.getState().zoom);
    },
    follow: (following) => {
      if (store.getState().following !== following) store.setState({ following });
    },
    show: (lane, shown) => {
      const others = store.getState().hidden.filter((id) => id !== lane);
      const hidden = shown ? others : [...others, lane];
      remember(HIDDEN_KEY, hidden.join(" "));
      store.setState({ hidden });
    },
  };
}
