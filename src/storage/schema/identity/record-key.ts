// Where a record belongs, and which it is.
import { randomBytes, randomUUID } from 'node:crypto'

export interface RecordKey {
  readonly jurisdiction: string
  readonly id: string
}

const newRun = (): string => randomBytes(4).toString('hex')

/** So many ids of one run are counted: the digits that a UUID has between its first group and its variant. */
const mostOfRun = 16 ** 7

let run = newRun()
let counted = 0

/**
 * An id for a new record: a UUID of the eighth version, which begins with a random number of the process and a count, and
 * ends with 62 random bits. What comes together lies together in the seven indexes that have the id in their key: an import
 * fills their pages one after the other in place of writing into all of them. It tells no time.
 */
export function newRecordId(): string {
  if (counted === mostOfRun) {
    run = newRun()
    counted = 0
  }
  const count = counted.toString(16).padStart(7, '0')
  counted += 1
  return `${run}-${count.slice(0, 4)}-8${count.slice(4)}-${randomUUID().slice(19)}`
}
