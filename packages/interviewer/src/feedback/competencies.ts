import type { Level } from "@greenroom/protocol";

/** A box of the packet: what an interviewer is asked to write evidence into. */
export interface CompetencyBox {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  /** Ids of the elements that are evidence for it, each in one box only. */
  readonly elements: readonly string[];
  /** What somebody does at each level, so that a level is a matter of behaviour and not of taste. */
  readonly anchors: Readonly<Record<Level, string>>;
}

/** In the order in which packets usually have them. Only boxes that a question asks about are shown. */
export const competencyBoxes: readonly CompetencyBox[] = [
  {
    id: "direction",
    name: "Direction",
    meaning: "The point, and what is wanted of the listener.",
    elements: ["headline", "ask"],
    anchors: {
      thin: "Talks about the topic; the listener has to work out the point.",
      solid: "Says in one sentence what will be different, and for whom.",
      strong: "Opens with the point and asks the listener for something they can grant.",
    },
  },
  {
    id: "scope",
    name: "Scope",
    meaning: "How large the matter was, and what they were there to do.",
    elements: ["situation", "task", "requirements"],
    anchors: {
      thin: "The setting stays general; it is not clear what they were responsible for.",
      solid: "Says where and when it was and what their part was.",
      strong: "Gives its size in figures, the limit they worked under, and what hung on them.",
    },
  },
  {
    id: "ownership",
    name: "Ownership and decisions",
    meaning: "What they themselves chose and did.",
    elements: ["decision", "action", "method", "example"],
    anchors: {
      thin: "Tells what the team did, or what one should do.",
      solid: "Names steps that were their own, in order.",
      strong:
        "Names a choice that was theirs, what spoke against it, and what they did about that.",
    },
  },
  {
    id: "judgement",
    name: "Judgement",
    meaning: "What was found out and weighed before, and what the choice cost.",
    elements: ["diagnosis", "options", "trade-off", "limits", "build-or-buy"],
    anchors: {
      thin: "Gives a solution without what it costs.",
      solid: "Names another way, or a price of their own.",
      strong: "Says what was given up, why that was right there, and when it would not be.",
    },
  },
  {
    id: "running",
    name: "Risk and operations",
    meaning: "How it breaks, how it is watched, and who keeps it alive.",
    elements: ["risk", "operations", "upkeep"],
    anchors: {
      thin: "Takes for granted that it works.",
      solid: "Names a way in which it fails, or how it is watched.",
      strong: "Says how it fails, who notices by what, and how it is taken back.",
    },
  },
  {
    id: "people",
    name: "People",
    meaning: "How it looked to others, what was said to them, and what they could do afterwards.",
    elements: ["other-view", "words", "stakeholders", "people", "multiplying"],
    anchors: {
      thin: "Others appear as obstacles or not at all.",
      solid: "Says what somebody else needed or feared.",
      strong: "Tells the other side fairly, what was said to it, and what changed for them.",
    },
  },
  {
    id: "partnership",
    name: "Partnership",
    meaning: "The other function's urgency, in its own terms.",
    elements: ["urgency", "partner-words"],
    anchors: {
      thin: "Argues from engineering's side only.",
      solid: "Says why it mattered to the other side.",
      strong: "Puts the limit in the partner's money, customers or dates, and works from there.",
    },
  },
  {
    id: "case",
    name: "The case for it",
    meaning: "What it takes, and when it pays.",
    elements: ["cost", "date"],
    anchors: {
      thin: "No price and no date.",
      solid: "Names one of the two.",
      strong: "Names people or money, when it begins and when it pays.",
    },
  },
  {
    id: "bar",
    name: "Hiring bar",
    meaning: "What was looked for, and what was seen that showed it.",
    elements: ["criteria", "evidence"],
    anchors: {
      thin: "Speaks of fit or of a feeling.",
      solid: "Names what was looked for.",
      strong: "Names it before the person, and what the person did that showed it.",
    },
  },
  {
    id: "growth",
    name: "Growing people",
    meaning: "How people were brought in and brought on.",
    elements: ["growth"],
    anchors: {
      thin: "People are there to be staffed.",
      solid: "Says how somebody was brought in or brought on.",
      strong: "Says what somebody could do afterwards that they could not before.",
    },
  },
  {
    id: "organisation",
    name: "Organisation",
    meaning: "Which team owns what, and who moved.",
    elements: ["boundaries"],
    anchors: {
      thin: "Teams stay nameless.",
      solid: "Says who owned what.",
      strong: "Says who owned what before and after, and what it did to those who moved.",
    },
  },
  {
    id: "results",
    name: "Results",
    meaning: "What changed because of it, and how that is known.",
    elements: ["result", "measure"],
    anchors: {
      thin: "Ends with what was done.",
      solid: "Says what changed, and for whom.",
      strong: "Says by how much, how it was known, and what it was worth.",
    },
  },
  {
    id: "learning",
    name: "Learning",
    meaning: "What was carried forward.",
    elements: ["lesson"],
    anchors: {
      thin: "It is told as it was, without looking back.",
      solid: "Names something they would do differently.",
      strong: "Names it, and where they have done it since.",
    },
  },
];

/** The box that this element is evidence for; nothing where it is none. */
export function boxOf(elementId: string): CompetencyBox | undefined {
  return competencyBoxes.find(({ elements }) => elements.includes(elementId));
}

/** The boxes that are asked about where these elements are listened for, in their order. */
export function boxesFor(elementIds: readonly string[]): readonly CompetencyBox[] {
  const wanted = new Set(elementIds.map((id) => boxOf(id)?.id));
  return competencyBoxes.filter(({ id }) => wanted.has(id));
}
