// Prints a layout that was worked out of a file, to be looked through; what was not recognised is said beside it.
import {
  remarkText,
  Refused,
  type ImportProblem,
  type Mapping,
  type Register,
  type TextAsRead,
  type TextReading,
} from '#definition'
import { inspectImport, suggestObservations } from '#intake'
import { print, say, type Settings } from '../workplace/index.ts'
import { say as word } from './commands-sentences.ts'

/** How the file is read, as far as the options say it. */
export interface SuggestOptions {
  readonly table?: string
  readonly text?: TextReading
}

interface Suggested {
  readonly mapping: Mapping
  readonly confidence?: Readonly<Record<string, number>>
  readonly unrecognised: readonly string[]
  readonly missing: readonly string[]
  readonly text: Pick<TextAsRead, 'encoding' | 'sample'> | null
}

const refuse = ({ what, mend }: ImportProblem) =>
  new Refused('as-said', { what: `${what} ${mend}` }, 'bad-request')

function printSuggestion({ mapping, confidence = {}, unrecognised, missing, text }: Suggested): void {
  print(JSON.stringify(mapping, null, 2))
  if (text && text.sample !== '' && text.encoding !== 'utf-8')
    say(remarkText('text-read-as', { encoding: text.encoding, sample: text.sample }))
  for (const [heading, sure] of Object.entries(confidence))
    say(word('heading-recognised', { heading, percent: Math.round(sure * 100) }))
  for (const heading of unrecognised) say(word('not-recognised-it-is-left', { heading }))
  for (const heading of missing) say(word('nothing-fills-choose-a-column', { heading }))
}

/** A layout for records of the register. */
export async function suggestForRegister(
  { roadmap, mostMegabytes }: Settings,
  register: Register,
  path: string,
  read: SuggestOptions,
): Promise<void> {
  const sight = await inspectImport({ roadmap, register, path, mostMegabytes, ...read })
  if ('kind' in sight) throw refuse(sight)
  if (!sight.suggestion) throw new Refused('mapping-not-needed', {}, 'bad-request')
  printSuggestion({ ...sight.suggestion, text: sight.text })
}

/** A layout for figures. */
export async function suggestForFigures(
  { roadmap, mostMegabytes }: Settings,
  path: string,
  read: SuggestOptions,
): Promise<void> {
  const found = await suggestObservations({ roadmap, path, mostMegabytes, ...read })
  if ('kind' in found) throw refuse(found)
  printSuggestion(found)
}
