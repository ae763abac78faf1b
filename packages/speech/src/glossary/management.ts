/** How people and work are led. */
export const management = `
  acceptance criteria, action items, all-hands, attrition, bar raiser, blameless,
  build versus buy, burndown, career ladder, code freeze, code review,
  cross-functional, deliverable, deprecate, deprecation, design doc, direct report, direct reports,
  disagree and commit, dogfooding, engineering manager, exit interview,
  feedback loop, five whys, go-to-market, greenfield, headcount, hiring bar, hiring committee,
  hiring freeze, hiring loop, hiring manager, incident commander, incident response,
  individual contributor, influence without authority, interview loop, Kanban, key result, layoffs,
  managing up, matrix organization, mentorship, nine-box, north star metric,
  offboarding, onboarding, on-call, on-call rotation, one-on-one, org chart,
  pair programming, people manager, performance improvement plan, performance review,
  postmortem = post mortem, prioritization, principal engineer, product manager, promo packet,
  psychological safety, pull request, quarterly planning, radical candor,
  reorg = re org, retrospective, roadmap = road map, scope creep, self-review,
  skip-level, sprint planning, stack ranking, staff engineer, stakeholder, stakeholders,
  steering committee, story points, succession plan, sunk cost, tech lead, tiger team,
  time to market, trade-off, two-pizza team,
  underperformer, user story, workstream`;
