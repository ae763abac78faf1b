import { expect, test } from "vitest";
import { speakable } from "./speakable.ts";

test.each([
  ["“What’s next” — a naïve café…", `"What's next", a naive cafe...`],
  ["What was the SLA of the API?", "What was the ess ell ay of the ay pee eye?"],
  ["Your OKRs and the CTO", "Your oh kay ars and the see tee oh"],
  ["I had A plan, DELIBERATELY.", "I had A plan, DELIBERATELY."],
  ["Kubernetes and SQL, over gRPC", "koobernetties and sequel, over jee ar pee see"],
  ["GitHub, Redis and MongoDB", "ghit hub, red iss and mong go dee bee"],
  ["REST, or the rest of it; do NOT", "REST, or the rest of it; do NOT"],
  ["the CI/CD pipeline and/or tests", "the see eye, see dee pipeline and or tests"],
  ["It cost $2M, then $1,500.", "It cost 2 million dollars, then 1,500 dollars."],
  ["It grew 10x, e.g. in May.", "It grew 10 times, for example in May."],
])("%s", (written, spoken) => {
  expect(speakable(written)).toBe(spoken);
});
