/** As shown to people. The interviewer knows no engine, so it has the shape, not the type. */
export interface EngineInfoLike {
  readonly name: string;
  /** "on this machine", or the host that is talked to. */
  readonly where: string;
}
