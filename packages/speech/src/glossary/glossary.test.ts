import { expect, test } from "vitest";
import { glossary } from "./glossary.ts";
import { lettersOf } from "./term-index.ts";

/** Words that everybody says, which a glossary must not pull towards, or give capitals. */
const everyday = new Set(
  `go react rust spring swift spark helm vault lambda snowflake storm hive ruby python chef puppet salt
  consul nomad oracle sentry segment heap stripe square shard primary replica queue stack cache lock key
  value table index node cluster pod service container image map reduce kernel thread process fork branch
  merge commit push pull release ship sprint scope goal target plan strategy vision team lead manager
  report review feedback promotion hire fire people culture mission metric measure cost budget risk
  pip racy sequel rest soap crud solid acid raid star tam sam rag pm pr qa vp hr ui ux ml ai it am is us
  who dora dock docks data base cloud front back end open search big click house air flow my no
  bird lion rabbit cough car sea lamb train canal nation monk jar day book cook taste`.split(/\s+/),
);

test("it holds a few hundred terms, each once, and no spelling belongs to two", () => {
  const owners = glossary.flatMap(({ written, alsoHeard }) => {
    const letters = [written, ...alsoHeard].map(lettersOf);
    return [...new Set(letters)].map((one) => [one, written] as const);
  });
  expect(owners.filter(([one, owner]) => new Map(owners).get(one) !== owner)).toEqual([]);
  expect(new Set(glossary.map(({ written }) => lettersOf(written))).size).toBe(glossary.length);
  expect(glossary.length).toBeGreaterThan(250);
  expect(glossary.length).toBeLessThan(450);
});

test("no term, and no spelling of one, is an everyday word", () => {
  const spellings = glossary.flatMap(({ written, alsoHeard }) => [written, ...alsoHeard]);
  expect(spellings.filter((spelling) => everyday.has(spelling.toLowerCase()))).toEqual([]);
});

test("what gets capitals when heard in pieces is made of no two everyday words", () => {
  const names = glossary.filter(({ written }) => written !== written.toLowerCase());
  const pieces = names.flatMap(({ alsoHeard }) => alsoHeard.map((heard) => heard.split(" ")));
  const risky = pieces.filter((words) => words.every((word) => everyday.has(word.toLowerCase())));
  expect(risky).toEqual([]);
});

test("terms are long enough to be told from chance, and short enough to be said", () => {
  const written = glossary.map((term) => term.written);
  expect(written.filter((term) => lettersOf(term).length < 2)).toEqual([]);
  expect(written.filter((term) => term.split(" ").length > 4)).toEqual([]);
  expect(written.filter((term) => !/^[A-Za-z0-9][A-Za-z0-9 ./&-]*[A-Za-z0-9]$/.test(term))).toEqual(
    [],
  );
});
