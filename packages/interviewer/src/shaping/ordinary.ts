/** Capitalised in such texts without being anybody's name. */
const NO_NAME = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday present current today senior junior staff principal lead leader manager management director head chief officer vp engineer engineers engineering developer developers development architect architecture software hardware product products project projects program team teams technical technology technologies tech platform platforms infrastructure backend frontend back front end full stack fullstack web mobile cloud data science scientist analyst analytics machine learning ai ml sre devops qa security operations ops sales marketing finance legal design designer ux ui hr people agile scrum kanban okr okrs kpi kpis api apis sdk sql nosql rest http https json xml html css ci cd saas paas iaas b2b b2c etl slo slos sla slas cto ceo cfo coo cpo vps ip it pm pms i i'm i've the a an and or of in at for with to from by on as our we you your my their this that it its is are was were he she they experience education skills summary profile about responsibilities achievements highlights key selected university college school bachelor bachelors master masters msc bsc ba ma phd degree certified certification certificate english german french spanish dutch italian portuguese remote hybrid full-time part-time contract europe european asia africa america american emea apac latam us usa uk eu internet inc ltd llc gmbh corp co group level series company role what who why how when where must nice join led built new strong gdpr soc hipaa pci iso sox llm llms gpu cpu ram crm erp mvp poc rfc rfcs adr roi p&l linkedin email phone address github resume curriculum vitae page references fortune work professional employment career history background overview main key & plc ag bv ab oy sa sas limited pty mttr mttd lead-time".split(
    " ",
  ),
);
/** Where somebody works stands behind their title as employers do. */
const PLACES = new Set(
  "london paris berlin munich hamburg amsterdam rotterdam dublin madrid barcelona lisbon milan rome zurich geneva vienna prague warsaw stockholm oslo copenhagen helsinki manchester leeds edinburgh bristol cambridge oxford bangalore bengaluru hyderabad pune mumbai delhi singapore sydney melbourne toronto vancouver montreal boston seattle austin chicago denver atlanta york francisco tokyo tallinn kyiv bucharest krakow brussels united kingdom states england scotland ireland germany france spain portugal italy netherlands sweden norway denmark finland poland switzerland austria india canada australia new san south north east west".split(
    " ",
  ),
);
/** What a title is for, not whom: "Senior Engineer, Payments". */
const DEPARTMENTS = new Set(
  "payments payment growth core search identity billing streaming payroll logistics internal tools tooling experience developer customer customers consumer enterprise mobile ios android java python javascript typescript node react quality reliability site network networks storage compute database databases ads risk fraud trust safety integration integrations service services solutions systems system r&d research innovation digital transformation".split(
    " ",
  ),
);

/** Without ordinary words at its ends; none where nothing is left. */
export function trimmed(run: string): string[] {
  const words = run.replace(/['’]s$|-(?:based|driven|style|like|wide|only)$/, "").split(" ");
  const ordinary = (word = "") => NO_NAME.has(word.toLowerCase().replace(/[.,]$/, ""));
  while (words.length > 0 && ordinary(words[0])) words.shift();
  while (words.length > 0 && ordinary(words.at(-1))) words.pop();
  const name = words.join(" ");
  return isName(name) ? [name] : [];
}

export function isName(name: string): boolean {
  if (name.length < 3 || !/[a-z]/.test(name.slice(1)))
    return /^[A-Z]{4,6}\d?$/.test(name) && !NO_NAME.has(name.toLowerCase());
  return name.split(" ").some((word) => !NO_NAME.has(word.toLowerCase()));
}

/** Whether it is a place, or what a title is for. */
export function isPlaceOrDepartment(name: string): boolean {
  return name
    .split(" ")
    .map((word) => word.toLowerCase())
    .every((word) => PLACES.has(word) || DEPARTMENTS.has(word) || NO_NAME.has(word));
}
