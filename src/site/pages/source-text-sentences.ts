// What stands around the words of the roadmap itself.
import { newCatalogue } from '#definition'

const english = {
  title: 'The text of the roadmap',
  hint: 'Word for word as it was adopted, with its footnotes. Headings in italics are not in the document: they help to find one’s way.',
  contents: 'Contents of the text',
  chapters: 'Chapters',
  'chapters-hint':
    'Each chapter has a page of its own, with its introduction, targets, baselines and timeframes word for word.',
  footnotes: 'Footnotes',
  'back-to-text': 'Back to the text',
  'back-from': 'Back to the text from: {footnote}',
} as const

/** Words what stands around the text. */
export const { say: sayText } = newCatalogue('site-text', english)
