/**
 * Technologies that a text may name, spelled as they are. A word that is also an ordinary one stands
 * among those that count only as they are written here.
 */
const anyCase =
  "Airflow,Ansible,ArgoCD,AWS,BigQuery,Cassandra,ClickHouse,Cloudflare,CockroachDB,Databricks,Datadog,dbt,Debezium,DynamoDB,Elasticsearch,Envoy,Erlang,Fastly,Firebase,Flink,GCP,GitHub Actions,GitLab,Grafana,GraphQL,gRPC,Hadoop,HBase,Istio,Java,JavaScript,Jenkins,Kafka,Kinesis,Kotlin,Kubernetes,LaunchDarkly,Liquibase,Looker,MariaDB,Memcached,MongoDB,MySQL,NATS,Neo4j,Next.js,NestJS,Node.js,Nomad,OpenSearch,OpenTelemetry,PagerDuty,Postgres,PostgreSQL,Prometheus,Pulsar,PyTorch,Python,RabbitMQ,Redis,Redshift,Salesforce,ScyllaDB,Sidekiq,Snowflake,Splunk,SQLite,SQS,Stripe,TensorFlow,Terraform,Trino,Twilio,TypeScript,Vitess,Vue.js,WebRTC,ZooKeeper,.NET,C++,C#".split(
    ",",
  );
const asWritten =
  "Angular,Azure,Bazel,Beam,Chef,Consul,Django,Docker,Elixir,Flask,Go,Golang,Gradle,Hasura,Helm,Kong,Lambda,Laravel,Pinot,Presto,Puppet,Rails,React,Ruby,Rust,Scala,Spanner,Spark,Spinnaker,Spring Boot,Swift,Temporal,Vault".split(
    ",",
  );

const escaped = (name: string) => name.replaceAll(/[.+#]/g, "\\$&");
const pattern = (names: readonly string[], flags: string) =>
  new RegExp(`(?<![\\w.+#-])(?:${names.map(escaped).join("|")})(?![\\w+#]|\\.\\w|-\\w)`, flags);
const loose = pattern(anyCase, "gi");
const strict = pattern(asWritten, "g");
const spelled = new Map([...anyCase, ...asWritten].map((name) => [name.toLowerCase(), name]));

/** Those that a text names, each once, in order. */
export function technologiesIn(text: string): string[] {
  const found = [...text.matchAll(loose), ...text.matchAll(strict)]
    .toSorted((a, b) => a.index - b.index)
    .map(([name]) => spelled.get(name.toLowerCase()) ?? name);
  return [...new Set(found)];
}
