/** Words by which an ending is judged, as they are written after `tailTokens`. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const fillers = set("um uh uhm umm er erm ah hmm hm mm mhm like basically");

/** Something has to follow: articles, conjunctions, prepositions, subjects, and their like. */
export const dangling = set(`
  a an the my our your their its every another several various certain such
  and or but so because cause cuz nor plus whereas although though while unless until whether if than
  of to for from with into onto at by as between among against towards toward during despite via
  per like upon regarding including versus
  i we they he she who whose which what
  very quite almost nearly roughly approximately extremely pretty
  i'm i've i'd i'll we're we've we'd we'll you're you've they're they've they'd he's she's it's
  that's there's here's what's who's let's could've should've would've might've
  mr mrs
`);

/** Helping verbs: "the plan was", but also "that is how it was". */
export const helping = set(`
  is was were are am be been being has had have having will would could should can may might must
  did do does shall gonna
`);

/** They may end a sentence ("we moved on", "I told them that") or hang in the air. */
export const loose = set(`
  on in up out over off down through about along around before after under without within across
  that this these those both each his much many some other others more most not then also just really when where how why
  even still maybe perhaps only
  didn't don't doesn't wasn't weren't couldn't wouldn't shouldn't can't won't isn't aren't hadn't haven't
`);

/** Words that open a sentence and say nothing of it. */
export const opening = set(`
  so and but well okay ok yeah yes no right um uh er erm hmm oh ah then also now actually basically
  anyway again or
`);

/** A sentence that begins so has its main clause still before it. */
export const subordinate = set(
  "when while if although though unless until once whereas since before after whenever wherever as even",
);

/** Irregular pasts of telling a story; "-ed", helping verbs and subjects are known by themselves. */
export const verbs = set(`
  went made took built got came said told knew found left kept led met ran saw sent set spent split
  thought wrote chose gave grew held learnt lost paid put shut cut brought began became broke drove
  fell felt stood spoke meant read sat sold won dealt hit let rose stays means makes takes gets works
  depends goes comes needs wants helps hope answers
`);

export const subjects = set("i we he she they it you nobody everybody everyone someone somebody");

/** Said twice on purpose. */
export const doubled = set("very really no yes yeah many much long so more had that bye");

export const determiners = set(`
  a an the my our your their his her its of some any no many several few these those two three
`);

export const prepositions = set(`
  of to for from with into onto at by in on about behind under over through between against
`);

/** Behind an article they wait for their noun; none of them is a noun that answers often end with. */
export const adjectives = set(`
  own new old big bigger biggest small smaller large larger huge whole entire better different good
  great real single long longer short shorter bad worse difficult important similar original actual
  current previous former main various specific certain complex simple technical additional extra
  possible available able ill
`);

/** Numbers that wait for what they count. */
export const numbers = set(`
  two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty
  seventy eighty ninety hundred thousand million
`);
