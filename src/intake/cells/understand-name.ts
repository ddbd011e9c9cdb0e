// Numbers and marks that name something: every digit and every zero counts.
import { findMonth } from '#definition'
import { fractionShown, isPower } from '#formats'
import { asItStands, madeDate, problem, type MeantCell, type Understood } from './understood.ts'
import { say } from './cells-sentences.ts'

const dayAndMonth = /^(?:\d{1,2}[-. ]+(\p{L}{3,})\.?|(\p{L}{3,})\.?-\d{2})$/u

/** Dec-23, 12-дек: what a spreadsheet program shows for a number such as 12/23, and saves into a file of text. */
function looksMadeDate(text: string): boolean {
  const [, before, after] = dayAndMonth.exec(text) ?? []
  const name = before ?? after
  return name !== undefined && findMonth(name) !== undefined
}

const isFraction = ({ kind, shown }: MeantCell): boolean => kind === 'number' && shown === fractionShown

/** A number that names something. What was entered as 12E10 became one with a power of ten. */
function understandDigits({ text, shown, column }: MeantCell): Understood {
  if (/^\d{16,}$/.test(text)) return problem('cell-digits-lost', { value: text })
  if (shown === undefined) return asItStands
  if (!isPower(shown)) return { text: shown }
  return column.isKey ? problem('cell-made-number', { value: shown }) : asItStands
}

/** What a column of names makes of a cell. */
export function understandName(cell: MeantCell): Understood {
  const { text, kind, column } = cell
  if (kind === 'date') return madeDate(cell)
  if (isFraction(cell)) return madeDate({ ...cell, shown: say('as-fraction') })
  if (kind === 'text' && column.isKey && looksMadeDate(text.trim())) {
    return problem('name-like-date', { value: text.trim() })
  }
  return kind === 'number' ? understandDigits(cell) : asItStands
}
