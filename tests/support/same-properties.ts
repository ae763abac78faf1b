import fc from "fast-check";

/**
 * Tests by property try the same cases in every run, so that a run says something about the code and
 * not about its luck. `PROPERTY_SEED=random`, or a number, tries others.
 */
const { PROPERTY_SEED } = process.env;
if (PROPERTY_SEED !== "random") fc.configureGlobal({ seed: Number(PROPERTY_SEED ?? 20_261_122) });
