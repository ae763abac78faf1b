import type { CompanyStage, Role } from "@greenroom/protocol";

/** Titles, the highest first: a "Director of Engineering" is no "engineer". */
const titles: readonly (readonly [Role, RegExp])[] = [
  [
    "director",
    /\b(?:(?:senior |associate )?director(?: of|,| -|\b)|head of (?:\w+ )?(?:engineering|platform|technology|development|infrastructure|software|data)|vp|vice president|cto|chief technology officer|senior (?:engineering )?manager of managers|group engineering manager)\b/i,
  ],
  [
    "manager",
    /\b(?:engineering manager|manager,? (?:of )?(?:software |platform )?engineering|(?:software |platform |infrastructure |data |senior |technical )*(?:development|engineering) (?:team )?manager|manager,? software|team manager|software manager|engineering team lead(?:er)?)\b/i,
  ],
  [
    "staff",
    /\b(?:staff|principal|distinguished)(?: \w+){0,3} (?:engineer|developer|scientist|architect)|\b(?:software|solutions?|systems?|enterprise|principal|cloud|lead) architect\b/i,
  ],
  [
    "tech-lead",
    /\b(?:tech(?:nical|nology)?[ -]lead(?:er)?|lead (?:\w+[ -]){0,3}(?:engineer|developer)|team lead(?:er)?|engineering lead|development lead)\b/i,
  ],
];

/** Somebody else's title: whom one reports to, or works with. */
const OF_OTHERS =
  /\b(?:report(?:s|ing)?(?: directly)? (?:in)?to|partner(?:ing|s)?(?: closely)? with|work(?:ing|s)?(?: closely)? with|collaborat\w+ with|alongside|support(?:ed|ing)? by|mentor(?:ed|ing)? by|led by|together with|managing|manage|lead|hire|hiring|coach|mentor|interface with)\b[^.;]*/gi;
/** How a description names the position itself. */
const SOUGHT =
  /\b(?:(?:looking|searching) for (?:an?|our(?: next| first)?)|seek(?:s|ing) (?:an?|our)|hiring (?:an?|our)|join (?:us|\w+) as|role of|position of|as (?:an?|our|the)(?: first| next)?|we need an?)\b[^.;,]{0,60}/gi;

/** The level that a job is for, by the title it gives it; `null` where none is plain. */
export function levelOf(text: string): Role | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  // A title stands by itself, near the top; only whom one reports to may stand in the same line.
  for (const [at, whole] of lines.slice(0, 6).entries()) {
    // Of a text without lines, its first words.
    const [line = ""] = at === 0 ? whole.split(/(?<=[.!?])\s/) : [whole];
    if (line.split(/\s+/).length > 12 || (at > 0 && /[.!?]$/.test(line))) continue;
    const found = titleIn(line.replace(/\breport\w* (?:directly )?(?:in)?to\b.*/i, ""));
    if (found) return found;
  }
  for (const [sought] of text.matchAll(SOUGHT)) {
    const found = titleIn(sought.replace(OF_OTHERS, ""));
    if (found) return found;
  }
  return null;
}

function titleIn(text: string): Role | null {
  return titles.find(([, title]) => title.test(text))?.[0] ?? null;
}

const stages: readonly (readonly [CompanyStage, RegExp])[] = [
  [
    "early",
    /\b(?:pre-?seed|seed[- ](?:stage|funded|round)|series a|early[- ]stage|(?:first|founding) (?:engineering )?(?:engineers?|hire|manager|team)|from (?:zero|scratch) to|0 ?(?:to|→|->) ?1|garage|we are (?:a team of )?(?:five|six|seven|eight|nine|ten|twelve|fifteen|twenty)(?: people| engineers)?|tiny team|small (?:but \w+ )?start-?up|work directly with (?:the|our) founders?)\b/i,
  ],
  [
    "growing",
    /\b(?:series [b-e]|scale-?ups?|growth[- ]stage|hyper-?growth|rapid(?:ly)?[- ]grow(?:ing|th)|fast[- ]growing|(?:doubl|tripl)(?:e|ed|ing) (?:our|its|the|in) (?:\w+ )?(?:team|engineering|size|headcount|organi[sz]ation|company)|growing (?:from|quickly|rapidly)|high[- ]growth)\b/i,
  ],
  [
    "large",
    /\b(?:fortune (?:50|100|500)|publicly (?:traded|listed)|public company|nyse|nasdaq|ftse|dax|global (?:leader|enterprise|organi[sz]ation|company|bank)|multinational|world['’]s (?:largest|leading|biggest)|offices in (?:\w+ ){0,2}(?:\d{2,}|dozens of) countries|one of the largest|big tech|enterprise[- ]wide|matrix(?:ed)? organi[sz]ation|business units)\b/i,
  ],
];

const HEADCOUNT =
  /\b(?:(\d{1,3}(?:[,.]\d{3})+|\d+)(k)?\+? ?(?:people|employees|colleagues|team members|staff|folks|teammates)|(?:team|company|start-?up) of (?:about |around |some )?(\d+))\b/gi;
/** A company that counts itself. */
const WE_ARE =
  /\bwe(?:['’]re| are) (?:currently |now |only |a (?:team|company) of )?(?:about |around |just )?(\d+)(?: people| employees| of us| strong)?\b(?! (?:looking|hiring|years|countries|offices|customers))/i;
const MOST_EARLY = 40;
const MOST_GROWING = 1_000;

/** How far the company has come, by how many it says to be and how it speaks of itself; `null` where it does not say. */
export function stageOf(text: string): CompanyStage | null {
  const counts = [...text.matchAll(HEADCOUNT)].map(([, people, thousands, of]) => {
    const count = Number((people ?? of ?? "").replaceAll(/[,.]/g, ""));
    return thousands ? count * 1_000 : count;
  });
  const largest = Math.max(0, ...counts);
  const told = stages.filter(([, pattern]) => pattern.test(text)).map(([stage]) => stage);
  const weAre = WE_ARE.exec(text)?.[1];
  if (largest <= MOST_EARLY && weAre && Number(weAre) <= MOST_EARLY) return "early";
  // A team of eight is no company of eight, so a small number alone says nothing.
  if (largest > MOST_GROWING) return "large";
  if (largest > MOST_EARLY) return told.includes("large") ? "large" : "growing";
  return told[0] ?? null;
}
