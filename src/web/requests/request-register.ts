// The register that keeps requests of a kind, with all its questions.
import {
  findRegister,
  isRequestRegister,
  type RequestKind,
  type RequestRegister,
  type Roadmap,
} from '#definition'

/** A kind of request and the register that keeps it. */
export interface AskedKind {
  readonly kind: RequestKind
  readonly register: RequestRegister
}

export function findRequestRegister(roadmap: Roadmap, id: string): RequestRegister | undefined {
  const register = findRegister(roadmap, id)
  return register && isRequestRegister(register) ? register : undefined
}
