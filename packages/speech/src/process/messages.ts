import type { EngineErrorCode } from "../engines.ts";
import type { WeightSource } from "../weights.ts";

/** What a parent sends to a child. Both ends are the same program, so nothing is parsed. */
export type ToChild<Request> =
  | { readonly kind: "load"; readonly weights: WeightSource }
  | { readonly kind: "request"; readonly id: number; readonly request: Request }
  | { readonly kind: "cancel"; readonly id: number };

/** What a child sends back. */
export type FromChild<Reply> =
  | { readonly kind: "ready" }
  | { readonly kind: "unready"; readonly code: EngineErrorCode; readonly sentence: string }
  | { readonly kind: "reply"; readonly id: number; readonly reply: Reply }
  | { readonly kind: "refused"; readonly id: number; readonly reason: string };
