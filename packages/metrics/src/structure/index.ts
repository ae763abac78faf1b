export { judgeHearing, type HeardAnswer, type HearingJudgement } from "./hearing.ts";
export { answerStructure, type AnswerStructure, type AskedQuestion } from "./answer-structure.ts";
export { elementsFor, type Described } from "./elements.ts";
export {
  readAnswer,
  signalIds,
  type AnswerReading,
  type Signal,
  type SignalId,
  type Verdict,
} from "./reading.ts";
export { quotables, type Quotable } from "./quotable.ts";
export { topicsOf, type Topic } from "./topics.ts";
export type { Aside, Refusal } from "./asides.ts";
export type { Evidence } from "./evidence.ts";
export type { QuestionSubject, RefusedTopic } from "./lexicon/asides.ts";
export type { SensitiveTopic } from "./lexicon/sensitive.ts";
export { conversationSkipped, wordsLeftOut } from "./conversation-skipped.ts";
export { offQuestion } from "./off-question.ts";
export {
  closingRequest,
  isJoke,
  jestsIn,
  knowsNone,
  refersBack,
  remindsOfTold,
} from "./remarks.ts";
export { teamsTold, type ToldTeam } from "./told-team.ts";
export { comparesSizes } from "./comparisons.ts";
export {
  endsInOthers,
  mayDescribe,
  mayTellExample,
  mayFrame,
  mayTellEnd,
  mayTellLesson,
  mayTellOtherView,
  mayTellOwnPart,
  mayTellPrice,
  mayTellRisk,
  mayWaver,
} from "./perhaps.ts";
export { likelyTold } from "./meaning/likely.ts";
export { toldModel as loadToldModel } from "./meaning/model.ts";
export { joinedSense, textsToEmbed, type Meanings } from "./meaning/sense.ts";
export type { Telling } from "./meaning/told-model.ts";
export { notSoIn } from "./not-so.ts";
export { likelyAside, surelyTold, turnModel as loadTurnModel } from "./meaning/likely-aside.ts";
export { plainAside } from "./plain-aside.ts";
export { keepsFigures } from "./keeps-figures.ts";
export { durationsTold } from "./told-duration.ts";
export { figuresTold } from "./told-figure.ts";
export { teamToldOtherwise, type ToldOtherwise } from "./told-otherwise.ts";
export { partiesTold } from "./told-party.ts";
export { rolesTold, type ToldRole } from "./told-role.ts";
export { systemsTold } from "./told-system.ts";
export { announcedHeadline } from "./vision.ts";
export { retractedIn } from "./retracted.ts";
