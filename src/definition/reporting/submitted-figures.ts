// Figures of a report as they are signed, and as they stand.
import type { StatementKind } from '../completeness/index.ts'
import type { Figure } from '../indicators/index.ts'

/** What a figure says. */
export type FigureSaid = Pick<Figure, 'state' | 'lower' | 'upper' | 'flags'>

/** Which figure it is. */
export type FigurePlace = Pick<Figure, 'show' | 'codes'> & { readonly indicator: string }

/** A figure of a report; null where it was not signed, not there the time before, or is not there now. */
export interface SubmittedFigure extends FigurePlace {
  readonly signed: FigureSaid | null
  readonly before: FigureSaid | null
  readonly now: FigureSaid | null
}

/** What an institution had said of months of a register when figures were signed. */
export interface SignedStatement {
  readonly register: string
  readonly institution: string
  readonly kind: StatementKind
  /** First and last month. */
  readonly from: string
  readonly to: string
  readonly at: string
  readonly by: string
}

/** The codes of a figure in one text: `item-class=pistol,sex=female`. */
export function keptCodes(codes: Readonly<Record<string, string>>): string {
  const parts = Object.keys(codes).toSorted()
  return parts.map((id) => `${id}=${codes[id]}`).join(',')
}

/** The codes of such a text. */
export function codesOfKept(text: string): Record<string, string> {
  const parts = text === '' ? [] : text.split(',')
  return Object.fromEntries(parts.map((one) => one.split('=')).map(([id = '', code = '']) => [id, code]))
}

/** How a figure of an indicator is named where something is pinned to it: its show, and its codes. */
export const figureKey = ({ show, codes }: Pick<FigurePlace, 'show' | 'codes'>): string =>
  [show, keptCodes(codes)].filter((one) => one !== '').join(' ')

/** The show and the codes of such a name. */
export function figureOfKey(key: string): Pick<FigurePlace, 'show' | 'codes'> {
  const [show = '', codes = ''] = key.split(' ')
  return { show, codes: codesOfKept(codes) }
}

/** Whether two say the same. */
export function isSaidAlike(a: FigureSaid | null, b: FigureSaid | null): boolean {
  const textOf = (one: FigureSaid | null) =>
    one && [one.state, one.lower, one.upper, ...one.flags.toSorted()].join('|')
  return textOf(a) === textOf(b)
}
