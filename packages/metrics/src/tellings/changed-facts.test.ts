import { expect, it } from "vitest";
import { spoken } from "../structure/spoken.testing.ts";
import { changedFacts } from "./changed-facts.ts";

const changes = (...tellings: string[]) =>
  changedFacts(tellings.map(spoken)).map(({ kind, about, said }) => [
    kind,
    about,
    ...said.map(({ quote }) => quote),
  ]);
const about = (...tellings: string[]) =>
  changes(...tellings).map(([kind, what]) => `${kind} ${what}`);

it("TE1: shows side by side that a team of eight became one of twelve", () => {
  expect(
    changes(
      "I led the billing team of eight engineers and we left the data centre",
      "We were twelve engineers in billing and had to leave the data centre",
    ),
  ).toEqual([
    [
      "number",
      "engineer",
      "the billing team of eight engineers and we left the",
      "We were twelve engineers in billing and had",
    ],
  ]);
});

it.each<[string, string, string, string[]]>([
  [
    "a percentage of the same thing",
    "In the end on-call pages fell by sixty percent within the year",
    "and then the on-call pages fell by forty percent",
    ["number percent"],
  ],
  [
    "how long the same thing took",
    "The migration of the ledger took six weeks in all",
    "So the ledger migration took three months and nobody left",
    ["duration time"],
  ],
  ["the year", "That was in 2019 at a bank", "This happened at a bank in 2021", ["date year"]],
  [
    "the month",
    "We shipped the portal in March after all",
    "and we shipped the portal in June",
    ["date month"],
  ],
  [
    "the role",
    "I was the tech lead of the search team",
    "I was an engineering manager for search",
    ["role role"],
  ],
  [
    "figures as well as words",
    "We had 14 services that wrote to one database",
    "There were nine services and they all wrote to the same database",
    ["number service"],
  ],
  [
    "one that was counted behind an adjective",
    "I hired three senior engineers for the platform",
    "For the platform I hired five senior engineers",
    ["number engineer"],
  ],
])("tells that %s changed", (_, earlier, later, expected) => {
  expect(about(earlier, later)).toEqual(expected);
});

it.each<[string, string, string]>([
  ["nothing changed", "We were eight engineers in billing", "eight of us engineers in billing"],
  ["a number is left out", "We were eight engineers in billing", "We were engineers in billing"],
  [
    "the same noun is about others",
    "I led eight engineers on the ledger",
    "In June two engineers resigned and that hurt",
  ],
  [
    "one telling has both values",
    "We were eight engineers in billing and later twelve engineers in billing",
    "We were twelve engineers in billing",
  ],
  [
    "a figure was rounded",
    "Incidents in billing fell by about sixty percent that year",
    "In billing incidents fell by 57% in the year",
  ],
  [
    "large figures were rounded without saying so",
    "The import had 10,000 invoices a night",
    "There were 10,200 invoices in the import each night",
  ],
  [
    "units differ and the time does not",
    "The ledger migration took two weeks",
    "The ledger migration took 14 days",
  ],
  [
    "durations are of different things",
    "The migration took six weeks",
    "The hiring took three months",
  ],
  [
    "it moves with the calendar",
    "That was two years ago in billing",
    "That was three years ago in billing",
  ],
  ["one role is named more exactly", "I was the lead of billing", "I was the tech lead of billing"],
  [
    "the word was heard with doubt",
    "I led the billing team of {eight} engineers",
    "I led the billing team of twelve engineers",
  ],
  [
    "one is a manner of speaking",
    "I was one of the engineers in billing",
    "two of the engineers in billing",
  ],
  ["may is a verb", "We may ship the portal late", "We shipped the portal in March"],
])("is quiet where %s", (_, earlier, later) => {
  expect(about(earlier, later)).toEqual([]);
});

it("holds three tellings together", () => {
  const [change] = changedFacts(
    [
      "I led the billing team of eight engineers",
      "the billing team had eight engineers",
      "twelve engineers were in the billing team",
    ].map(spoken),
  );
  expect(change?.said.map(({ telling }) => telling)).toEqual([0, 1, 2]);
});

it("quotes words that stand in the telling, with their time", () => {
  const [first, second] = [
    spoken("I led the billing team of eight engineers"),
    spoken("there were twelve engineers in the billing team"),
  ];
  const [change] = changedFacts([first, second]);
  const [said] = change?.said ?? [];
  expect(said).toMatchObject({
    startSample: first[6]!.startSample,
    endSample: first[7]!.endSample,
  });
});
