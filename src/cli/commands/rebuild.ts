import type { Command } from 'commander'
import { Refused } from '#definition'
import {
  actingAs,
  administrator,
  cellText,
  rebuildAndCompare,
  verifyAudit,
  writeAudit,
  type AuditDifference,
  type Database,
  type RebuiltCounts,
  type UnlikeCell,
} from '#storage'
import {
  said,
  counted,
  findRunning,
  print,
  startStep,
  withWorkplace,
  type Settings,
} from '../workplace/index.ts'
import { say as word } from './commands-sentences.ts'

const heldText = (held: UnlikeCell['kept']) =>
  held === null ? said({ en: 'nothing' }) : `${held.value} (${counted('rows', { count: Number(held.rows) })})`

/** Which records explain a count that differed. */
function explanationOf({ records, recordCount, unlikeRecords }: UnlikeCell, isProved: boolean): string {
  const some = records.slice(0, 5).join(', ')
  const all = word('counted-there', {
    records: counted('records-are', { count: recordCount }),
    value: some === '' ? '' : `: ${some}`,
    value2: recordCount > 5 ? ', …' : '',
  })
  if (unlikeRecords.length > 0)
    return word('of-these-the-table-of', { all, unlikeRecords: unlikeRecords.join(', ') })
  return isProved ? word('no-record-explains-it-the', { all }) : all
}

function printDifference(
  { unlike, totals, unlikeCount }: RebuiltCounts,
  unproved: readonly AuditDifference[],
): void {
  print(
    word('wrong-now-they-follow-the', {
      kept: counted('kept-counts', { count: unlikeCount }),
    }),
  )
  for (const one of unlike)
    print(
      word('kept-the-records-come-to', {
        cell: cellText(one.cell),
        held: heldText(one.kept),
        held2: heldText(one.counted),
        explanation: explanationOf(one, unproved.length === 0),
      }),
    )
  const more = unlikeCount - unlike.length - totals.length
  if (more > 0) print(word('differences-more', { count: more }))
  for (const one of totals) print(word('kept-total-the-records-come-to', { ...one }))
  if (unproved.length > 0) print(word('the-records-themselves-are-not'))
  for (const { what } of unproved) print(what)
}

/** What is written down for good is said in one language. */
const inLog = 'en'

/** Counts afresh; a difference is written down in the audit log. */
function rebuild(db: Database, { roadmap }: Settings): Promise<RebuiltCounts> {
  return actingAs(db, administrator, async (tx) => {
    const rebuilt = await rebuildAndCompare(tx, roadmap)
    const after = word(
      'records-counted-counts-were-wrong',
      {
        records: rebuilt.records,
        unlikeCount: rebuilt.unlikeCount,
      },
      inLog,
    )
    const places = rebuilt.unlike.map(({ cell }) => cellText(cell)).join('; ')
    await writeAudit(tx, { chain: 'all', action: 'rebuild', subject: 'counts', before: places, after })
    return rebuilt
  })
}

/** What of the records is not as the audit log says: without that nobody can call a count right. */
function findUnproved(db: Database, { roadmap }: Settings): Promise<AuditDifference[]> {
  return db.transaction().execute(async (tx) => [...(await verifyAudit(tx, { roadmap })).differences])
}

/** `rebuild`: counts all records from zero, and says which kept counts had been wrong and what explains it. */
export function rebuildCommand(program: Command, settings: () => Settings): void {
  program
    .command('rebuild')
    .description(word('count-all-records-of-the'))
    .action(async () => {
      const chosen = settings()
      const running = findRunning(chosen)
      if (running !== undefined) throw new Refused('running-stop', { address: running }, 'unavailable')
      const step = startStep(word('counting'))
      await withWorkplace(chosen, async (db) => {
        const rebuilt = await rebuild(db, chosen)
        const isSame = rebuilt.unlikeCount === 0
        const unproved = isSame ? [] : await findUnproved(db, chosen)
        step.done(word('records-counted', { records: counted('records', { count: rebuilt.records }) }))
        if (isSame) return print(word('the-kept-counts-were-right'))
        process.exitCode = 1
        return printDifference(rebuilt, unproved)
      })
    })
}
