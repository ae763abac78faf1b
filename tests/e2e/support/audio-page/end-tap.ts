// oxlint-disable-next-line import/default
import tapUrl from "./tap-worklet.ts?worker&url";

export interface EndTap {
  /** From now on everything that reaches the context's destination is kept. */
  begin(): Promise<void>;
  /** Sends it to this node as well. */
  alsoTo(node: AudioNode): void;
  /** What was heard since, in order, and the context's rate. */
  heard(): { readonly rateHz: number; readonly samples: number[] };
}

/** Listens at the end of the page's audio graph. Make it before the graph. */
export function endTap(): EndTap {
  const ends: AudioNode[] = [];
  const others: AudioNode[] = [];
  const blocks: Float32Array[] = [];
  // oxlint-disable-next-line typescript/unbound-method -- called with its `this` below
  const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode) => AudioNode;
  AudioNode.prototype.connect = function connectAndTap(this: AudioNode, to: AudioNode) {
    if (to instanceof AudioDestinationNode) {
      ends.push(this);
      for (const other of others) connect.call(this, other);
    }
    return connect.call(this, to);
  } as typeof AudioNode.prototype.connect;

  function alsoTo(node: AudioNode): void {
    others.push(node);
    for (const end of ends) connect.call(end, node);
  }

  return {
    alsoTo,
    async begin() {
      const context = ends[0]?.context;
      if (!context) throw new Error("Nothing leads to the destination.");
      await context.audioWorklet.addModule(tapUrl);
      const tap = new AudioWorkletNode(context, "tap", { channelCount: 1 });
      tap.port.addEventListener("message", (event: MessageEvent<Float32Array>) => {
        blocks.push(event.data);
      });
      tap.port.start();
      alsoTo(tap);
      // Silent itself; a node that leads nowhere might not be rendered.
      connect.call(tap, context.destination);
    },
    heard: () => ({
      rateHz: ends[0]?.context.sampleRate ?? 0,
      samples: blocks.flatMap((block) => [...block]),
    }),
  };
}
