/** Job descriptions and CVs as people paste them, each in another style; all of them made up. */

export const jobs = {
  /** Headings and bullets, with the usual end. */
  payments: `Engineering Manager, Payments Platform
Northquay (Series C, 320 people)

About the role
You will lead a team of eight engineers who run the ledger behind every Northquay payment. The team is on call for it, one week in six.

What you'll do
- Grow and mentor engineers, from their first review to staff
- Own the reliability of the ledger: SLOs, incident response, post-mortems that change something
- Hire three senior engineers this year and run our interview loop
- Improve on-call so that nobody is woken twice for the same cause
- Give timely, candid feedback and manage performance

What you bring
- Experience with Kafka, Postgres and Kubernetes in production
- You have run an on-call rotation and reduced incidents

Benefits
- Dental, health insurance and 25 days of paid time off
- Budget for conferences

Northquay is an equal opportunity employer. We do not discriminate on the basis of race, religion, age or disability.`,

  /** One paragraph, as a founder writes. */
  founder: `hey! we're kelpi, seed stage, 9 people in Rotterdam. Looking for a founding engineer who would rather talk to customers than to a roadmap. You'd ship features every week, talk directly with users, and own things end-to-end. No on-call yet (we have eleven customers). TypeScript, Postgres, that's it. You report to the CTO.`,

  /** A large company's own language. */
  bank: `Job Title: Director of Engineering – Core Banking Modernisation
Location: Leeds
Harrowgate Financial Group is a publicly listed company with over 42,000 employees.

The successful candidate will define the technology strategy and multi-year roadmap for the migration of our mainframe estate to the cloud. Reporting to the Group CTO, you will manage managers across four teams, own a budget of £18m, and be accountable to regulators and internal audit for compliance.
Key responsibilities:
* Lead the decommissioning of legacy systems and the migration of 300 services
* Partner with risk, finance and legal stakeholders
* Set technical direction and retire technical debt
* Ensure compliance with PCI DSS and SOX
Preferred qualifications:
* Experience with machine learning
* Familiarity with data platforms`,

  /** A list of technologies, and little else. */
  list: `Senior Staff Engineer - Streaming
Must have: distributed systems at scale, low latency, high throughput (2M events/s), Flink, Kafka, Rust or Go, event-driven architecture, API design.
Nice to have:
hiring experience, mentoring
Not a people management role. This role does not include on-call.`,

  /** Written in the second person, warmly. */
  platform: `Tech Lead, Developer Platform at Umbria Labs

Umbria Labs is doubling its engineering team this year, and our developers deserve better tools.
You'll lead our internal platform: CI/CD, build times, golden paths that teams choose because they are good.
You'll work closely with product managers and with the engineering manager of the group. You'll talk to developers as your customers.
You influence without authority: standards are adopted here, not imposed.
We think developer experience is a product. We measure developer productivity with DORA metrics, and we don't gamify it.`,
} as const;

export const cvs = {
  /** Bullets below employers. */
  classic: `Ada Okafor
ada@okafor.example · +44 7700 900123 · London

Engineering Manager, Brightwell · 2020 – present
• Led the migration of billing from a monolith to Kafka-based services, cutting failed invoices by 40%
• Hired 9 engineers in 14 months and split the team in two
• Mentored two engineers to staff level
• Responsible for roadmap and stakeholder communication

Senior Engineer, Tellaro Systems · 2016 – 2020
• Designed the Heron rate limiter used by 60 services
• Reduced build times from 40 to 9 minutes
• Returned from maternity leave and led the relaunch of the mobile app

Education
BSc Computer Science, University of Leeds, 2015`,

  /** Sentences, in the first person. */
  prose: `I have worked in logistics software for twelve years. I rebuilt the dispatch engine at Cargoline after the 2019 outage, with a team of five. I also introduced post-mortems there. Before that I took a career break to care for my mother. I was born in 1981 and hold dual citizenship. I led the women in engineering group.`,

  /** Terse, with present tense and odd bullets. */
  terse: `DIRECTOR OF PLATFORM — Volta Grid (2021–now)
▪ Manage 4 teams (31 engineers)
▪ Cut cloud spend 35% in two quarters
▪ Negotiated a three-year contract with AWS
PRINCIPAL ENGINEER — PayFlow (2014–2021)
▪ Rewrote the settlement service in Rust
▪ Architected multi-region failover for the Atlas store
Languages: English (native), French
Interests: marathons, church choir`,

  /** Nothing that anybody did. */
  empty: `Curriculum Vitae
Skills: Java, Python, leadership, communication
References on request. Married, two children, 41 years old.
Fast learner and team player with a passion for clean code.`,

  /** Long lines, as an exporter writes them. */
  exported: `Jonas Lindgren | Staff Engineer | Malmö
Experience:
Staff Engineer at Fjordbase (Mar 2019 - Present): Spearheaded platform reliability.
Introduced error budgets across eleven teams, which reduced the number of weekend pages by two thirds and gave product managers a say in what was fixed first, and presented the results to the executive team every quarter.
Partnered with legal and finance to retire customer data within thirty days of a request, affecting 40 services.
Developed family plans for the subscription product, reaching 200k households.
Improved.
Contact: jonas@lindgren.example, linkedin.com/in/jonas`,
} as const;
