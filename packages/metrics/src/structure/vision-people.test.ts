import { verdicts } from "./verdicts.testing.ts";

verdicts("SK1", "vision", "stakeholders", "shown", [
  "The works council has to agree.",
  "Sales loses two features in spring, and they won't like it.",
  "Finance has to sign it, and the branch managers have to come along.",
  "For the night shift it's a loss, they get less bonus.",
  "I've told Martin that his team shrinks.",
  "The teachers will fight it because it takes their free afternoon.",
  "I have to convince the head of operations first.",
  "Some of the drivers would be doing something else.",
  "Legal is nervous about it.",
]);
verdicts("SK1", "vision", "stakeholders", "not shown", [
  "All stakeholders have to be on board.",
  "We need alignment.",
  "Everybody wins.",
]);
verdicts("SK1", "vision", "stakeholders", "not-heard", [
  "We move to events and drop the old schema.",
]);

verdicts("BB1", "vision", "build-or-buy", "shown", [
  "We could build it ourselves, but there's a vendor who does just that, so I'd buy it.",
  "I'd rent the software instead of writing our own.",
  "Off the shelf doesn't fit our pricing, so we build that part.",
  "There is an open source tool that does most of it, so I wouldn't write one from scratch.",
  "We reuse what logistics already has, building a second one makes no sense.",
  "We keep building the scheduler in house because no product on the market knows our trains.",
]);
verdicts("BB1", "vision", "build-or-buy", "not shown", [
  "We build a platform for everybody.",
  "There are many tools out there.",
]);
verdicts("BB1", "vision", "build-or-buy", "not-heard", ["Every patient gets a call the next day."]);

verdicts("UP1", "vision", "upkeep", "shown", [
  "Afterwards the dispatch desk runs it, they are trained for that.",
  "The platform team owns it from then on.",
  "Two of our technicians will maintain the sensors.",
  "It's operated by the town's own people, they can.",
  "Support stays with our team, we keep one person on call.",
]);
verdicts("UP1", "vision", "upkeep", "not shown", [
  "Somebody will have to look after it, IT I guess.",
  "I have no answer yet who runs it.",
  "Upkeep is not decided.",
]);
verdicts("UP1", "vision", "upkeep", "not-heard", [
  "By summer every shop has a new till.",
  "We want to double the number of members.",
]);
