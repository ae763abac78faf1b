/**
 * The mean over all channels: mono that cannot clip.
 *
 * @param channels equally long; none at all (an unplugged microphone) gives silence.
 * @param output where to write; as long as one channel.
 */
export function downmix(channels: readonly Float32Array[], output: Float32Array): Float32Array {
  const [first] = channels;
  if (!first) return output.fill(0);
  output.set(first);
  if (channels.length === 1) return output;
  for (let c = 1; c < channels.length; c++) {
    const channel = channels[c];
    if (!channel) continue;
    for (let i = 0; i < output.length; i++) output[i] = (output[i] ?? 0) + (channel[i] ?? 0);
  }
  const share = 1 / channels.length;
  for (let i = 0; i < output.length; i++) output[i] = (output[i] ?? 0) * share;
  return output;
}
