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
import { countText, findRunning, print, startStep, withWorkplace, type Settings } from '../workplace/index.ts'

const heldText = (held: UnlikeCell['kept']) =>
  held === null ? 'nothing' : `${held.value} (${held.rows} ${held.rows === '1' ? 'row' : 'rows'})`

/** Which records explain a count that differed. */
function explanationOf({ records, recordCount, unlikeRecords }: UnlikeCell, isProved: boolean): string {
  const some = records.slice(0, 5).join(', ')
  const all = `${countText(recordCount, 'record is', 'records are')} counted there${some === '' ? '' : `: ${some}`}${recordCount > 5 ? ', …' : ''}.`
  if (unlikeRecords.length > 0)
    return `${all} Of these the table of the register differs from the newest version: ${unlikeRecords.join(', ')}.`
  return isProved ? `${all} No record explains it: the count itself was changed.` : all
}

function printDifference({ unlike, unlikeCount }: RebuiltCounts, unproved: readonly AuditDifference[]): void {
  print(`${countText(unlikeCount, 'kept count was', 'kept counts were')} wrong; now they follow the records.`)
  for (const one of unlike)
    print(
      `${cellText(one.cell)}: kept ${heldText(one.kept)}, the records come to ${heldText(one.counted)}. ${explanationOf(one, unproved.length === 0)}`,
    )
  if (unlikeCount > unlike.length) print(`And ${unlikeCount - unlike.length} more.`)
  if (unproved.length > 0)
    print('The records themselves are not what the audit log says, so the counts may be wrong still:')
  for (const { what } of unproved) print(what)
}

/** Counts afresh; a difference is written down in the audit log. */
function rebuild(db: Database, { roadmap }: Settings): Promise<RebuiltCounts> {
  return actingAs(db, administrator, async (tx) => {
    const rebuilt = await rebuildAndCompare(tx, roadmap)
    const after = `${rebuilt.records} records counted, ${rebuilt.unlikeCount} counts were wrong`
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
    .description('count all records of the registers from zero')
    .action(async () => {
      const chosen = settings()
      const running = findRunning(chosen)
      if (running !== undefined) throw new Refused('running-stop', { address: running }, 'unavailable')
      const step = startStep('Counting')
      await withWorkplace(chosen, async (db) => {
        const rebuilt = await rebuild(db, chosen)
        const isSame = rebuilt.unlikeCount === 0
        const unproved = isSame ? [] : await findUnproved(db, chosen)
        step.done(`${countText(rebuilt.records, 'record', 'records')} counted.`)
        if (isSame) return print('The kept counts were right.')
        process.exitCode = 1
        return printDifference(rebuilt, unproved)
      })
    })
}
