// Where a record belongs, and which it is.
import { createHash, randomUUID } from 'node:crypto'

export interface RecordKey {
  readonly jurisdiction: string
  readonly id: string
}

/**
 * An id for a new record. From the same seed always the same: a request that is sent again, because nobody heard what became
 * of it, meets the record that it made.
 */
export function newRecordId(seed?: string): string {
  if (seed === undefined) return randomUUID()
  const [, ...groups] =
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(createHash('sha256').update(seed).digest('hex')) ?? []
  const [a = '', b = '', c = '', d = '', e = ''] = groups
  // Version 8 of RFC 9562: a UUID by a rule of our own.
  return `${a}-${b}-8${c}-8${d}-${e}`
}
