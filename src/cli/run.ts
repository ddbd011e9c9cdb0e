// Runs one command line. Whatever goes wrong ends as a sentence and a non-zero exit code, never as a stack trace.
import { Command, CommanderError } from 'commander'
import { isRefused, offeredLanguages, refusedText, countDaysOf } from '#definition'
import { DatabaseLost, faultLines } from '#storage'
import { commands } from './commands/index.ts'
import {
  chooseLanguage,
  colors,
  commandLanguage,
  learnLanguagesOf,
  readSettings,
  say,
  startInEnglish,
  takeLanguage,
  type Settings,
  type Surroundings,
} from './workplace/index.ts'
import { say as word } from './cli-sentences.ts'
import { inReadersWords } from './commander-words.ts'

/** The one place that words a refusal for a terminal; undefined where something else went wrong. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof DatabaseLost) return refusedText(error.asRefused(), commandLanguage())
  return isRefused(error) ? refusedText(error, commandLanguage()) : undefined
}

/** Says of an unexpected error where it came from, and nothing of what was being worked on. Gives the exit code. */
function sayFault(error: unknown, env: Surroundings['env']): number {
  const [kind = '', ...places] = faultLines(error)
  say(colors.red(word('something-went-wrong-that-should', { kind })))
  if (env['DEBUG']) say(places.join('\n'))
  return 70
}

/** An error that nobody waited for ends the process like any other that should not have been. */
export function endOnFault(env: Surroundings['env']): void {
  process.on('uncaughtException', (error) => process.exit(sayFault(error, env)))
}

/** What a command needs to know; from now on days are those of the places of the roadmap. */
function settingsOf(surroundings: Surroundings): Settings {
  const settings = readSettings(surroundings)
  countDaysOf(settings.roadmap.jurisdictions)
  return settings
}

/** The command line in the language of whoever typed it. */
function programFor(surroundings: Surroundings): Command {
  const tags = offeredLanguages().map(({ tag }) => tag)
  const program = inReadersWords(new Command('waymark'))
    .description(word('waymark-monitoring-of-roadmaps-from'))
    .version(surroundings.version, '-V, --version', word('show-the-version'))
    .option('--language <tag>', word('language-of-what-a-command-says', { tags: tags.join(', ') }))
    .showHelpAfterError(word('waymark-help-shows-every-command'))
    .exitOverride()
  for (const command of commands) command(program, () => settingsOf(surroundings))
  return program
}

/** Runs the command line and gives the exit code. */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<number> {
  startInEnglish()
  try {
    const { language, rest } = takeLanguage(args)
    learnLanguagesOf(surroundings)
    chooseLanguage(language, rest, surroundings.env)
    await programFor(surroundings).parseAsync([...rest], { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode
    const sentence = sentenceOf(error)
    if (sentence === undefined) return sayFault(error, surroundings.env)
    say(colors.red(sentence))
    return 1
  }
}
