// Prints a layout that was worked out of a file, to be looked through; what was not recognised is said beside it.
import { Refused, remarkText, type MappingSuggestion, type TextAsRead, type TextReading } from '#definition'
import type { Intake } from '#intake'
import { print, say, type Settings } from '../workplace/index.ts'
import { say as word } from './commands-sentences.ts'

/** How the file is read, as far as the options say it. */
export interface SuggestOptions {
  readonly table?: string
  readonly text?: TextReading
}

function printSuggestion(
  { mapping, confidence, unrecognised, missing }: MappingSuggestion,
  text: TextAsRead | null,
): void {
  print(JSON.stringify(mapping, null, 2))
  if (text && text.sample !== '' && text.encoding !== 'utf-8')
    say(remarkText('text-read-as', { encoding: text.encoding, sample: text.sample }))
  for (const [heading, sure] of Object.entries(confidence))
    say(word('heading-recognised', { heading, percent: Math.round(sure * 100) }))
  for (const heading of unrecognised) say(word('not-recognised-it-is-left', { heading }))
  for (const heading of missing) say(word('nothing-fills-choose-a-column', { heading }))
}

/** Prints the layout that is proposed for the file. */
export async function suggestLayout(
  { mostMegabytes }: Settings,
  intake: Intake,
  path: string,
  read: SuggestOptions,
): Promise<void> {
  const sight = await intake.inspect({ path, mostMegabytes, ...read })
  if ('kind' in sight) throw new Refused('problem-is', { problem: sight }, 'bad-request')
  if (!sight.suggestion) throw new Refused('mapping-not-needed', {}, 'bad-request')
  printSuggestion(sight.suggestion, sight.text)
}
