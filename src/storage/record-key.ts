// Where a record belongs, and which it is.
import { randomUUID } from 'node:crypto'

export interface RecordKey {
  readonly jurisdiction: string
  readonly id: string
}

export function newRecordId(): string {
  return randomUUID()
}
