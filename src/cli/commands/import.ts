import type { Command } from 'commander'
import { findRegister, type Register } from '#definition'
import { importRecords, recordHeadings } from '#intake'
import { administrator, CannotOpen } from '#storage'
import { UsageError, type Settings } from '../settings.ts'
import { colors, print, say, startStep } from '../terminal.ts'
import { findRunning, withWorkplace } from '../workplace.ts'

function getRegister({ roadmap }: Settings, id: string): Register {
  const found = findRegister(roadmap, id)
  if (found) return found
  throw new UsageError(
    `There is no register “${id}”. Use one of: ${roadmap.registers.map((one) => one.id).join(', ')}.`,
  )
}

async function importFile(settings: Settings, register: Register, file: string): Promise<void> {
  const running = findRunning(settings)
  if (running !== undefined)
    throw new CannotOpen(
      `Waymark is running on this database at ${running}. Stop it, import, and start it again.`,
    )
  const step = startStep(`Reading ${file}`)
  const office = { roadmap: settings.roadmap, register, person: administrator }
  const { isTaken, problems, added, unchanged } = await withWorkplace(settings, (db) =>
    importRecords(db, office, file, (records) => step.update(`${records} records read`)),
  )
  if (isTaken) return step.done(`Taken: ${added} new records; ${unchanged} were there already.`)
  step.done(`Nothing was taken: ${problems.length} problem${problems.length === 1 ? '' : 's'}.`)
  for (const { line, column, what, why, mend } of problems.slice(0, 1000)) {
    say(
      `${colors.bold(`line ${line}, column “${column}”`)}\n  ${colors.red(what)} ${why}\n  ${colors.green(mend)}`,
    )
  }
  process.exitCode = 1
}

/** `import`: records of a register from a CSV file, or the headings such a file has. */
export function importCommand(program: Command, settings: () => Settings): void {
  program
    .command('import <register> [file]')
    .description('take a CSV file of records whole or not at all; without a file print the headings it needs')
    .addHelpText(
      'after',
      '\nOne row a record; every further item or person on a row of its own below it, with the record’s own cells left empty.',
    )
    .action(async (id: string, file: string | undefined) => {
      const chosen = settings()
      const register = getRegister(chosen, id)
      if (file === undefined) return print(recordHeadings(register).join(','))
      return importFile(chosen, register, file)
    })
}
