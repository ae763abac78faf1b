import type { Wording } from "./sheet.ts";

/** A reproach or a threat, in the form of a question or not. */
export const blameWords: readonly Wording[] = [
  "how dare you/they",
  "how could you promise/say/let/not/just/ever/possibly/agree/commit/sell/forget/ignore/think/even/sign/allow/tell/be|how could you do this/that/something/such",
  "what were you thinking",
  "why should i/we/my/our",
  "are you serious(?!\\sabout)/kidding/crazy/joking/insane",
  "why on earth|what the hell|what on earth|why do/must you always/keep",
  "do/did you even|do you realise/realize|do you not realise/realize|do not you realise/realize",
  "do you have any idea what you/this have/did/done/does/means/costs/are",
  "pull yourself together|get your act together|man up",
];

/** A reproach where it is told; in a question the same words are after something. */
export const blameToldWords: readonly Wording[] = [
  "you should have *ed/told/known/said/come/thought/gone/done|you should not/never have|you had/have no right/business|you had/have no idea what",
  "(?<![a-z]\\s)you can/could not just|and/but you can/could not just|you can/could not keep",
  "(?<![a-z]\\s)you always/never|and/but/because/that you always/never",
  // "You keep the roadmap" leaves it to them.
  "(?<![a-z]\\s)you keep (?!owning)(?!running)(?!leading)(?!going)(?!working)*ing|and/but/because you keep (?!owning)(?!running)(?!leading)(?!going)(?!working)*ing",
  "you just/really need/have to step up|you need/have to step up|you must/should step up",
  "you just/really need/have to try/work harder|you need/have to try/work harder|you must/should/just try/work harder|^try/work harder",
  "your last chance(?!\\swith)|or else",
  "if this/it/that happens again i/you/there will/would/are|if you do it/this/that again|never do it/this/that again|not do it/this/that again",
  "stop complaining/whining/making|no excuse*|excuses",
];

/** A reproach where it is told, and not denied: "that is not your fault" is none. */
export const faultWords: readonly Wording[] = [
  "unacceptable|irresponsible|unprofessional|ridiculous|disgrace|outrageous|nonsense|lazy|incompetent|childish|absurd",
  "your fault/mess/mistake|that is on you|this is on you|your own problem|you are to blame",
  "i will .. escalate|i am going to escalate|i will .. report/fire/sack you|i will go to your|take this to your",
  "talk/speak to hr about this/that/you|involve hr|call hr|hr will",
  "formal/written warning|disciplinary|performance improvement|performance plan|there will be consequences",
  "you are fired|you will be fired|be fired|let you go|firing you",
  "you broke|you ruined|you messed|you screwed|you threw|let us down|let me down|let everybody/everyone down",
];

/** Asks what else there is. */
export const moreWords: readonly Wording[] = [
  "what/anything/something else",
  "what else|anything more|something more",
  "tell/say/hear/know .. more",
  "what am i missing|what i am missing|what do i not|what have i not|what did i not|what have i missed",
  "go on|and then|what then|what more|is there more",
];

/** Asks without naming anything. */
export const openWords: readonly Wording[] = [
  "why|how come|how so",
  "what happened|what is happening|what has happened|what is going on|what is really going on|what went on|what was going on",
  "what is behind|what lies behind|what made you|what led|what drove|what is driving|what drives|what caused|what brought",
  "what is/was/are .. story/background/context/history/situation/issue/problem/reason/reasons/matter/trouble/wrong/concern/challenge",
  "how did/does/do this/that/it/you/we/things .. get/come/happen/start/begin/end/got",
  "how are/is things/you/everything|how are you .. doing|how is it going|how has it/this been|how is that/this/it for you",
  "how do/did/would/does you/it/this/that/things .. see/look/feel/think/find/experience/view/read/describe/seem",
  "help me understand/see/get",
  "walk/talk/take me through|fill me in|bring me up|give me a sense/picture/feeling|from the beginning|from the start",
  "tell me about/what/how/why/your|tell me a bit/little|tell me the",
  "your/the other side/view/perspective/angle/take/version|your end|point of view",
  "what do you think/mean|what do you make of",
  "what is on your mind|what is up|your take",
  "listening|all ears|happy to listen",
  "where .. coming from|where .. come from|where .. comes from|where .. came from",
  "what matters/worries/concerns/bothers|what is important|what keeps you",
  "what can you tell|what should i know|what do i need to know|should i know",
  "do you want to talk about|want to tell me|like to tell me",
];

