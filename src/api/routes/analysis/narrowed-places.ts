// What a question about places has in common with a list of records: whose they are, and to what they are narrowed.
import {
  placeField,
  Refused,
  type FilledQueryOf,
  type Operations,
  type Person,
  type Register,
} from '#definition'
import type { RecordFilter } from '#storage'
import type { ApiContext } from '../../requests/index.ts'
import { narrowRecords } from '../records/narrow-records.ts'
import { askedBy, pageOf } from '../records/record-lists.ts'

type Asked = FilledQueryOf<Operations['recordSums']>
/** As which kind of file it is wanted is no part of what is asked. */
type AskedInForm = Asked & { readonly format?: unknown }

/** How a list is asked for of which only what narrows it is meant. */
const unshown = { descending: true, limit: 1, offset: 0, format: 'json', toHandOn: false } as const

/** The first field of a register with a place. Throws `Refused` where it asks for none. */
export function getPlaceField(register: Register): string {
  const field = placeField(register)
  if (!field) throw new Refused('register-without-places', { register: register.id }, 'bad-request')
  return field.id
}

export interface AskedRecords {
  readonly filter: RecordFilter
  /** Under which name the answer is kept for whoever asks the same; others may open other records. */
  readonly nameOf: (what: string) => string
}

/** The records that are asked for. Throws `Refused` where the question makes no sense for the register. */
export async function askedRecords(
  context: ApiContext,
  { person, register }: { readonly person: Person; readonly register: Register },
  { format: _format, ...query }: AskedInForm,
): Promise<AskedRecords> {
  const page = pageOf(register, { ...query, ...unshown })
  const { counted: _counted, ...narrowed } = await narrowRecords(context, person, register, query)
  return {
    filter: { ...page, ...narrowed },
    nameOf: (what) => `${what} ${askedBy(person)} ${register.id} ${JSON.stringify(query)}`,
  }
}
