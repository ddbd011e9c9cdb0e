// The register that keeps requests of a kind, with all its questions.
import { findRegister, isRequestRegister, type RequestRegister, type Roadmap } from '#definition'

export function findRequestRegister(roadmap: Roadmap, id: string): RequestRegister | undefined {
  const register = findRegister(roadmap, id)
  return register && isRequestRegister(register) ? register : undefined
}
