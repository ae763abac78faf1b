import type { YourTurnReport } from "@greenroom/protocol";
import type { Exchange } from "../../interviewer.ts";
import type { OwnQuestion } from "./questions-asked.ts";
import { sharperOn } from "./sharper.ts";
import { topicAbout } from "./topics.ts";

type Judged = Pick<YourTurnReport["questions"][number], "specificity" | "because">;

const BACK =
  /\b(you|we|i) (just |also )?(said|mentioned|told|spoke|talked|asked|described|brought up)\b|\bearlier\b|\byou were saying\b|\bwhat you (said|told|described)\b/;
/** What only announces a question: "Can I ask" asks nothing about what one would do here. */
const ANNOUNCES =
  /\b(can|could|may|might) i( just| also| maybe)*( ask| know| hear)( you)?( about)?\b|\bi('d| would)?( just| also| really)* (like|love|want|wanted|be (curious|interested)) to (know|ask|hear|understand|learn|see)( you| from you)?( more)?( about)?\b|\bi('d| would) be (curious|interested)( about| in)?\b|\bi('m| am| was) (just |also |really )*(wondering|curious|interested)( about| in)?\b|\bi wonder(ed)?\b|\bif i (may|might|can|could) ask\b|\b(can|could|would|will) you( please)? (tell|explain to) me( more)?( about)?\b|\b(my|a|one|another) question (is|would be)\b/g;
const ROLE =
  /\b(this|the) (role|position|job|seat)\b|\b(as|for|of) (a|an|your|the) (new )?(staff|tech|engineering|director|manager|lead|principal)\b|\b(staff engineer|tech lead|engineering manager|director) (here|would|will|can|does|in)\b|\b(would|will|should|can|could) i\b|\bi (would|will|'d|'ll)\b|\bif i (join|joined|start|started|come|came|get|got)\b|\bthe person (in|who|that|you)\b|\bmy (first|team|reports|predecessor|manager)\b/;
const CONCRETE =
  /\bhow (many|much|often|long|large|big|old|far|soon)\b|\b(the )?(last|latest|most recent) (time|one|incident|outage|promotion|decision|disagreement|conflict|quarter|month|year|person|project|release|reorganisation)\b|\b(an|one|for|a concrete|a recent) (example|instance|case|situation)\b|\bwhat happen(s|ed) (when|if|after|to|with)\b|\bwho (decides|decided|has the (last|final)|gets the (last|final)|owns|pays|signs)\b|\bwhich (team|teams|person|people|figure|number|metric|decision|part|service|system)\b|\bby when\b|\bwhat (percentage|share|number|figure|fraction)\b|\bwhen (did|was) (you|the|that|somebody|anybody|it)\b|\bwhen .{3,40} and .{3,30} (disagree|clash|want|fight)\b/;

/** Said in every interview, so that their coming up again takes up nothing. */
const COMMON = new Set(
  "about above across after again against almost alone along already although always among another answer anything around asked asking away based because become before began begin behind being believe below better between beyond bring brings build building business called cannot career change changed changes chief clear coming company conversation could course culture current daily decide decided decision describe develop different difficult director doing during early either engineer engineering engineers enough entire especially every everybody everyone everything exactly example expect expected experience feels finally first follow further future general getting given gives going great group growth happen happened happens having heard hello helps honest important improve inside instead interested interesting interview itself keeps kinds knowing largest later leader leadership leave lessons level likely listen little longer looking looks maintain makes making manage management manager managers matter matters maybe means measure measured meeting meetings might minutes moment months morning mostly moving myself never nobody normally nothing number often opinion opportunities opportunity other others people perhaps person place places planning please point position possible present problem problems process product project projects quarter question questions quite quickly rather reach really reason right roughly saying second senior should single situation small somebody someone something sometimes special specific spend stand start started starting still strategy strong success successful sure taken takes taking talked talking teams technical tells terms thank thanks their theirs themselves there these thing things think thinking those thought three through time times today together told tomorrow toward towards under understand until usually various wanted wants weeks where whether which while whole whose without wonder wondering words worked working works would write wrong years yourself".split(
    " ",
  ),
);

/**
 * Whether a question could be asked in this interview only, or anywhere, of anybody, and why it is
 * taken for that. What is read are words: a clever question in plain words may pass for a general one.
 *
 * @param told everything said before it, oldest first
 */
export function judgeSpecificity(question: OwnQuestion, told: readonly Exchange[]): Judged {
  const text = plain(question.text).replaceAll(ANNOUNCES, " ").replaceAll(/\s+/g, " ").trim();
  const around = plain(`${question.before} ${question.text}`);
  const specific = (because: string): Judged => ({ specificity: "specific", because });
  if (BACK.test(around))
    return specific("It goes back to something that was said in this interview.");
  const answers = told.filter(({ said }) => said.kind === "your-turn").slice(1);
  const [followed] = takenUp(
    text,
    answers.map(({ said }) => said.text),
  );
  if (followed) return specific(`It follows up on the answer before it: “${followed}”.`);
  const [shared] = takenUp(text, told.flatMap(wordsOf));
  if (shared) return specific(`It takes up “${shared}”, which was spoken of in this interview.`);
  if (ROLE.test(text)) return specific("It asks about this role, and what it would be like in it.");
  if (CONCRETE.test(text))
    return specific(
      "It asks for something that can be told exactly: a number, a case, or who decides.",
    );
  return {
    specificity: "general",
    because: `It could be asked in any interview, and has a prepared answer. One that has none: “${sharperOn(topicAbout(question))}”`,
  };
}

const plain = (text: string) => text.toLowerCase().replaceAll("’", "'");

function wordsOf({ said, answer }: Exchange): string[] {
  if (said.kind === "your-turn") return [];
  const words = (answer?.words ?? []).filter(({ confidence }) => confidence >= 0.5);
  return [said.text, words.map(({ text }) => text).join(" ")];
}

/** Words that carry something, and were used before; plural or not. */
function takenUp(text: string, before: readonly string[]): string[] {
  const known = new Set(before.flatMap((each) => carrying(plain(each)).map(stem)));
  return carrying(text).filter((word) => known.has(stem(word)));
}

/** Shorter words carry too little. */
const LEAST_LETTERS = 5;
const carrying = (text: string) =>
  (text.match(/[a-z]+(-[a-z]+)*/g) ?? []).filter(
    (word) => word.length >= LEAST_LETTERS && !COMMON.has(word) && !COMMON.has(stem(word)),
  );
const stem = (word: string) => word.replace(/(ies|es|s|ed|ing)$/, "");
