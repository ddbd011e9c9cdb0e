// Runs one command line. Whatever goes wrong ends as a sentence and a non-zero exit code, never as a stack trace.
import { Command, CommanderError } from 'commander'
import { CannotKeepUploads } from '#api'
import { CannotOpen, DatabaseLost, faultLines } from '#storage'
import { BadQuestion } from '#indicators'
import { CannotUndo } from '#intake'
import { commands } from './commands/index.ts'
import { colors, readSettings, say, UsageError, type Surroundings } from './workplace/index.ts'

function isForPeople(error: unknown): error is Error {
  return [UsageError, CannotOpen, CannotKeepUploads, BadQuestion, CannotUndo, DatabaseLost].some(
    (kind) => error instanceof kind,
  )
}

/** Says of an unexpected error where it came from, and nothing of what was being worked on. Gives the exit code. */
function sayFault(error: unknown, env: Surroundings['env']): number {
  const [kind = '', ...places] = faultLines(error)
  say(colors.red(`Something went wrong that should not have: ${kind}`))
  if (env['DEBUG']) say(places.join('\n'))
  return 70
}

/** An error that nobody waited for ends the process like any other that should not have been. */
export function endOnFault(env: Surroundings['env']): void {
  process.on('uncaughtException', (error) => process.exit(sayFault(error, env)))
}

/** Runs the command line and gives the exit code. */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const program = new Command('waymark')
    .description('Waymark: monitoring of roadmaps, from a published figure to an indicator anyone can open')
    .version(surroundings.version)
    .showHelpAfterError('(waymark --help shows every command)')
    .exitOverride()
  for (const command of commands) command(program, () => readSettings(surroundings))
  try {
    await program.parseAsync([...args], { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode
    if (!isForPeople(error)) return sayFault(error, surroundings.env)
    say(colors.red(error.message))
    return 1
  }
}
