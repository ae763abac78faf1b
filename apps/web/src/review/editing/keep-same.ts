/**
 * `after`, with every part that did not change taken from `before`: whoever watches a part by its
 * identity sees only what is new. For plain data without cycles.
 */
export function keepSame<T>(before: unknown, after: T): T {
  if (Object.is(before, after) || !isTree(before) || !isTree(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const was = new Map(Object.entries(before));
  const now = Object.entries(after);
  let same = was.size === now.length;
  const kept = now.map(([key, value]): [string, unknown] => {
    const old = was.get(key);
    const next: unknown = keepSame(old, value);
    same &&= was.has(key) && Object.is(old, next);
    return [key, next];
  });
  // What is equal all the way down is of the same type.
  if (same) return before as T;
  const built: unknown = Array.isArray(after)
    ? kept.map(([, value]) => value)
    : Object.fromEntries(kept);
  return built as T;
}

function isTree(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
