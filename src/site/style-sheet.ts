// The style sheet of the site: its files in one, under an address that changes with it, so that browsers may keep it for good.
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
  'paper.css',
]

/** Colours, sizes, type and the marks of states, as the workplace has them. */
const shared = ['../../drawing/style/tokens.css', '../../drawing/style/states.css']
const read = (file: string) => readFileSync(join(import.meta.dirname, 'style', file), 'utf8')

/** Where they stand among what is changed in the dark. */
const placeOfCharts = '/*charts*/'
const text = [...shared, ...files].map(read).join('\n').replace(placeOfCharts, chartRulesInDark)
const digest = createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The style of all pages. */
export const styleSheet = { path: `/site/${digest}.css`, text }
