// How long something took as a table: how many are known, and their quartiles; of a few only how many they are.
import type { ReactNode } from 'react'
import type { DurationRow } from '#definition'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { durationWords as said } from '../words/analysis/duration-words.ts'
import { numberText } from '../words/index.ts'

export interface NamedRow {
  readonly name: string
  readonly row: DurationRow
}

interface Props {
  readonly caption: string
  readonly rows: readonly NamedRow[]
  readonly fewest: number
}

const heads = [said.lower, said.median, said.upper]
const counts = [said.records, said.known, said.unknown, said.backwards]

function Quartiles({ row, fewest }: { readonly row: DurationRow; readonly fewest: number }): ReactNode {
  if (!row.quartiles)
    return (
      <td colSpan={heads.length} className="quiet">
        {said.tooFew(numberText(fewest))}
      </td>
    )
  return row.quartiles.map((days, at) => (
    <td key={heads[at]} className="number" data-label={heads[at]}>
      {numberText(Math.round(days))}
    </td>
  ))
}

export function DurationTable({ caption, rows, fewest }: Props): ReactNode {
  return (
    <ScrollRegion label={caption}>
      <table className="stacks">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{said.area}</th>
            {[...counts, ...heads].map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, row }) => {
            const { records, known, backwards } = row
            const numbers = [records, known, records - known - backwards, backwards]
            return (
              <tr key={`${row.jurisdiction ?? ''} ${row.code ?? ''}`}>
                <th scope="row">{name}</th>
                {numbers.map((number, at) => (
                  <td key={counts[at]} className="number" data-label={counts[at]}>
                    {numberText(number)}
                  </td>
                ))}
                <Quartiles row={row} fewest={fewest} />
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
