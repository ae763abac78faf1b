/** A text as a question, or a candidate's quoted words, may hold it, and what must be heard of it. */
export interface SpokenItem {
  readonly written: string;
  /** In what is understood: lower case, no punctuation but what `plainHeard` leaves. */
  readonly heard: readonly RegExp[];
}

const item = (written: string, ...heard: RegExp[]): SpokenItem => ({ written, heard });

/** Things that are not said as they are written. */
export const spokenList: readonly SpokenItem[] = [
  item(
    "How did you keep 99.95% for 24/7 customers?",
    /99\.95|ninety nine point nine five/,
    /24 ?\/?7|twenty four seven/,
  ),
  item(
    "You said it cost $2.5M in 2019.",
    /2\.5 million|two point five million/,
    /2019|twenty nineteen/,
  ),
  item("And it took 3-5 weeks.", /(three|3) to (five|5) weeks/),
  item("We versioned the API and the SDK.", /\bapi\b/, /\bsdk\b/),
  item("It grew 10x between 9:30 and 14:00.", /(10|ten) times/, /9.?30|nine thirty/),
  item(
    "The p99 went from 450ms to 80ms.",
    /p ?99|ninety nine/,
    /450|four hundred and fifty/,
    /80|eighty/,
  ),
  item("You moved it to k8s in 2016.", /kubernetes/, /2016|twenty sixteen/),
  item("Was it bound by I/O or by the CPU?", /\bi ?\/?o\b|i owe|iowa/, /\bcpu\b/),
  item("What did the CI/CD pipeline do then?", /ci ?\/?cd|ci cd/),
  item("We had 12 services, e.g. billing and search.", /(12|twelve) services/, /for example/),
  item("Which SLAs and SLOs did you promise?", /\bslas?\b/, /\bslos?\b/),
  item("You read it on https://sre.google/books/ then.", /google/, /slash|\/ ?books/),
  item(
    "Your budget was $1,500,000 for Q3.",
    /1.?500.?000|1\.5 million|one million five hundred thousand/,
    /q3|quarter three|q three/,
  ),
  item("You hired 15 people in Q1 2023.", /(15|fifteen) people/, /2023|twenty twenty three/),
  item(
    "On 2024-03-05 the database failed.",
    /(march|merge) (5th|fifth|5)/,
    /2024|twenty twenty four|2020 for/,
  ),
  item(
    "You were on call from 9am to 5pm.",
    /9 ?am|nine am|9 (00 )?a\.?m/,
    /5 ?pm|five pm|5 (00 )?p\.?m/,
  ),
  item("You held 1:1s with 7 engineers.", /one on ones?|1 on 1s?/, /(seven|7) engineers/),
  item("What was the RPO of that service?", /\brpo\b/),
  item("A/B tests showed a 3% uplift.", /a ?\/?b tests?/, /(3|three) ?(%|percent)/),
  item("Which DORA metrics did you track?", /dora/),
  item("You rolled out v2.1 to 50k users.", /(2\.1|two point one)/, /50.?000|fifty thousand/),
  item("The 2nd time it was a P0 incident.", /second time|2nd time/, /p ?0|p zero/),
  item("You used PostgreSQL and Redis.", /postgres/, /redis/),
  item("Kafka handled 5k requests/s.", /kafka/, /5.?000|five thousand/, /requests per second/),
  item("It was 3x cheaper on AWS than on GCP.", /(3|three) times/, /\baws\b/, /\bgcp\b/),
  item("You grew revenue by $40k a month.", /40.?000|\$40k|forty thousand/),
  item("The JSON and the YAML did not match.", /json|jason/, /yaml/),
  item("What did the VP of engineering tell the CTO?", /\bvp\b/, /\bcto\b/),
  item("You cut costs by 1/3 in the first year.", /one third|1\/3|a third/),
  item("It failed on Jan. 5 at 2 a.m.", /january (5th|fifth|5)/, /(2|two) ?a\.?m/),
  item("Your KPIs and OKRs for 2025?", /\bkpis?\b/, /\bokrs?\b/, /2025|twenty twenty five/),
  item("You wrote it in C++ and Node.js.", /c ?plus plus|c\+\+/, /node\.? ?js/),
  item("What did Dr. Nguyen tell the team?", /doctor|dr\b/, /tell the team/),
  item("In that project you worked with OAuth for a year.", /o ?auth|oath/),
  item("The UI/UX team had about 6 people.", /ui/, /ux/, /(6|six) people/),
  item(
    "You renamed get_user_id in main.py.",
    /get user id|get underscore user/,
    /main dot (py|pi)|main\.p/,
  ),
  item("Call user.getId() twice.", /user/, /get ?id/),
  item(
    "The ETL ran from 10 p.m. to 4 a.m. every day.",
    /\be ?t\.? ?l\b/,
    /(10|ten) ?p\.? ?m/,
    /(4|four) ?a\.? ?m/,
  ),
  item("gRPC and GraphQL vs. REST.", /g\.? ?r\.? ?p\.? ?c/, /graph ?ql/, /versus|vs/),
  item("You had a team of ~30 in Berlin & Lisbon.", /about (30|thirty)/, /and lisbon/),
  item("It took 1h 30min to recover.", /(1|one) hour/, /(30|thirty) minutes/),
  item("MTTR fell from 4h to 20 min.", /\bmttr\b/, /(4|four) hours/, /(20|twenty) minutes/),
  item("The LLM used 128GB of RAM.", /\bllm\b/, /128|one hundred and twenty eight/),
  item("Was IaC with Terraform worth it?", /infrastructure as code/, /terraform|terra form/),
  item("You used TLS 1.3 and IPv6.", /\btls\b/, /1\.3|one point three/, /i ?p ?v ?(6|six)/),
  item(
    "The top 0.1% of users made 40% of the load.",
    /0\.1|zero point one|point one/,
    /(40|forty) ?(%|percent)/,
  ),
  item("It was week #3 of the PoC.", /number (3|three)/, /\bp\.? ?o\.? ?c\b/),
  item("You had 2M MAU, i.e. monthly users.", /(2|two|to) million/, /that is/),
];

/** What was understood, as the list is compared with it. */
export function plainHeard(words: readonly { readonly text: string }[]): string {
  return words
    .map(({ text }) => text.toLowerCase())
    .join(" ")
    .replaceAll(/[^a-z0-9.%$/'+ ]/g, " ")
    .replaceAll(/ +/g, " ");
}
