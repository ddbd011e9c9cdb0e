// A kind of request: what is asked of another institution, who may ask whom, and by when the answer is due.
import type { Text } from '../words/index.ts'

export interface RequestKind {
  readonly id: string
  readonly name: Text
  readonly singular: Text
  /** What it is for, and what is not asked by it. */
  readonly definition: Text
  /** The register that keeps it on either side; it says by which steps a request goes. */
  readonly register: string
  /** Which of its records are of this kind, where it keeps several. */
  readonly where?: { readonly field: string; readonly is: string }
  /** By it the source of figures is asked about what quality rules have found. Its register says where that is written. */
  readonly isAboutFindings?: true
  /** Kinds of institutions that ask it; those that keep the register where not said. */
  readonly askedBy?: readonly string[]
  /** Kinds of institutions that may be asked; those that keep the register where not said. */
  readonly askedOf?: readonly string[]
  /** Days from sending to the day on which the answer is due. */
  readonly dueDays: number
  /** Only working days of whoever is asked count: neither Saturdays, Sundays nor the days off of its jurisdiction. */
  readonly isInWorkingDays?: true
  /** So many days after that, those who answer for the institutions are told. */
  readonly escalatesAfter: number
}

export function defineRequestKind(kind: RequestKind): RequestKind {
  return kind
}
