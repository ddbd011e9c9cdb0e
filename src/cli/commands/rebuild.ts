import type { Command } from 'commander'
import { actingAs, administrator, CannotOpen, readCounts, rebuildCounts } from '#storage'
import type { Settings } from '../settings.ts'
import { countText, print, startStep } from '../terminal.ts'
import { findRunning, withWorkplace } from '../workplace.ts'

/** `rebuild`: counts all records from zero, and says whether the kept counts had been right. */
export function rebuildCommand(program: Command, settings: () => Settings): void {
  program
    .command('rebuild')
    .description('count all records of the registers from zero')
    .action(async () => {
      const chosen = settings()
      const running = findRunning(chosen)
      if (running !== undefined)
        throw new CannotOpen(`Waymark is running on this database at ${running}. Stop it first.`)
      const step = startStep('Counting')
      const { records, isSame } = await withWorkplace(chosen, (db) =>
        actingAs(db, administrator, async (tx) => {
          if (chosen.roadmap.registers.length === 0) return { records: 0, isSame: true }
          const before = JSON.stringify(await readCounts(tx))
          const counted = await rebuildCounts(tx, chosen.roadmap)
          return { records: counted, isSame: JSON.stringify(await readCounts(tx)) === before }
        }),
      )
      step.done(`${countText(records, 'record', 'records')} counted.`)
      print(isSame ? 'The kept counts were right.' : 'The kept counts had been wrong and are now right.')
    })
}
