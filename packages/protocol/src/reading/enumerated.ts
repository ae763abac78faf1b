/** "Maya", "Maya and Tom", "Maya, Tom and Helen". */
export function enumerated(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
