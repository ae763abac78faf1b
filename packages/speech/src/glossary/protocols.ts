/** Protocols, formats and standards. */
export const protocols = `
  AMQP, Avro, CORS, DNS, GDPR, gRPC, HIPAA, HTTP, HTTPS, JSON, JWT, Kerberos, LDAP, mTLS, MQTT,
  OAuth = O auth, OpenAPI, OpenID Connect, OpenTelemetry = open telemetry, Parquet,
  Protobuf = proto buff, SAML, SOC 2 = sock two, SSO, TCP, TLS, UDP, VPN, WebRTC = web RTC,
  WebSocket = web socket, webhook = web hook, YAML`;
