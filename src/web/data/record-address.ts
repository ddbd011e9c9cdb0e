// Where the API keeps a record; the list of its register where it is not kept yet.
import { pathTo, type RecordAnswer, type Register } from '#definition'

export function recordAddress(
  register: Register,
  record: Pick<RecordAnswer, 'jurisdiction' | 'id'> | undefined,
): string {
  const list = pathTo('registers', register.id)
  if (!record) return list
  return `${list}/${encodeURIComponent(record.jurisdiction)}/${encodeURIComponent(record.id)}`
}
