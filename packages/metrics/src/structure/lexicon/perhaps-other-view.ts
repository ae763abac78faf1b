import { patterns, type WordClasses } from "../patterns.ts";
import { people, shared } from "./words-of.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const classes: WordClasses = {
  ...shared,
  who: new Set([...people, ...list("they he she people everyone everybody somebody someone")]),
  mind: list(`
    feel feels fear fears want wants need needs think thinks believe believes worry worries care cares hope hopes prefer
    prefers hate hates love loves like likes expect expects trust trusts mind minds suffer suffers lose loses
    understand understands remember
  `),
};

/** How it looks to somebody else, however it is said: what they want, why they do it, what it is to them. */
export const views = patterns(
  `
  because|since|why @who
  maybe|perhaps|probably ~2 @who
  @who ~1 @mind
  @who ~2 afraid|scared|bored|tired|angry|proud|ashamed|under|stuck|hurt|right|frustrated|blamed|unhappy|stressed
  for|to him|her|them it|this|that
  their|his|her ~1 side|view|reason|reasons|pressure|point|story|world|problem|job|fear|position|shoes|interest|interests|goals|target|bonus
  it|that ~1 fear|pride|shame|pressure
  call|calling|phone|ring|ask|asking|hear|hearing|interview him|her|them|both|each|everyone|everybody|people|the|my|our
  listen|listening to
  both|each|neither ~2 right|point|reason|reasons|want|wants
`,
  classes,
);
