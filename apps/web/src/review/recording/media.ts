/** What a recording asks of its two audio elements. */

export function load(media: HTMLMediaElement, url: string): void {
  media.preload = "metadata";
  // Said for both voices, so that neither turns into another when it is played faster.
  media.preservesPitch = true;
  media.src = url;
}

/** Without its source an element gives its connection back. */
export function unload(media: HTMLMediaElement): void {
  media.pause();
  media.removeAttribute("src");
  media.load();
}

/** Playing may be refused or overtaken by a pause; the element's own events tell what came of it. */
export async function start(media: HTMLMediaElement): Promise<void> {
  try {
    await media.play();
  } catch {
    // The element is at rest, as it says itself.
  }
}
