import type { Page } from "playwright-core";

/**
 * Does this, and resolves when the player has shown that it plays. The page itself looks for that, from
 * before on: a moment is heard in two seconds, and a busy machine may tell of it after its end.
 */
export async function plays(page: Page, act: () => Promise<void>): Promise<void> {
  const shown = page.waitForFunction(() =>
    document.querySelector("[role=group][aria-label=Player] button[aria-label=Pause]"),
  );
  await Promise.all([shown, act()]);
}
