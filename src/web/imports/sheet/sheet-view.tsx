// The sheet as it stands: letters, numbers, titles, headings and rows. The row of the headings is chosen by its number.
import { useState, type ReactNode } from 'react'
import { headingsOf, plainText, type SheetRow } from '#definition'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { importWords } from '../../words/import-words.ts'
import { numberText } from '../../words/index.ts'
import { columnAnchor, lettersOf } from '../mapping/column-letters.ts'
import type { Editing } from '../mapping/editing.ts'
import { ownName } from '../mapping/own-fields.ts'

const { sheet: said } = importWords
const fewRows = 8
const mostColumns = 60

interface Props extends Editing {
  /** Reads the file anew, with the headings there. */
  readonly onHeadings: (line: number, rows: number) => void
}

/** What a column of theirs is read as. */
function fillsOf({ mapping, register }: Editing, heading: string): string[] {
  const wanted = plainText(heading)
  return mapping.columns
    .filter((column) => headingsOf(column).some((one) => plainText(one) === wanted))
    .map(({ to }) => ownName(register, to))
}

function Heads(props: Editing & { readonly width: number }): ReactNode {
  const { answer, width } = props
  const places = Array.from({ length: width }, (_none, at) => at)
  return (
    <thead>
      <tr>
        <th scope="col" className="sheet-number">
          {said.corner}
        </th>
        {places.map((at) => (
          <th key={at} scope="col" className="sheet-letter">
            {lettersOf(at)}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="row" className="sheet-number">
          {said.readAs}
        </th>
        {places.map((at) => {
          const heading = answer.headings[at] ?? ''
          const fills = heading === '' ? [] : fillsOf(props, heading)
          return (
            <td key={at} className={fills.length === 0 ? 'sheet-read quiet' : 'sheet-read'}>
              {heading === '' ? (
                ''
              ) : (
                <a
                  href={`#${columnAnchor(at)}`}
                  aria-label={`${said.columnOf(lettersOf(at))}: ${fills.join(', ') || said.leftOut}`}
                >
                  {fills.join(', ') || said.leftOut}
                </a>
              )}
            </td>
          )
        })}
      </tr>
    </thead>
  )
}

function Row({
  row,
  width,
  isHeading,
  isAbove,
  onPick,
}: {
  readonly row: SheetRow
  readonly width: number
  readonly isHeading: boolean
  readonly isAbove: boolean
  readonly onPick: () => void
}): ReactNode {
  return (
    <tr className={isHeading ? 'sheet-heading' : isAbove ? 'quiet' : undefined}>
      <th scope="row" className="sheet-number">
        <button
          type="button"
          aria-label={said.pickRow(numberText(row.line))}
          aria-pressed={isHeading}
          onClick={onPick}
        >
          {row.line}
        </button>
      </th>
      {Array.from({ length: width }, (_none, at) => (
        <td key={at}>{row.cells[at] ?? ''}</td>
      ))}
    </tr>
  )
}

function HeadingRows({ answer, onHeadings }: Props): ReactNode {
  return (
    <p className="actions" role="group" aria-label={said.rowsOfHeadings}>
      <span aria-hidden="true">{said.rowsOfHeadings}</span>
      {[1, 2, 3, 0].map((count) => (
        <button
          key={count}
          type="button"
          aria-pressed={answer.headingRows === count}
          onClick={() => onHeadings(answer.headingLine, count)}
        >
          {said.headingRows[count]}
        </button>
      ))}
    </p>
  )
}

export function SheetView(props: Props): ReactNode {
  const { answer, onHeadings } = props
  const [isWhole, setWhole] = useState(false)
  const { top, headingLine, headingRows } = answer
  const widest = Math.max(answer.headings.length, ...top.map(({ cells }) => cells.length))
  const width = Math.min(mostColumns, widest)
  const last = headingLine + Math.max(headingRows, 1) - 1
  const few = Math.max(fewRows, top.findIndex(({ line }) => line > last) + 3)
  const rows = isWhole ? top : top.slice(0, few)
  if (top.length === 0) return null
  return (
    <section aria-labelledby="sheet" className="sheet">
      <h2 id="sheet">{said.heading}</h2>
      <p>{said.lead}</p>
      <ScrollRegion label={said.heading}>
        <table>
          <caption className="unseen">{said.caption(answer.table)}</caption>
          <Heads {...props} width={width} />
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.line}
                row={row}
                width={width}
                isHeading={headingRows > 0 && row.line >= headingLine && row.line <= last}
                isAbove={row.line < headingLine}
                onPick={() => onHeadings(row.line, Math.max(headingRows, 1))}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {widest > width && <p className="quiet">{said.wide(numberText(width), numberText(widest))}</p>}
      {top.length > rows.length && (
        <p>
          <button type="button" className="link-button" onClick={() => setWhole(true)}>
            {said.all(numberText(top.length))}
          </button>
        </p>
      )}
      <HeadingRows {...props} />
    </section>
  )
}
