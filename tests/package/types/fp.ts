import { isRight } from "fp-ts/lib/Either.js";
import type { Claim } from "corroborate";
import { ClaimCodec } from "corroborate/fp";

const decoded = ClaimCodec.decode({});
export const claim: Claim | undefined = isRight(decoded) ? decoded.right : undefined;
