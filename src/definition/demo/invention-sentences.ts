// The label of invented data, in words.
import type { Text } from '../words/index.ts'

/** What stands on every page, print, chart and command that shows invented data. */
export const inventedSentence: Text = {
  en: 'Invented data for trying out – not about any real place.',
}
