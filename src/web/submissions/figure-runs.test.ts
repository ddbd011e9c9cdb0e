// Figures of a report on paper: a line for each show, and nothing that is known of a figure is left out.
import { expect, test } from 'vitest'
import { findIndicator, type FigureSaid, type SubmittedFigure } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { paperFigures, shortOf } from './figure-runs.ts'

const indicator = findIndicator(ruritania, 'litter')
if (!indicator) throw new Error('The roadmap has no such indicator.')
const exactly = (value: string): FigureSaid => ({ state: 'value', lower: value, upper: value, flags: [] })
const nothing: FigureSaid = { state: 'not reported', lower: null, upper: null, flags: [] }
const ofClass = (
  code: string,
  said: Pick<SubmittedFigure, 'signed' | 'before' | 'now'>,
): SubmittedFigure => ({
  ...{ indicator: 'litter', show: 'collected', codes: { 'item-class': code } },
  ...said,
})
const given = (digest: string | null) => ({
  ...{ roadmap: ruritania, indicator },
  of: { jurisdiction: 'zenda', period: '2023', digest },
})
const unsigned = { signed: null, before: null }

test('classes of a show stand on one line, those that say the same together', () => {
  const figures = [
    ofClass('bottle', { ...unsigned, now: exactly('0') }),
    ofClass('tyre', { ...unsigned, now: exactly('0') }),
  ]
  const { lines, silent } = paperFigures(given(null), figures)
  expect(silent.size).toBe(0)
  expect(lines.map(({ name }) => name)).toEqual(['Litter collected'])
  expect(lines[0]?.runs).toMatchObject([{ names: 'bottles, tyres', text: '0', remarks: [] }])
})

test('what changed since the time before, and since it was signed, stands beside the figure', () => {
  const figures = [ofClass('bottle', { before: exactly('7'), signed: exactly('8'), now: exactly('9') })]
  const [line] = paperFigures(given('digest'), figures).lines
  expect(line?.runs[0]?.text).toBe('8')
  expect(line?.runs[0]?.remarks).toEqual(['changed; it was 7', 'As it stands now: 9'])
})

test('a show of which nothing is known is named once, and counted as unknown', () => {
  const figures = ['bottle', 'tyre'].map((code) => ofClass(code, { ...unsigned, now: nothing }))
  const { lines, silent } = paperFigures(given(null), figures)
  expect(lines).toEqual([])
  expect([...silent]).toEqual([['not reported', ['Litter collected']]])
  const { main, known } = shortOf(given(null), figures)
  expect(main?.codes).toEqual({ 'item-class': 'bottle' })
  expect(known).toBe(0)
})
