/** Initialisms, said letter by letter or as a word that means nothing else. */
export const initialisms = `
  ADR, API, APM, B2B, B2C, CDC, CDN, CI/CD = CICD, CISO, CQRS, CTO, DDoS, DORA metrics, ETL, GTM, HRBP, IaC,
  IAM, IPO, KPI, KTLO, LLM, MLOps, MTBF, MTTD, MTTR, MVP, NPS, OKR, OLAP, OLTP,
  P50 = P fifty, P90 = P ninety, P95 = P ninety five, P99 = P ninety nine, PRD, QPS, RACI, RBAC, RCA,
  RFC, ROI, RPO, RSU, RTO, S3, SaaS, SDK, SDLC, SLA, SLI, SLO, SQL, SRE, TDD, TPM, TTL, VPC, WAF`;
