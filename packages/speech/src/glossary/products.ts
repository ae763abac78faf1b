/** Products whose names are no everyday words. Those that are (Go, Rust, Snowflake) are heard anyway. */
export const products = `
  Airflow, Ansible, ArgoCD = Argo CD, Asana, Auth0, AWS, Azure, Bazel,
  Bigtable, BigQuery, Bitbucket = bit bucket, CircleCI = circle CI,
  ClickHouse, Cloudflare = cloud flare, CloudFront,
  CloudWatch = cloud watch, CockroachDB = cockroach DB, Couchbase, Databricks = data bricks,
  Datadog = data dog, Debezium, Django, Docker, DynamoDB = dynamo DB, EC2, ECS, EKS,
  Elasticsearch = elastic search, etcd, Fargate, Figma, Firebase, Flink, GCP, GitHub,
  GitHub Actions, GitLab, GKE, Golang = go lang, Grafana, Gradle, GraphQL = graph QL, Hadoop,
  HashiCorp = hashi corp, HBase, Heroku, InfluxDB = influx DB, Istio, JavaScript = java script,
  Jenkins, Jira, Kafka, Keycloak, Kibana, Kinesis, Kotlin, Kubernetes,
  LaunchDarkly = launch darkly, Linkerd, Linux, Logstash = log stash, MariaDB = Maria DB,
  Memcached = memcache D, MongoDB = Mongo DB, MySQL, Neo4j, New Relic, Nginx = engine X,
  Node.js = node JS, Okta, OpenSearch, OpenShift,
  Opsgenie = ops genie, PagerDuty = pager duty, Postgres, PostgreSQL, Prometheus, Pulumi, PyTorch,
  RabbitMQ = rabbit MQ, Redis, Redshift, Salesforce, Selenium, ServiceNow,
  SonarQube = sonar cube, Splunk, SQLite, SQS, Supabase, Tableau, TensorFlow = tensor flow,
  Terraform = terra form, Trino, Twilio, TypeScript = type script, Vercel, VMware = VM ware,
  Webpack, Zendesk, ZooKeeper`;
