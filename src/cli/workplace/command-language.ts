// In which language a command speaks: as it is told, else as the system is set; English to programs, whose output never changes with it.
import { offeredLanguages, readerLanguage, Refused, speakIn, textIn, type Text } from '#definition'

let chosen = 'en'

/** The language in which a command speaks to whoever typed it, also while it serves others in theirs. */
export const commandLanguage = (): string => chosen

/** A text in that language. */
export const said = (text: Text): string => textIn(text, chosen)

/** The option by which it is told, wherever it stands: `--language sq` and `--language=sq`. */
const option = '--language'

interface Told {
  /** The language that was named; undefined where none was. */
  readonly language: string | undefined
  /** The command line without it. */
  readonly rest: readonly string[]
}

/** What the command line says of the language, and the rest of it. */
export function takeLanguage(args: readonly string[]): Told {
  const at = args.findIndex((one) => one === option || one.startsWith(`${option}=`))
  const end = args.indexOf('--')
  if (at < 0 || (end >= 0 && end < at)) return { language: undefined, rest: args }
  const isApart = args[at] === option
  const language = isApart ? (args[at + 1] ?? '') : args[at]?.slice(option.length + 1)
  return { language, rest: args.toSpliced(at, isApart ? 2 : 1) }
}

/** A locale of POSIX as a tag: `sr_RS.UTF-8@latin` is `sr-Latn-RS`, `C` is English. */
function tagOf(locale: string): string {
  const [, language = '', area, script] =
    /^([a-z]{2,3})(?:_([A-Z]{2}))?(?:\.[^@]*)?(?:@(\w+))?$/.exec(locale) ?? []
  const scripts: Readonly<Record<string, string>> = { latin: 'Latn', cyrillic: 'Cyrl' }
  return [language || 'en', scripts[script ?? ''], area].filter(Boolean).join('-')
}

/** What the surroundings say, the first of them that says anything (POSIX, 8.2). */
function localeOf(env: Readonly<Record<string, string | undefined>>): string {
  return ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => env[name] ?? '').find((one) => one !== '') ?? ''
}

/** Whether what is printed is for a program. */
const isForPrograms = (args: readonly string[]): boolean =>
  args.some(
    (one, at) =>
      one === '--json' ||
      /^(?:--format=|-f)(?:json|csv)$/.test(one) ||
      (/^(?:--format|-f)$/.test(one) && /^(?:json|csv)$/.test(args[at + 1] ?? '')),
  )

/**
 * Chooses the language of a command.
 *
 * @param told what the command line names
 * @param args the rest of it
 * @throws Refused where it names a language that is not offered
 */
export function chooseLanguage(
  told: string | undefined,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): void {
  const tags = offeredLanguages().map(({ tag }) => tag)
  const wished = told ?? tagOf(localeOf(env))
  const language = readerLanguage(tags, { asked: wished })
  use(isForPrograms(args) ? 'en' : language)
  if (told !== undefined && language === 'en' && !/^en\b/i.test(told))
    throw new Refused('command-language-unknown', { language: told, allowed: tags.join(', ') }, 'bad-request')
}

function use(language: string): void {
  chosen = language
  speakIn(language)
}

/** English, for what a command says before anything is known. */
export const startInEnglish = (): void => use('en')
