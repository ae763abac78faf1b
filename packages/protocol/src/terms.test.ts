import { expect, test } from "vitest";
import { sessionOptionsSchema } from "./catalog.ts";
import { LONGEST_TERM, MOST_TERMS, readTerms } from "./terms.ts";

test("names stand between commas, semicolons or line ends, each once", () => {
  expect(readTerms(" Greenroom,  Blue   Yonder;C++\nNode.js, AT&T, ,greenroom,Zoë ").terms).toEqual(
    ["greenroom", "Blue Yonder", "C++", "Node.js", "AT&T", "Zoë"],
  );
});

test("what is no name, or too long for one, is told apart", () => {
  const long = "x".repeat(LONGEST_TERM + 1);
  expect(readTerms(`Atlas, <script>, ${long}`)).toEqual({
    terms: ["Atlas"],
    refused: ["<script>", long],
    tooMany: [],
  });
});

test("more than fit into a session are told apart, not refused", () => {
  const names = Array.from({ length: MOST_TERMS + 2 }, (_, index) => `Name ${index}`);
  const { terms, tooMany } = readTerms(names.join(","));
  expect(terms).toEqual(names.slice(0, MOST_TERMS));
  expect(tooMany).toEqual(names.slice(MOST_TERMS));
});

test("a session takes what was read, has no names by default, and refuses other things", () => {
  const { terms } = readTerms("Atlas, Blue Yonder");
  expect(sessionOptionsSchema.parse({ terms }).terms).toEqual(["Atlas", "Blue Yonder"]);
  expect(sessionOptionsSchema.parse({}).terms).toEqual([]);
  const taken = (wrong: unknown) => sessionOptionsSchema.safeParse({ terms: wrong }).success;
  expect(taken(["a".repeat(LONGEST_TERM + 1)])).toBe(false);
  expect(taken(["line\nend"])).toBe(false);
  expect(taken(Array.from({ length: MOST_TERMS + 1 }, () => "Atlas"))).toBe(false);
});
