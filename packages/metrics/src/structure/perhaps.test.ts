import { describe } from "vitest";
import type { AnswerReading } from "./reading.ts";
import {
  mayTellEnd,
  mayTellOtherView,
  mayTellOwnPart,
  mayTellPrice,
  mayTellRisk,
} from "./perhaps.ts";
import { ways } from "./ways.testing.ts";

const may = (
  promise: string,
  form: AnswerReading["form"],
  look: (reading: AnswerReading) => boolean,
  wanted: boolean,
  texts: readonly string[],
) => ways(promise, form, look, wanted, texts);

describe("a price may have been told", () => {
  may("of a story", "past", mayTellPrice, true, [
    "I closed the kitchen on Mondays. That I paid for, two waiters left us.",
    "I moved the choir to the small hall. We could not sing the big Bruckner that year.",
    "I took the night shift for them. My evenings were gone for it.",
    "I stopped the old line. What we should have made was the winter coat, and a rival had it first.",
    "I sent the drivers home. The bakery in the valley got no bread, they were furious.",
    "I said no to the minister. He did not speak to me for a year.",
    "We rebuilt the roof first. The cellar had to wait until spring.",
    "I bought the second boat. For half a year nobody got a rise.",
    "We opened with no lift in the house. The people with prams hated it.",
    "I gave the contract to the small firm. It took four weeks longer.",
    "I put the whole crew on the bridge and the road stood still.",
    "I let the translator go home. I lost a good friend by that.",
    "I made it paper only. Somebody has to copy it by hand every night.",
    "I chose the slow train. It was slower and dearer.",
    "We planted oats. Knowing that it brings less, we did it all the same.",
    "I hired the quiet one. The loud one could have started the next day.",
    "I moved the exam. The parents grumbled for weeks.",
    "We skipped the paint for it.",
    "I took the blame for it, I took a lot of heat from the board.",
    "I kept the shop open at night. It ate up half of our savings.",
  ]);
  may("of a plan", "situational", mayTellPrice, true, [
    "I'd send two of mine over there, so we would be slower for a month.",
    "Something else falls out for that.",
    "He'd hate me for it, that I'd take.",
    "I would do it by phone. It's not pretty, but I can live with it.",
    "It costs the nurse a quarter of her shift.",
    "I'd close the pool. The swimmers will scream.",
    "Then the festival does not happen.",
    "That eats one full day of mine.",
    "You'd get a third fewer features.",
    "I may lose her for that, I'd accept it.",
    "The wedding would be late for it.",
    "The price is four hundred boxes in cellars.",
  ]);
  may("and was not", "past", mayTellPrice, false, [
    "I sat with them and we found the fault in the pump. Then we fixed it and it ran.",
    "We moved the library over one summer, country by country, and we saved the rent.",
    "I bought a little bell and every time I wanted to speak I rang it. People laughed.",
    "I asked to see the room. I proposed that we run it and they hold the keys. They signed in the spring.",
    "We lost none. Nobody got hurt.",
    "I wrote a page. He read it and they took the table, it stands there until today.",
    "We lost a lot of milk every week, so I looked at the cooler and I changed the seal.",
    "I showed her the drawing and she understood. The audit went well.",
    "I taught him for a year and now he runs the whole bakery.",
    "In the end the waiting fell by a third and costs fell too.",
  ]);
  may("nor of a plan", "situational", mayTellPrice, false, [
    "I'd call the supplier and ask what happened. Then I decide.",
    "First I would look at the books and sit down with each of them.",
    "One kitchen, one menu, and a cook who decides it.",
    "There is no downside.",
    "I'd ask the customer to show me what they do on the first day.",
    "We compare both and take the one that the nurses like.",
  ]);
});

describe("a risk may have been told", () => {
  may("as what might happen", "situational", mayTellRisk, true, [
    "He might take me off the account.",
    "The judge can undo it all, it can all be undone, so I'd ask the lawyer.",
    "The restore could overwrite what came in since.",
    "If the bridge is closed we go by boat.",
    "When nobody comes, I'd do it alone.",
    "She could say no.",
    "My worry is the winter.",
    "I'm afraid of the union.",
    "It may go wrong with the second shift.",
    "Worst case we pay it back.",
    "Otherwise it rings at the desk.",
    "Should the cook leave, I'd stand there myself.",
  ]);
  may("as where it does not hold", "approach", mayTellRisk, true, [
    "It does not work with everyone.",
    "With one guy from the army it was torture.",
    "When somebody above has a list of his own, then it is theatre.",
    "What you do not see with it is the quiet work.",
    "It breaks when the group is too large.",
    "It only works in small teams.",
    "I was wrong about that once.",
    "That fails in a crisis.",
    "Not with juniors, they need more.",
    "The weak point is the handover.",
  ]);
  may("and was not", "situational", mayTellRisk, false, [
    "I'd take two people and build the pipeline in one sprint.",
    "I would sit down with her and ask what she needs.",
    "There is no risk in it.",
    "I would tell them what I know and do what they say.",
    "Data is at the centre, like a nervous system.",
    "I'd ask the customer to show me what they do on the first day.",
    "I'd share one list with the cook and we go through it on Monday.",
    "We put it in the shop window and see.",
  ]);
});

describe("one's own part may have been told", () => {
  may("in words of one's own", "past", mayTellOwnPart, true, [
    "So I said every Thursday she sits with me.",
    "It was my call.",
    "I told them we stop here.",
    "I did not ask anyone.",
    "That one was on me.",
    "I would not let them sign it.",
    "I wanted it on the wall.",
    "I had them close the gate.",
    "Up to me, so I took it.",
    "I insisted that both go.",
  ]);
  may("and was not", "past", mayTellOwnPart, false, [
    "We moved the library over the summer and we saved the rent.",
    "They decided to stop it.",
    "We compared every night and we found the faults.",
    "I think the team was really great.",
    "Our boss told us to close it.",
    "It was decided in Rome.",
  ]);
});

describe("the end may have been told", () => {
  may("plainly", "past", mayTellEnd, true, [
    "We stopped the pumps that night and so we lost none.",
    "I called the baker and he came, they signed in the spring.",
    "I changed the seal, it runs until today.",
    "We put a bell there. Nobody complained since.",
    "I drew the plan for them. It was back before the shops opened.",
  ]);
  may("and was not", "past", mayTellEnd, false, [
    "I took the night shift and I called the nurses and I put the list on the wall.",
    "I wrote to the mayor about the bridge and I went there with a map.",
  ]);
});

describe("the other side may have been seen", () => {
  may("by what they want or why", "situational", mayTellOtherView, true, [
    "He did it because he has a target to meet.",
    "Maybe they are under pressure.",
    "They hate to be told.",
    "She is afraid for her job.",
    "It is their side that I'd want.",
    "I would ask her first.",
    "They're just bored.",
  ]);
  may("and was not", "situational", mayTellOtherView, false, [
    "One repository, one train every second Tuesday.",
    "I'd go to him and say look, I won't write this.",
    "I'd go to the office and do what they say.",
    "I would restore it into a new base and copy over.",
  ]);
});
