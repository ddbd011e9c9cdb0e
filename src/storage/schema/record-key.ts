// Where a record belongs, and which it is.
import { randomUUID } from 'node:crypto'

export interface RecordKey {
  readonly jurisdiction: string
  readonly id: string
}

/** An id for a new record. */
export const newRecordId = (): string => randomUUID()
