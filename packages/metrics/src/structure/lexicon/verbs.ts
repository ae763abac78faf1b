const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Irregular past forms that are no other common word. */
export const irregularPast = list(`
  was were had did said told went came took made got gave found thought knew saw felt left kept held
  brought bought built sent spent lost met paid sat stood understood led ran began broke chose drew
  drove fell flew forgot grew heard hid rode rose sang sank shook shot shown showed slept sold sought
  spoke stole stuck struck swam swore taught threw won wore wrote became undertook withdrew caught
  fought dealt meant dug fed fled froze laid lent lit overcame overran overtook undid rebuilt rewrote
  rethought oversaw retold redrew foresaw woke bent bound slid spun swung torn tore rang hung crept clung flung blew drank ate swept wept sped
  underwent undergone forgave forbade overheard repaid redid reran misread mistook upheld withheld strode
`);

/** Past and base form are the same: past where a subject stands before and no "to" or modal. */
export const sameInPast = list(
  "put set cut let hit cost quit split shut hurt bet spread beat read",
);

/** End in -ed and are no past verbs, or are mostly adjectives. */
export const notPast = list(`
  need speed feed seed indeed hundred embed shed bed red exceed proceed succeed bleed breed
  based so-called related detailed limited complicated distributed interested united biased skilled
  talented experienced dedicated advanced unlimited gifted supposed used
`);

/** Being, feeling, knowing and having: in the past they set a scene, they are no action taken. */
export const stative = list(`
  was were am is are be been being had have has did knew thought felt wanted believed liked loved
  hoped needed understood remembered realized realised noticed saw heard got became seemed guessed
  meant joined worked happened expected assumed cared feared hated wished owned belonged lived
  looked seemed appeared ended used learned learnt lacked stayed left struggled
  suffered grew inherited received lost supposed managed led headed said did
`);

/** Verbs after which somebody's words or opinion come, not what was so. */
export const reporting = list(`
  said say says told tell tells thought think thinks believed believe believes argued argue argues
  claimed claim claims asked ask asks suggested suggest suggests feared fear worried worry insisted
  insist insists assumed assume figured guessed guess guess felt feel feels hoped hope hopes wished
  wish complained complain answered replied proposed propose expected expect wanted want wants
  imagined pretended suspected doubted warned warns predicted
`);

/** Verbs after which what follows was so. */
export const factive = list(`
  realized realised noticed learned learnt found saw knew discovered showed proved proven confirmed
  meant ensured
`);

export const modals = list("would could should might may must can will shall 'd");

/** Take the place of a subject. */
export const pronouns = list(
  "i we he she they you it this that there who which everyone everybody nobody someone somebody people",
);
export const determiners = list(
  "the a an my our your his her their its this that these those one each every some any no another both all most many few several",
);

/** Whether a form is a past verb by its shape alone; where it stands is for the caller to weigh. */
export function looksPast(text: string): boolean {
  return irregularPast.has(text) || (/[a-z]{2}ed$/.test(text) && !notPast.has(text));
}
