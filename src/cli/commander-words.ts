// What the parser of command lines says by itself, in the language of the reader: headings of help, and what is wrong with a line.
import type { Command } from 'commander'
import { commandLanguage } from './workplace/index.ts'
import { say as word } from './cli-sentences.ts'

const titles = {
  'Usage:': () => word('help-usage'),
  'Arguments:': () => word('help-arguments'),
  'Options:': () => word('help-options'),
  'Commands:': () => word('help-commands'),
} as const

const isTitle = (text: string): text is keyof typeof titles => Object.hasOwn(titles, text)

/** What is wrong with a line, by how the parser says it in English; what it names is the same in every language. */
const faults: readonly (readonly [RegExp, (named: string) => string])[] = [
  [/^error: unknown option '(.+?)'/, (named) => word('line-unknown-option', { named })],
  [/^error: unknown command '(.+?)'/, (named) => word('line-unknown-command', { named })],
  [/^error: missing required argument '(.+?)'/, (named) => word('line-lacks-argument', { named })],
  [/^error: option '(.+?)' argument missing/, (named) => word('line-option-empty', { named })],
  [/^error: required option '(.+?)' not specified/, (named) => word('line-lacks-option', { named })],
  [/^error: too many arguments.*: (.*)\.$/, (named) => word('line-too-long', { named })],
]

/** The fault in words of the reader; as the parser says it where the reader reads English, or nobody worded it. */
function faultText(said: string): string {
  if (commandLanguage() === 'en') return said
  for (const [pattern, wording] of faults) {
    const [, named] = pattern.exec(said.trim()) ?? []
    if (named !== undefined) return `${wording(named)}\n`
  }
  return said
}

/** The command, speaking as its reader does; the commands below it do so too. */
export function inReadersWords(command: Command): Command {
  const help = word('help-of-command')
  return command
    .configureHelp({ styleTitle: (title) => (isTitle(title) ? titles[title]() : title) })
    .configureOutput({ outputError: (said, write) => write(faultText(said)) })
    .helpOption('-h, --help', help)
    .helpCommand('help [command]', help)
}
