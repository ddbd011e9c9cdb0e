// Numbers and marks that name something: every digit and every zero counts.
import { findMonth } from '#definition'
import { asItStands, madeDate, problem, type MeantCell, type Understood } from './understood.ts'
import { say } from './cells-sentences.ts'

const dayAndMonth = /^(?:\d{1,2}[-. ]+(\p{L}{3,})\.?|(\p{L}{3,})\.?-\d{2})$/u

/** Dec-23, 12-дек: what a spreadsheet program shows for a number such as 12/23, and saves into a file of text. */
function looksMadeDate(text: string): boolean {
  const [, before, after] = dayAndMonth.exec(text) ?? []
  const name = before ?? after
  return name !== undefined && findMonth(name) !== undefined
}

/** Told of a cell whose number is formatted as a fraction. */
type ShownAsFraction = 'a fraction'

const isFraction = ({ kind, shown }: MeantCell): boolean =>
  kind === 'number' && shown === ('a fraction' satisfies ShownAsFraction)

/** What a column of names makes of a cell. */
export function understandName(cell: MeantCell): Understood {
  const { text, kind, shown, column } = cell
  if (kind === 'date') return madeDate(cell)
  if (isFraction(cell)) return madeDate({ ...cell, shown: say('as-fraction') })
  if (kind === 'text' && column.isKey && looksMadeDate(text.trim())) {
    return problem('name-like-date', { value: text.trim() })
  }
  if (kind !== 'number') return asItStands
  if (/^\d{16,}$/.test(text)) return problem('cell-digits-lost', { value: text })
  return shown === undefined ? asItStands : { text: shown }
}
