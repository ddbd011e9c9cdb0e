// The label of invented data, in words.
import { textIn, type Text } from '../words/index.ts'

/** What stands on every page, print, chart and command that shows invented data. */
export const inventedSentence: Text = {
  en: 'Invented data for trying out – not about any real place.',
}

/** What stands in every workbook of invented data, in the language of its reader; nothing where the data are real. */
export function findLabel(
  { isInvented }: { readonly isInvented: boolean },
  language = 'en',
): string | undefined {
  return isInvented ? textIn(inventedSentence, language) : undefined
}
