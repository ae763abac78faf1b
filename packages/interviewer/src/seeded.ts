/** FNV-1a, 32 bits: a small stable hash for choices that must come out the same every time. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** The items in an order that depends on the seed alone, not on the order they came in. */
export function shuffled<T>(items: readonly T[], seed: string, key: (item: T) => string): T[] {
  const rank = (item: T) => hashText(`${seed}\u0000${key(item)}`);
  return items.toSorted((a, b) => rank(a) - rank(b) || key(a).localeCompare(key(b)));
}
