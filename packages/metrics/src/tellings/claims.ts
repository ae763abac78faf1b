import { storyThemes, type Span, type StoryTheme, type Word } from "@greenroom/protocol";
import { contentWords } from "./told-words.ts";

/** Something that a person says of themselves in general: a story could stand under it. */
export interface Claim extends Span {
  readonly text: string;
  readonly themes: readonly StoryTheme[];
}

/** What is said of oneself in general: convictions, habits, strengths, what was learned, what is wanted. */
const CLAIMS: readonly RegExp[] = [
  /\bi (?:\w+ ){0,2}(?:believe|care|value|love|enjoy|insist|tend|always|never|learned|learnt|realised|realized|protect|trust|prefer)\b/,
  /\bi (?:really |always |usually |mostly |now )?(?:build|grow|lead|help|coach|mentor|listen|hire|make sure|try to|work best|bring|start with)\b/,
  /\b(?:i am|i'm|i have become|i've become) (?:\w+ )?(?:good|best|better|known|someone|somebody|the (?:one|person|manager|lead|engineer))\b/,
  /\bmy (?:\w+ )?(?:strength|job|way|style|principle|principles|belief|rule|approach|gift|part)\b/,
  /\b(?:taught|showed|made) me\b/,
  /\bwhat i (?:\w+ )?(?:learned|learnt|want|do|care|bring|look for)\b/,
];

/** How a theme is named in general, which is not how it is told in a story. */
const THEMES: Readonly<Record<StoryTheme, RegExp>> = {
  conflict:
    /\b(disagree\w*|conflict\w*|hard conversations?|difficult conversations?|honest\w*|argu\w+|candou?r|say no|push back|tension\w*|open words?)\b/,
  mentoring:
    /\b(grow\w*|coach\w*|mentor\w*|teach\w*|taught others|develop (?:people|others|engineers)|junior\w*|careers?|promot\w+|bring (?:out|up) (?:people|others)|feedback)\b/,
  "technical-decision":
    /\b(technical\w*|architectur\w*|trade[- ]?offs?|systems?|simple|simplicity|reliab\w+|scal(?:e|ing|able)|technolog\w+|platforms?|engineering quality)\b/,
  "cross-team-work":
    /\b(across|partners?|product (?:people|managers?)|stakeholders?|other teams?|between teams?|align\w*|departments?|the business|bridge\w*)\b/,
  "failure-and-recovery":
    /\b(mistakes?|fail\w*|go(?:es)? wrong|went wrong|incidents?|outages?|recover\w*|blame\w*|crisis|crises|broke\w*|calm)\b/,
};

const LEAST_WORDS = 5;
const LONGEST_WORDS = 32;
const MOST_CLAIMS = 8;
/** A silence in which one sentence ends, where the recogniser set no full stop, samples. */
const SENTENCE_PAUSE = 0.7 * 16_000;

/** What is claimed in a telling of one's way or of how one leads, in the order of telling. */
export function claimsOf(words: readonly Word[]): Claim[] {
  return sentencesOf(words)
    .flatMap((sentence): Claim[] => {
      const [first, last] = [sentence[0], sentence.at(-1)];
      const text = sentence.map((word) => word.text).join(" ");
      const plain = text.toLowerCase().replaceAll("’", "'");
      const claims = CLAIMS.some((claim) => claim.test(plain));
      if (!first || !last || sentence.length < LEAST_WORDS || !claims) return [];
      if (last.text.endsWith("?")) return [];
      const themes = storyThemes.filter((theme) => THEMES[theme].test(plain));
      return [{ text, themes, startSample: first.startSample, endSample: last.endSample }];
    })
    .slice(0, MOST_CLAIMS);
}

/** At full stops and silences; where neither comes for long, before "and I", "but I", "so I". */
function sentencesOf(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [[]];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const open = sentences.at(-1) ?? [];
    const stopped =
      before !== undefined &&
      (/[.?!]["')]*$/.test(before.text) || word.startSample - before.endSample > SENTENCE_PAUSE);
    const turns =
      open.length >= LONGEST_WORDS / 2 &&
      /^(and|but|so|because)$/i.test(word.text) &&
      /^(I|I'm|I've|my|what)$/i.test(words[at + 1]?.text ?? "");
    if (stopped || turns || open.length >= LONGEST_WORDS) sentences.push([word]);
    else open.push(word);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** Words of content that a claim and a story must share, so that they are about the same. */
const LEAST_SHARED = 2;

export type Support = "words" | "theme";

/**
 * Whether a story stands under a claim: it speaks of the same, in at least two words of content, or is
 * tagged with a theme that the claim names. `null`: neither can be shown.
 */
export function supports(
  claim: Claim,
  story: { readonly text: string; readonly themes: readonly StoryTheme[] },
): Support | null {
  const told = contentWords(story.text);
  const shared = [...contentWords(claim.text)].filter((word) => told.has(word)).length;
  if (shared >= LEAST_SHARED) return "words";
  return claim.themes.some((theme) => story.themes.includes(theme)) ? "theme" : null;
}
