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
  [
    "It cost $2M, then $1,500.",
    "It cost two million dollars, then one thousand five hundred dollars.",
  ],
  ["It grew 10x, e.g. in May.", "It grew ten times, for example in May."],
  [
    "p99 went from 450ms to 1.2s",
    "pee ninety nine went from four hundred and fifty milliseconds to one point two seconds",
  ],
  ["99.95% in Q3 2024", "ninety nine point nine five percent in cue three twenty twenty four"],
  [
    "on call 24/7, at 9:05 or 14:30",
    "on call twenty four seven, at nine oh five or fourteen thirty",
  ],
  ["from 9am to 5:00 pm", "from nine ay em to five pee em"],
  [
    "v2.1 of k8s, then 1.28.3",
    "version two point one of koobernetties, then one point twenty eight point three",
  ],
  [
    "a $2M budget, $3.50 each, £40k",
    "a two million dollar budget, three dollars and fifty cents each, forty thousand pounds",
  ],
  [
    "a 10x engineer, 5–7 people, 20+ teams",
    "a ten ex engineer, five to seven people, twenty plus teams",
  ],
  [
    "since 2009, in 1998, 2048 requests",
    "since two thousand and nine, in nineteen ninety eight, two thousand and forty eight requests",
  ],
  [
    "the 1st, the 22nd, the 2010s and 90s",
    "the first, the twenty second, the twenty tens and nineties",
  ],
  [
    "1:1s at a 3:1 ratio, 2/3 of 9/10",
    "one on ones at a three to one ratio, two thirds of nine out of ten",
  ],
  [
    "B2B on S3 and EC2, over HTTP/2",
    "bee to bee on ess three and ee see two, over aitch tee tee pee two",
  ],
  [
    "A/B tests, R&D, UI/UX, C++ and C#",
    "ay bee tests, ar and dee, you eye, you ex, see plus plus and see sharp",
  ],
  [
    "5k rps, ~300 req/s, 2 GB",
    "five thousand requests per second, about three hundred req per second, two gigabytes",
  ],
  [
    "See https://sre.google/books/ or grafana.com.",
    "See sre dot google slash books or grafana dot com.",
  ],
  ["Node.js, .NET, NoSQL, the CAP theorem", "Node jay ess, dot net, no sequel, the CAP theorem"],
  ["on 2024-03-05 it was -5", "on March fifth, twenty twenty four it was minus five"],
  ["SEV1, P0, an L6 and SOC 2", "SEV one, pee zero, an ell six and SOC two"],
  ["€1,200,000.", "one million two hundred thousand euros."],
  [
    "$1-2M, 3-5% and £50k–60k",
    "one to two million dollars, three to five percent and fifty thousand to sixty thousand pounds",
  ],
  [
    "a 30s timeout in the 90s, a 450 ms p99",
    "a thirty second time out in the nineties, a four hundred and fifty millisecond pee ninety nine",
  ],
  [
    "1h 30min, 4 h, 20 mins and 5µs",
    "one hour thirty minutes, four hours, twenty minutes and five microseconds",
  ],
  [
    "Jan. 5, Sept 2023, 3 March 2024 and May 1st",
    "January fifth, September twenty twenty three, March third, twenty twenty four and May first",
  ],
  ["In March 40% left; in Jan. all did.", "In March forty percent left; in January all did."],
  [
    "get_user_id in main.py, user.getId() and package.json",
    "get user eye dee in main dot pie, user dot get eye dee and package dot jayson",
  ],
  ["O(n log n) or O(n^2), an N+1 query", "oh of n log n or oh of n squared, an en plus one query"],
  [
    "a 404 and HTTP 503, status 429, a 500 error, the 500 users",
    "a four oh four and aitch tee tee pee five oh three, status four twenty nine, a five hundred error, the five hundred users",
  ],
  ["an 80/20 split, 50/50, 7/10", "an eighty twenty split, fifty fifty, seven out of ten"],
  ["2FA on 5G with python3 and IPv6", "two eff ay on five G with python three and eye pee vee six"],
  [
    "< 5%, >= 3 people, ≈ 20, +1",
    "less than five percent, at least three people, about twenty, plus one",
  ],
  [
    "$5/user, 24x7, w/ Łukasz & Øyvind, ½ of it",
    "five dollars per user, twenty four seven, with Lukasz and Oyvind, one half of it",
  ],
  ["No. 5, the **PoC** and CAPEX", "number five, the pee oh see and CAPEX"],
  ["You said - I think - no", "You said, I think, no"],
  ["timeouts in two Namespaces", "time outs in two name spaces"],
  ["Two. I had 3. Then 4.", "Two. I had three. Then four."],
])("%s", (written, spoken) => {
  expect(speakable(written)).toBe(spoken);
});
