import { statSync } from 'node:fs'
import type { Command } from 'commander'
import { loadFile } from '#intake'
import { administrator, CannotOpen } from '#storage'
import { problemLines } from '../problem-lines.ts'
import type { Settings } from '../settings.ts'
import { countText, say, startStep } from '../terminal.ts'
import { findRunning, withWorkplace } from '../workplace.ts'

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** `load FILE`: takes a file of observations whole, or not at all. */
export function loadCommand(program: Command, settings: () => Settings): void {
  program
    .command('load <file>')
    .description('take a CSV file of observations: the whole file, or nothing of it')
    .addHelpText(
      'after',
      '\nThe format is described in docs/observation-file.md. Try “waymark check FILE” first.',
    )
    .action(async (file: string) => {
      const chosen = settings()
      const running = findRunning(chosen)
      if (running !== undefined) {
        throw new CannotOpen(
          `Waymark is running on this database at ${running}. Stop it, load the file, and start it again.`,
        )
      }
      const step = startStep(`Reading ${file} (${Math.ceil(sizeOf(file) / 1000)} kB)`)
      const onProgress = ({ rows }: { rows: number }) => step.update(`${rows} rows read`)
      const { mostMegabytes, roadmap } = chosen
      const result = await withWorkplace(chosen, (db) =>
        loadFile(db, administrator, { roadmap, path: file, mostMegabytes, onProgress }),
      )
      if (!result.isTaken) {
        step.done(`Nothing was taken: ${countText(result.problemCount, 'problem', 'problems')}.`)
        say(problemLines(result.problems))
        process.exitCode = 1
      } else if (result.isRepeated) step.done('This very file was taken before; nothing changed.')
      else step.done(`Taken: ${countText(result.rows, 'row', 'rows')}, ${result.added} of them new.`)
    })
}
