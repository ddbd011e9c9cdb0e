// The records of a slice, as its import notes them.
import type { RecordWrite, SliceRecord } from '#storage'
import type { Outcome } from '../plan/index.ts'

/** Every record that the slice has: those that it writes, with their version, and those that are there already. */
export function recordsOf(
  outcomes: readonly Outcome[],
  writes: readonly Pick<RecordWrite, 'key' | 'version'>[],
) {
  const records = new Map<string, SliceRecord>()
  for (const { alike } of outcomes)
    for (const { id, jurisdiction } of alike) records.set(id, { key: { id, jurisdiction }, version: null })
  for (const { key, version } of writes) records.set(key.id, { key, version })
  return [...records.values()]
}

/** How many of them are that to what is stored. */
export const countOf = (outcomes: readonly Outcome[], kind: Outcome['match']['kind']) =>
  outcomes.filter(({ match }) => match.kind === kind).length
