import { storyThemes, type StoryTheme } from "@greenroom/protocol";

/** What is said in stories of a theme, and seldom in others. */
const CUES: Readonly<Record<StoryTheme, RegExp>> = {
  conflict:
    /\b(disagree\w*|argu(?:e|ed|ing|ment)\w*|conflict\w*|push(?:ed|ing)? back|tension\w*|refus(?:e|ed|al)|escalat\w*|angry|upset|object(?:ed|ion|ions)|clash\w*|hostile|overrul\w*|stand(?:-| )?off|opposite)\b/g,
  mentoring:
    /\b(mentor\w*|coach\w*|junior\w*|grew|grow(?:n|ing|th)?|promot\w+|one[- ]on[- ]ones?|feedback|pair(?:ed|ing)|shadow\w*|taught|teach\w*|learner|apprentice\w*|confiden(?:t|ce)|encourag\w*|delegat\w*)\b/g,
  "technical-decision":
    /\b(architect\w*|rewr(?:ite|ote|itten)|migrat\w*|trade[- ]?offs?|databases?|latency|schema\w*|monolith\w*|services?|framework\w*|prototype\w*|benchmark\w*|technical debt|queues?|design (?:doc\w*|review\w*)|scal(?:e|ed|ing)|alternatives?|refactor\w*)\b/g,
  "cross-team-work":
    /\b(product manager\w*|other teams?|another team|across (?:the )?teams?|stakeholders?|sales|marketing|legal|finance|partners?|departments?|dependenc\w*|align(?:ed|ment|ing)?|roadmaps?|head of product|designers?|customer support)\b/g,
  "failure-and-recovery":
    /\b(fail(?:ed|ure|ures|ing)?|mistakes?|outages?|incidents?|broke|broken|went wrong|rolled? back|rollback|lost|post[- ]?mortems?|recover\w*|missed|blame\w*|apologi[sz]\w*|my fault|too late|crash\w*)\b/g,
};

/** Fewer different cues say nothing: one "service" is in every engineer's story. */
const LEAST_CUES = 2;
const MOST_THEMES = 2;

/** What a story seems to be about by its words, the likeliest theme first; empty where nothing stands out. */
export function themesOf(text: string): StoryTheme[] {
  const plain = text.toLowerCase();
  return storyThemes
    .map((theme) => ({ theme, cues: new Set(plain.match(CUES[theme]) ?? []).size }))
    .filter(({ cues }) => cues >= LEAST_CUES)
    .toSorted((a, b) => b.cues - a.cues)
    .slice(0, MOST_THEMES)
    .map(({ theme }) => theme);
}
