export { sharedContent, tellsAgain } from "./same-story.ts";
export { themesOf } from "./themes.ts";
