// Why a file is not read, or not read on.
import type { Params, ProblemCode } from '#definition'

type FileCode = Extract<ProblemCode, `file-${string}`>

/** Why a file is not read at all: the code of a problem, and what its sentences need. */
export interface FileRefusal {
  readonly code: FileCode
  readonly params: Params
  /** The line that it is about, where it is about one. */
  readonly line?: number
}

/** Thrown where the rows of a table cannot be read on; what was read before is good. */
export class BrokenTable extends Error {
  override name = 'BrokenTable'
  readonly refusal: FileRefusal
  readonly line: number
  constructor(refusal: FileRefusal, line: number) {
    super(refusal.code)
    this.refusal = refusal
    this.line = line
  }
}