/** Thanks, sympathy, and that somebody was understood. */
export const warmWords: readonly Wording[] = [
  "thank/thanks .. for telling/sharing/saying/being/trusting/that/explaining",
  "your honesty|your openness|the honesty|your trust|thank you for that",
  "i am .. sorry|i am glad you|i am grateful|sorry to hear|sorry about that|sorry that you",
  "that/it sounds/must .. hard/tough/difficult/rough/stressful/exhausting/painful/lot/frustrating/heavy/awful/lonely",
  "i appreciate/value that/you/your/it",
  "i understand|i hear you|i can imagine|i get that|i get it|i see why|i see how|i see that",
  "makes sense|fair enough|that is fair|you are right|fair point|good point",
  "i would have .. same",
  "take your time|no rush|no pressure|only if you|you do not have to",
  "here to listen|on your side|not here to blame|here to help|happy to listen|not about blame|not blaming",
];

/** Asks whether what was said is agreed. */
export const agreementWords: readonly Wording[] = [
  "shake hands|shake on|shake on it|have a deal|got a deal|is it a deal|is that a deal",
  "do/can/could we .. agree on/to that/this/it|are we agreed|agreed then|do you agree|can you agree|could you agree",
  "can/could/would you live/work/go with that/this/it|would that work for you|does that work for you",
  "are you in|are you on board|are you with me|are we good|are we in agreement",
];
/** "Can we agree on a date?" asks for more than a yes. */
export const notYetAgreement: readonly Wording[] = ["what|which|when|who|where|why|how"];

export const greetingWords: readonly Wording[] = [
  "hi|hello|hey|good morning|good afternoon|morning",
  "thanks/thank .. for .. time/coming/meeting/making/seeing/taking/chat*/sitting/talk*",
  "good/nice/great to see you",
];

export const refusalWords: readonly Wording[] = [
  "we/i/it/that/this/they can/will not|team can/will not|is/are/am not going to",
  "impossible|no way|not possible|not feasible|not realistic|unrealistic|out of the question|not happening|not doable",
  "no chance|we are not doing|i am not doing|forget it",
];

/** The talk is over for them: they say so, or ask to step out of the scene. */
export const finishedWords: readonly Wording[] = [
  "that is all|that is everything|that is it from me|that is it for now",
  "i am done/finished|we are done/finished|we are good here",
  "end/stop/finish/leave/close the/this scene|role play|roleplay",
  "let us step out|end it here|leave it there|leave it at that|let us wrap|wrap this/it/things up",
  "nothing more/else from me|nothing/no more from my side|no more questions|no further questions",
  "see/talk/speak you/then soon/tomorrow/later/then/next|talk soon|talk to you soon/tomorrow/later",
  "goodbye|bye",
];

/** The interview itself is to stop. */
export const leavingWords: readonly Wording[] = [
  "interview|session|practice|recording",
  "i need/have/got to go/leave/stop|i .. want to stop",
  "i can not go on|i can not continue|i do not want to go on|i do not want to continue",
];

/** What was said is to be said again. */
export const againWords: readonly Wording[] = [
  "say/repeat that/it again|say again|again please",
  "repeat that/it/please/the|come again|one more time|once again please",
  "did not hear/catch/get that/you/it|could not hear",
  "i missed that|pardon|what did you say|what did you just say",
];

/** What nobody need answer to those they work for; asking for it is no way to anything. */
export const tooPersonalWords: readonly Wording[] = [
  "pregnan*|disab*|diagnos*|depress*|adhd|autis*|therap*|psychiatr*|medication|burnout|burned out",
  "are/were/have you .. sick/ill/disease/mental/medical/surgery|your health|health issue*|health problem*|illness",
  "mental/medical/physical health/condition/problem*",
  "drink*|alcohol|drugs",
  "religio*|church|mosque|married|divorc*|marriage|girlfriend|boyfriend|husband|wife|your age|how old|have children|have kids|family planning",
];
