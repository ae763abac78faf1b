import { useEffect, useState, type RefObject } from "react";

/** Whether more stands in this element than it has room for, so that it scrolls. */
export function useOverflows(element: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const look = () => setOverflows(watched.scrollHeight > watched.clientHeight + 1);
    const sizes = new ResizeObserver(look);
    sizes.observe(watched);
    for (const child of watched.children) sizes.observe(child);
    look();
    return () => sizes.disconnect();
  });
  return overflows;
}
