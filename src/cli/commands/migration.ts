import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { currentMoment, Refused } from '#definition'
import { migrationsFor, pendingDifference } from '#storage'
import { print, type Settings } from '../workplace/index.ts'
import { say as word } from './commands-sentences.ts'

/** The moment in fourteen digits; the next number where a migration has a later one, for it builds on all that there are. */
function nextStamp(roadmapFolder: string): string {
  const now = currentMoment().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const numbers = migrationsFor(roadmapFolder).map(({ name }) => Number(name.slice(0, 14)))
  return String(Math.max(Number(now), ...numbers.map((number) => number + 1)))
}

/** `migration NAME`: writes down what the definitions need and the migrations do not make yet. */
export function migrationCommand(program: Command, settings: () => Settings): void {
  program
    .command('migration <name>')
    .description(word('write-the-next-migration-from'))
    .action(async (name: string) => {
      const { roadmap, roadmapFolder } = settings()
      if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Refused('migration-name', {}, 'bad-request')
      const { steps, decisions } = await pendingDifference(roadmap, roadmapFolder)
      for (const decision of decisions) print(word('to-be-decided-by-a', { decision }))
      if (steps.length === 0) return print(word('the-migrations-make-everything-that'))
      const folder = join(roadmapFolder, 'migrations')
      mkdirSync(folder, { recursive: true })
      const file = join(folder, `${nextStamp(roadmapFolder)}-${name}.sql`)
      const notes = decisions.map((decision) => word('to-be-decided', { decision })).join('')
      writeFileSync(file, `${notes}${steps.join('\n\n')}\n`)
      return print(word('migration-written', { file }))
    })
}
