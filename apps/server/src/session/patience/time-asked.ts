import { dangling } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

const unit = "(?:seconds?|secs?|moments?|minutes?|mins?|bit|while|beat)";
const some = `(?:(?:just )?(?:a|one|another|two|a few|a couple of) (?:quick |little |short |more )?${unit}|(?:some|more|a little|a little more) time)`;
const matter = "(?: about| on| through| over)? (?:that|this|it|that one|this one)(?: one)?";
const example =
  "(?: of| about) (?:a|an|another|one|some) (?:good |better |concrete |specific |real |recent )*(?:examples?|one|story|case|situation)";
const saying =
  " (?:about )?how (?:to|i(?: can| could| should| would)?) (?:best )?(?:put|say|explain|phrase|answer) (?:that|this|it)";
const thinking =
  "(?:think|see|reflect|consider|remember|recall|have a think|(?:collect|gather|order) my thoughts)";
const about = `(?:${matter}|${example}|${saying})?(?: for)?(?: ${some})?`;
const please = "(?: please)?";

/** Whole sentences that ask for time, in small letters without punctuation. */
const asks = [
  `let me (?:just |quickly |first |really )*${thinking}${about}`,
  `let me (?:just )?(?:have|take) ${some}(?: to ${thinking}${about})?`,
  `(?:please )?(?:just )?give me ${some}(?: here| now)?(?: to ${thinking}${about})?`,
  `(?:can|could|may|might|would) (?:i|you|we) (?:please |just |maybe )*(?:have|take|get|give me) ${some}(?: here)?(?: to ${thinking}${about})?`,
  `i(?:'ll| will)? (?:just |really )*(?:need|want|take|have)(?: to take| to have)? ${some}(?: here)?(?: to ${thinking}${about})?`,
  `i(?:'d| would) (?:just )?(?:like|need)(?: to take| to have)? ${some}(?: here)?(?: to ${thinking}${about})?`,
  `i(?:'ll| will)? (?:just |really )*(?:need|have|want) to ${thinking}${about}`,
  `i(?:'m| am) (?:just |still )*thinking(?: about (?:that|this|it))?`,
  `i(?:'m| am) (?:just |still )*trying to ${thinking}${about}`,
  `(?:just )?(?:a|one) (?:quick )?${unit}`,
  `(?:hold|hang) on(?: for)?(?: ${some})?`,
  `wait ${some}`,
  `bear with me(?: for)?(?: ${some})?`,
].join("|");

const lead =
  "(?:um|uh|er|erm|hmm|hm|mm|oh|ah|okay|ok|well|so|yeah|yes|sure|right|sorry|actually|please|and|but|now|just|good question|great question|that's a (?:really )?(?:good|great|hard|tough|tricky) (?:one|question))";
/** A new thought may begin behind these without any punctuation. */
const turning = "(?:um|uh|er|erm|hmm|hm|sorry|okay|ok|actually)";
const rest = "(?:[;.]| |um|uh|er|erm|hmm|hm|please|okay|ok|sorry|thanks|thank you)*";

const asked = new RegExp(
  `(?:^|[;.] ?|(?<= )${turning} (?:[;.] )?)(?:${lead} (?:[;.] ?)*)*(?:${asks})${please}(?: [;.])?${rest}$`,
);
/** Somebody is quoted: it is a story of asking for time. */
const quoting =
  /\b(?:said|says|say|saying|told|tell|asked|replied|answered|goes|like|thought)(?: (?:to )?(?:me|him|her|them|us|you|(?:the|my|our|their|a) [a-z]+))?(?: that)? ?$/;

/** Whether the last thing said is a wish for time, as a sentence of its own. */
export function asksForTime(tokens: readonly Token[]): boolean {
  const text = spelled(tokens);
  const found = asked.exec(text);
  if (!found) return false;
  return found[0].startsWith(".") || !quoting.test(text.slice(0, found.index));
}

/** The words with a full stop behind each sentence, and a semicolon where else a thought may be over. */
function spelled(tokens: readonly Token[]): string {
  return tokens
    .map(({ word, mark, pause }) => {
      if (mark === "." || mark === "?") return `${word} .`;
      // "I asked them to", a pause, "give me a second": the pause is within the sentence.
      const ends = mark !== "" || (pause && !dangling.has(word));
      return ends ? `${word} ;` : word;
    })
    .join(" ");
}
