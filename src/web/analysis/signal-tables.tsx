// Tables of signals: months with what was recorded, expected and usual, each with the way to its records.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { findRegister, getInterval, type SignalsAnswer, type WatchedSeries } from '#definition'
import { areaName } from '../data/names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { signalWords as said } from '../words/analysis/signal-words.ts'
import { numberText, say } from '../words/index.ts'

export type Month = WatchedSeries['months'][number]

export interface Row {
  readonly series: WatchedSeries
  readonly month: Month
}

/** What a month says, in words. */
function monthSays({ state, isSignal, isComplete }: Month, limits: SignalsAnswer): string {
  if (isSignal) return said.signal
  if (state === 'judged') return isComplete ? said.usual : said.soFar
  if (state === 'too short') return said.states['too short'](numberText(limits.fewestMonths))
  if (state === 'too few') return said.states['too few'](numberText(limits.fewestCases))
  return said.states['not known']
}

function recordedText({ count, isComplete }: Month): string {
  if (count === null) return said.unknown
  return isComplete ? numberText(count) : said.atLeast(numberText(count))
}

const expectedText = ({ expected }: Month) =>
  expected === null ? '' : numberText(Math.round(expected * 10) / 10)

/** The names of a row: its register and its jurisdiction. */
export function useSeriesNames(): (series: WatchedSeries) => {
  readonly register: string
  readonly area: string
} {
  const roadmap = useOutline()
  return ({ register: id, jurisdiction }) => {
    const register = findRegister(roadmap, id)
    return { register: register ? say(register.name) : id, area: areaName(roadmap, jurisdiction) }
  }
}

function RecordsLink({ series, month: { month } }: Row): ReactNode {
  const { register, area } = useSeriesNames()(series)
  const { start, end } = getInterval(month)
  return (
    <Link
      to="/registers/$id"
      params={{ id: series.register }}
      search={{ jurisdiction: series.jurisdiction, from: start, to: end }}
      aria-label={said.recordsOf(register, area, month)}
    >
      {said.records}
    </Link>
  )
}

interface Props {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly limits: SignalsAnswer
  /** Whether each row says which register and jurisdiction it is of, and leads to its two years. */
  readonly isOfMany: boolean
}

function Cells({
  row,
  limits,
  isOfMany,
}: { readonly row: Row } & Pick<Props, 'limits' | 'isOfMany'>): ReactNode {
  const { series, month } = row
  const { register, area } = useSeriesNames()(series)
  return (
    <tr>
      {isOfMany ? (
        <>
          <th scope="row">{register}</th>
          <td data-label={said.area}>{area}</td>
          <td data-label={said.month}>{month.month}</td>
        </>
      ) : (
        <th scope="row">{month.month}</th>
      )}
      <td className="number" data-label={said.recorded}>
        {recordedText(month)}
      </td>
      <td className="number" data-label={said.expected}>
        {expectedText(month)}
      </td>
      <td className="number" data-label={said.most}>
        {month.threshold === null ? '' : numberText(month.threshold)}
      </td>
      <td data-label={said.says}>
        {month.isSignal ? <strong>{monthSays(month, limits)}</strong> : monthSays(month, limits)}
        {series.isPart && isOfMany && <span className="quiet"> ({said.part})</span>}
      </td>
      <td>
        {isOfMany && (
          <>
            <Link
              to="/signals"
              search={{ register: series.register, jurisdiction: series.jurisdiction }}
              aria-label={said.lookAt(register, area)}
            >
              {said.look}
            </Link>{' '}
          </>
        )}
        {month.count !== null && <RecordsLink {...row} />}
      </td>
    </tr>
  )
}

export function SignalTable({ caption, rows, limits, isOfMany }: Props): ReactNode {
  const numbers = [said.recorded, said.expected, said.most]
  return (
    <ScrollRegion label={caption}>
      <table className="stacks">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {(isOfMany ? [said.register, said.area, said.month] : [said.month]).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {numbers.map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
            <th scope="col">{said.says}</th>
            <th scope="col">{said.records}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Cells
              key={`${row.series.register} ${row.series.jurisdiction} ${row.month.month}`}
              {...{ row, limits, isOfMany }}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
