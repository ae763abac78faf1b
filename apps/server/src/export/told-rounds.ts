import {
  clock,
  leftOutWords,
  lowerFirst,
  saidInStage,
  stageVerdict,
  stressVerdict,
  type DesignReport,
  type FactReport,
  type RolePlayReport,
  type RoundReport,
  type Span,
  type VisionReport,
  type YourTurnReport,
} from "@greenroom/protocol";

/** A place in the recording; `text`: what was said there, where that is to be read. */
export interface ToldPlace extends Span {
  readonly text: string | null;
}

/** One thing that came to light: its name, how it went, and where. */
export interface ToldLine {
  readonly name: string;
  readonly verdict: string;
  readonly note: string | null;
  readonly places: readonly ToldPlace[];
}

export interface ToldGroup {
  /** `null`: it stands right under the round's heading. */
  readonly heading: string | null;
  readonly lead: string | null;
  readonly lines: readonly ToldLine[];
}

/** What one of the longer conversations brought to light, in words, for every form of export. */
export interface ToldRound {
  readonly heading: string;
  readonly groups: readonly ToldGroup[];
}

/** The report of a round as the review tells it. */
export function toldRound(report: RoundReport): ToldRound {
  switch (report.kind) {
    case "role-play":
      return rolePlay(report);
    case "design":
      return design(report);
    case "vision":
      return vision(report);
    case "your-turn":
      return yourTurn(report);
  }
}

const MISREAD =
  "Asking is read from the words, so a question that was misheard may stand here as never asked.";

function rolePlay({ title, facts, outcomes }: RolePlayReport): ToldRound {
  const led = outcomes.map(({ name, reached }) =>
    line(name, reached ? "Heard" : "Not heard", [reached]),
  );
  return {
    heading: title,
    groups: [...factGroup("What they knew", facts), ...group("Where it led", null, led)],
  };
}

function design({ title, stages, facts, stresses }: DesignReport): ToldRound {
  const times = stages.map((stage) => {
    const { name, budgetS, span, spentS } = stage;
    const verdict = span ? `${clock(spentS)} of ${clock(budgetS)} min` : stageVerdict(stage).words;
    return line(name, verdict, [span && { ...span, text: null }]);
  });
  const put = stresses.map((stress) => {
    const { text, chose, answered, went } = stress;
    return line(
      text,
      stressVerdict(stress).words,
      [chose, answered && { ...answered, text: null }, ...went.map(({ said }) => said)],
      chose ? notHeard(went) : "It fits any design: no choice was heard to put it to.",
    );
  });
  const groups = [
    ...group("Where the time went", leftOutWords(stages), times),
    ...group("What was said in each stage", null, stages.map(saidIn)),
    ...group("What the design was put to", null, put),
    ...factGroup("What could have been asked for", facts),
  ];
  return { heading: title, groups };
}

function saidIn(stage: DesignReport["stages"][number]): ToldLine {
  const places = saidInStage(stage.points).map(({ said }) => said);
  return line(stage.name, stageVerdict(stage).words, places, notHeard(stage.points));
}

function notHeard(points: readonly { name: string; said: unknown }[]): string | null {
  const missing = points.flatMap(({ name, said }) => (said === null ? [lowerFirst(name)] : []));
  return missing.length === 0 ? null : `Not heard: ${missing.join("; ")}.`;
}

function factGroup(heading: string, facts: readonly FactReport[]): ToldGroup[] {
  const asked = facts.filter((fact) => fact.asked !== null).length;
  const lines = facts.map(({ fact, question, asked, held, unanswered }) => {
    if (!asked) {
      return line(fact, "Never asked for", [], `What would have brought it out: “${question}”`);
    }
    const how = held ? "Asked for, not told" : unanswered ? "Asked for, not answered" : "Asked for";
    return line(fact, how, [asked]);
  });
  return group(heading, `${asked} of ${facts.length} asked for. ${MISREAD}`, lines);
}

const WHEN: Readonly<Record<VisionReport["points"][number]["when"], string>> = {
  "not-heard": "Not heard",
  "when-asked": "Only when asked",
  presented: "Presented",
};

function vision({ title, presentedS, budgetS, points }: VisionReport): ToldRound {
  const lead = `Presented for ${clock(presentedS)} of ${clock(budgetS)} min, before the questions began. It is read from the words, and not every point belongs in every vision.`;
  const lines = points.map(({ name, when, said }) => line(name, WHEN[when], [said]));
  return { heading: title, groups: [{ heading: null, lead, lines }] };
}

function yourTurn({ questions }: YourTurnReport): ToldRound {
  const lead = questions.length === 0 ? "No question was heard." : null;
  const lines = questions.map(({ specificity, because, text, ...span }) => {
    const verdict = specificity === "specific" ? "Fits this interview" : "Fits any interview";
    return line(`“${text}”`, verdict, [{ ...span, text: null }], because);
  });
  return { heading: "The candidate's own questions", groups: [{ heading: null, lead, lines }] };
}

function group(heading: string, lead: string | null, lines: readonly ToldLine[]): ToldGroup[] {
  return lines.length === 0 ? [] : [{ heading, lead, lines }];
}

function line(
  name: string,
  verdict: string,
  places: readonly (ToldPlace | null)[],
  note: string | null = null,
): ToldLine {
  return { name, verdict, note, places: places.filter((place) => place !== null) };
}
