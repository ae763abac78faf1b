// Runs in the page before anything else, as a plain script. The types are in senses-api.ts.
{
  const toBase64 = (bytes: Uint8Array): string => {
    let text = "";
    for (let i = 0; i < bytes.length; i += 0x8000) {
      text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
    }
    return btoa(text);
  };
  const fromBase64 = (text: string): Int16Array =>
    new Int16Array(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer);

  // A microphone of our own: silence, and what `speak` is given.
  let mouth: { context: AudioContext; out: MediaStreamAudioDestinationNode } | null = null;
  let speaking: AudioBufferSourceNode | null = null;
  const openMouth = () => {
    if (mouth) return mouth;
    const context = new AudioContext();
    const out = context.createMediaStreamDestination();
    // Rooms are never digitally silent: noise at about -75 dBFS, the same in every run.
    const room = context.createBufferSource();
    room.buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
    let seed = 1;
    room.buffer.getChannelData(0).forEach((_, index, samples) => {
      seed = (seed * 16_807) % 2_147_483_647;
      samples[index] = (seed / 2_147_483_647 - 0.5) * 0.0006;
    });
    room.loop = true;
    connectAsBefore.call(room, out);
    room.start();
    mouth = { context, out };
    return mouth;
  };

  // An ear: whatever goes to a loudspeaker also goes into a stream that is recorded. Reading the
  // stream needs no worklet, which the page's security policy would refuse, and a busy main thread
  // loses nothing of it.
  // oxlint-disable-next-line typescript/unbound-method -- called with its node below
  const connectAsBefore: (this: AudioNode, to: AudioNode) => unknown = AudioNode.prototype.connect;
  const heard: Int16Array[] = [];
  let heardSamples = 0;
  let heardRateHz = 48_000;
  const record = async (track: MediaStreamTrack) => {
    const frames = new MediaStreamTrackProcessor({ track, maxBufferSize: 3_000 }).readable;
    for await (const frame of frames) {
      const samples = new Float32Array(frame.numberOfFrames);
      frame.copyTo(samples, { planeIndex: 0, format: "f32-planar" });
      heardRateHz = frame.sampleRate;
      frame.close();
      heard.push(Int16Array.from(samples, (s) => Math.max(-1, Math.min(1, s)) * 32_767));
      heardSamples += samples.length;
    }
  };
  // A loudspeaker stands in the microphone's room.
  let echo: { readonly delayMs: number; readonly gainDb: number } | null = null;
  const letEcho = (heardAt: MediaStreamAudioDestinationNode) => {
    if (!echo) return;
    const { context, out } = openMouth();
    const late = new DelayNode(context, { maxDelayTime: 1, delayTime: echo.delayMs / 1000 });
    const soft = new GainNode(context, { gain: 10 ** (echo.gainDb / 20) });
    connectAsBefore.call(context.createMediaStreamSource(heardAt.stream), late);
    connectAsBefore.call(late, soft);
    connectAsBefore.call(soft, out);
  };
  const ears = new WeakMap<BaseAudioContext, MediaStreamAudioDestinationNode>();
  const earOf = (context: AudioContext) => {
    let ear = ears.get(context);
    if (!ear) {
      ear = context.createMediaStreamDestination();
      ear.channelCount = 1;
      ears.set(context, ear);
      for (const track of ear.stream.getAudioTracks()) void record(track);
      letEcho(ear);
    }
    return ear;
  };
  AudioNode.prototype.connect = function connect(this: AudioNode, ...args: unknown[]) {
    if (args[0] instanceof AudioDestinationNode && this.context instanceof AudioContext) {
      connectAsBefore.call(this, earOf(this.context));
    }
    return Reflect.apply(connectAsBefore, this, args);
  } as typeof AudioNode.prototype.connect;

  window.senses = {
    refuse: null,
    speak: async (pcmBase64, rateHz) => {
      const { context, out } = openMouth();
      await context.resume();
      const pcm = fromBase64(pcmBase64);
      const source = context.createBufferSource();
      source.buffer = context.createBuffer(1, pcm.length, rateHz);
      source.buffer.getChannelData(0).set(Float32Array.from(pcm, (sample) => sample / 32_768));
      connectAsBefore.call(source, out);
      speaking = source;
      await new Promise((resolve) => {
        source.addEventListener("ended", resolve);
        source.start();
      });
    },
    echo: (wanted) => {
      echo = wanted;
    },
    stopSpeaking: () => speaking?.stop(),
    heardSamples: () => heardSamples,
    loudSamples: (sample) => {
      let loud = 0;
      let at = 0;
      for (const part of heard) {
        for (let i = Math.max(0, sample - at); i < part.length; i++) {
          if (Math.abs(part[i]!) > 330) loud++;
        }
        at += part.length;
      }
      return loud;
    },
    heardSince: (sample) => {
      const bytes = new Uint8Array((heardSamples - sample) * 2);
      let at = 0;
      for (const part of heard) {
        const from = Math.max(0, sample - at);
        if (from < part.length) {
          const rest = part.subarray(from);
          const view = new Uint8Array(rest.buffer, rest.byteOffset, rest.byteLength);
          bytes.set(view, (at + from - sample) * 2);
        }
        at += part.length;
      }
      return { pcmBase64: toBase64(bytes), rateHz: heardRateHz };
    },
  };

  if (navigator.mediaDevices) {
    navigator.mediaDevices.getUserMedia = async () => {
      const { refuse } = window.senses;
      if (refuse) throw new DOMException(refuse.message, refuse.name);
      const { context, out } = openMouth();
      await context.resume();
      // Each caller may stop its own tracks.
      return out.stream.clone();
    };
  }
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    console.error(`Content security policy violated: ${violatedDirective} by ${blockedURI}`);
  });
}
