import { soundFromBase64, soundToBase64 } from "./base64.ts";
import type { Ear, Packet } from "./ear-api.ts";
import { perform } from "./perform.ts";
import { rehearse } from "./rehearse.ts";
import { SocketLog } from "./socket-log.ts";
import { connectUntapped, TappedContext } from "./tapped-context.ts";

// Runs in the page before anything else; bundled into one plain script. See ear-api.ts.
const contexts = new WeakMap<BaseAudioContext, TappedContext>();
/** The newest one: the product has one at a time. */
let newest: TappedContext | null = null;
const tapped = (): TappedContext => {
  if (!newest) throw new Error("The page has no AudioContext yet.");
  return newest;
};
const tap = (context: AudioContext) => {
  newest = new TappedContext(context);
  contexts.set(context, newest);
  return newest;
};

const UntappedContext = window.AudioContext;
window.AudioContext = class extends UntappedContext {
  constructor(options?: AudioContextOptions) {
    super(options);
    tap(this);
  }
};

AudioNode.prototype.connect = function connect(this: AudioNode, ...args: unknown[]) {
  const to = args[0] instanceof AudioDestinationNode ? contexts.get(this.context) : undefined;
  if (to) connectUntapped.call(this, to.loudspeaker);
  return Reflect.apply(connectUntapped, this, args);
} as typeof AudioNode.prototype.connect;

const socket = new SocketLog();
socket.install(() => newest?.clock.nowFrame() ?? 0);
let phase: string | null = null;
socket.onReceived((packet) => (phase = phaseIn(packet) ?? phase));

if (navigator.mediaDevices) {
  navigator.mediaDevices.getUserMedia = async () => {
    const { context, ready } = tapped();
    await context.resume();
    await ready;
    return tapped().openMicrophone();
  };
}

const clips = new Map<string, Float32Array<ArrayBuffer>>();
const ear: Ear = {
  rateHz: () => {
    const probe = new UntappedContext();
    void probe.close();
    return probe.sampleRate;
  },
  nowFrame: () => tapped().clock.nowFrame(),
  outputLatencyMs: () => {
    const { baseLatency, outputLatency } = tapped().context;
    return (baseLatency + (outputLatency || 0)) * 1000;
  },
  addClip: (name, pcmBase64) => void clips.set(name, soundFromBase64(pcmBase64)),
  perform: (beats) => perform(tapped(), clips, beats),
  setEcho: (echo) => tapped().setEcho(echo),
  whenHeard: (fromFrame, withinS) => tapped().tracks.whenHeard(fromFrame, withinS),
  whenQuiet: async (forS, withinS) => {
    const { tracks, context } = tapped();
    return (await tracks.whenQuiet(forS * context.sampleRate, withinS)) !== null;
  },
  whenPhase: (phases, withinS) => {
    const known = phases.find((one) => one === phase);
    if (known) return Promise.resolve(known);
    return new Promise((resolve) => {
      const stop = socket.onReceived(() => {
        const found = phases.find((one) => one === phase);
        if (found) end(found);
      });
      const timer = setTimeout(() => end(null), withinS * 1000);
      const end = (found: (typeof phases)[number] | null) => {
        clearTimeout(timer);
        stop();
        resolve(found);
      };
    });
  },
  recorded: (fromFrame) => tapped().tracks.recorded(fromFrame),
  received: (fromPacket) => socket.received(fromPacket),
  sent: (frames) => socket.sent(frames),
  forget: (beforeFrame) => {
    tapped().tracks.forget(beforeFrame);
    socket.forget(beforeFrame);
  },
  rehearse: async (clip) => {
    const reply = clips.get(clip);
    if (!reply) throw new Error(`There is no clip ${clip}.`);
    const context = new UntappedContext({ latencyHint: "interactive" });
    const before = newest;
    const rehearsed = await rehearse(tap(context), reply);
    newest = before;
    await context.close();
    return { ...rehearsed, replyBase64: soundToBase64(reply) };
  },
};
window.ear = ear;

/** The phase that a packet tells, where it is a `session.state`, or the answer to a join. */
function phaseIn({ text }: Packet): string | null {
  if (!text || !/"session\.state"|"joined"/.test(text)) return null;
  return /"phase":"([a-z]+)"/.exec(text)?.[1] ?? null;
}
