// The style sheet of the site: its files in one.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chartRulesInDark } from '#drawing'

/** Later files build on earlier ones. */
const files = [
  'base.css',
  'layout.css',
  'figures.css',
  'cards.css',
  'take-away.css',
  'tables.css',
  'roadmap.css',
  'overview.css',
  '../../drawing/style/dark.css',
  'dark.css',
  '../../drawing/style/paper.css',
  'paper.css',
]

/** What the workplace has as well. */
const shared = ['tokens', 'elements', 'frame', 'tables', 'figures', 'states'].map(
  (name) => `../../drawing/style/${name}.css`,
)
const read = (file: string) => readFileSync(join(import.meta.dirname, 'style', file), 'utf8')

/** Where they stand among what is changed in the dark. */
const placeOfCharts = '/*charts*/'
const text = [...shared, ...files]
  .map(read)
  .join('\n')
  .replace(placeOfCharts, chartRulesInDark)
  .replaceAll(/\/\*.*?\*\//gs, '')
  .replaceAll(/\n\s+/g, '\n')

/**
 * The style of all pages. It stands in each of them (6 kB as it is sent), as a page that names it is drawn one way there and
 * back later: half a second on a slow line. `source` is how a content security policy allows it and no other
 * (Content Security Policy Level 3, hash-source).
 */
export const styleSheet = { text, source: `'sha256-${createHash('sha256').update(text).digest('base64')}'` }
