import type { WordClasses } from "../patterns.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** People as they are named by what they do: teams, trades, whoever is served. */
export const people = list(`
  team teams people person engineer engineers developer developers lead leads manager managers boss bosses
  director directors staff crew crews colleague colleagues junior juniors senior seniors customer customers
  client clients user users sales marketing finance legal support product operations ops hr security
  procurement accounting accounts payroll dispatch logistics board council union unions committee
  supplier suppliers partner partners vendor vendors regulator regulators parents kids children pupils students teachers
  patients nurses doctors pharmacists residents tenants members volunteers employees workers driver
  drivers courier couriers operators technicians mechanics tellers cashiers farmers shops branches analysts designers
  testers stakeholder stakeholders department departments owner owners investors shareholders
  leadership management executives architects admins warehouse foreman foremen newcomers newcomer hires
  patient nurse doctor teacher parent student pupil resident tenant member volunteer guest passenger merchant seller buyer
  shift shifts librarians librarian citizens citizen families family neighbours neighbors trainees trainee interns intern
  others apprentices apprentice panel researchers scientists cooks caretakers clerks clerk guests
  passengers readers publishers editors merchants sellers buyers traders agents advisers advisors
  squads squad group groups guild tribe depots depot units stores hospital hospitals ward wards
  dispatcher dispatchers teller tellers porter porters ranger rangers warden wardens inspector inspectors electrician
  electricians baker bakers cleaner cleaners guard guards curator curators archivist archivists welder welders dealer dealers
  auctioneer fishermen skipper skippers vet vets midwife midwives paramedic paramedics accountant accountants auditor
  auditors lawyer lawyers mayor professor professors lecturer lecturers carer carers fan fans musician musicians rescue
  rescuer rescuers pilot pilots sailor sailors captain captains cashier clinician clinicians secretary secretaries
  planner planners scheduler schedulers supervisor supervisors boatman boatmen miller millers grower growers official officials
`);

/** Words that other rules share. */
export const shared: WordClasses = {
  people,
  they: list("they he she them him her everyone everybody anyone anybody someone somebody nobody"),
  their: list("their his her"),
  ask: list("what why how whether who where when which if"),
  would: list("would will 'd shall"),
  be: list("is are was were be been being am"),
  unit: list("day days week weeks month months quarter quarters year years sprint sprints"),
  season: list(
    "spring summer autumn fall winter christmas easter carnival ramadan thanksgiving january february march april may june july august september october november december q1 q2 q3 q4 monday tuesday wednesday thursday friday saturday sunday",
  ),
  money: list(
    "dollar dollars euro euros pound pounds franc francs yen quid bucks buck kroner crowns rupees pesos cents money budget k grand",
  ),
};
