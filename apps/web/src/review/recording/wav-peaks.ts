const HEADER_BYTES = 44;
const FULL_SCALE = 32_768;

/** Gathers the loudest sample of each bucket from WAV bytes that arrive in pieces of any size. */
export interface PeakGatherer {
  add(bytes: Uint8Array): void;
  /** 0 to 1, one for each bucket; zero where nothing arrived. */
  readonly peaks: Float32Array;
}

/** For mono 16-bit little-endian PCM after a header of 44 bytes, `samples` in all. */
export function gatherPeaks(samples: number, buckets: number): PeakGatherer {
  const peaks = new Float32Array(buckets);
  const perBucket = Math.max(1, samples / buckets);
  let position = 0;
  let low = 0;
  return {
    peaks,
    add: (bytes) => {
      for (const byte of bytes) {
        const offset = position++ - HEADER_BYTES;
        if (offset < 0) continue;
        if (offset % 2 === 0) {
          low = byte;
          continue;
        }
        const bucket = Math.floor((offset - 1) / 2 / perBucket);
        if (bucket >= buckets) return;
        // Sign-extends the upper byte.
        const value = Math.abs(((byte << 24) >> 16) | low) / FULL_SCALE;
        if (value > (peaks[bucket] ?? 1)) peaks[bucket] = value;
      }
    },
  };
}

/** Reads a WAV as a stream: an hour passes through without being held. Rejects where it cannot be read. */
export async function readPeaks(
  url: string,
  size: { readonly samples: number; readonly buckets: number },
  signal: AbortSignal,
): Promise<Float32Array> {
  const response = await fetch(url, { signal });
  if (!response.ok || !response.body) throw new Error(`No recording at ${url}`);
  const gatherer = gatherPeaks(size.samples, size.buckets);
  // Safari's streams cannot be iterated over.
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    gatherer.add(read.value);
  }
  return gatherer.peaks;
}
