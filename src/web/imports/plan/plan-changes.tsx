// What an import changes, and what it leaves aside: cells before and after, vanished records, doubles, totals.
import type { ReactNode } from 'react'
import type { ChangedColumn, ChangedRecord, ImportPlan } from '#definition'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { importWords } from '../../words/import-words.ts'
import { numberText, words } from '../../words/index.ts'
import { lineList, lineText } from './line-text.ts'
import { Lines } from './lines.tsx'
import { Remarks } from './remarks.tsx'
import { TableHeads } from '../../controls/table-heads.tsx'

const { plan: said } = importWords

function Changed({ changed }: { readonly changed: readonly ChangedRecord[] }): ReactNode {
  const heads = [said.record, said.row, said.column, said.before, said.after]
  return (
    <ScrollRegion label={said.changed}>
      <table>
        <caption className="unseen">{said.changed}</caption>
        <TableHeads names={heads} />
        <tbody>
          {changed.flatMap((one) =>
            one.cells.map(({ column, before, after }) => (
              <tr key={`${one.record} ${column}`}>
                <th scope="row">{one.label}</th>
                <td>{lineText(one)}</td>
                <td>{column}</td>
                <td>{before === '' ? <span className="quiet">{said.empty}</span> : before}</td>
                <td>{after === '' ? <span className="quiet">{said.empty}</span> : after}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** From so many changes on they are first summed up by column. */
const manyChanges = 10

/** What changes in each column, with the first of it as an example. */
function ByColumn({ columns }: { readonly columns: readonly ChangedColumn[] }): ReactNode {
  return (
    <ScrollRegion label={said.changedBy}>
      <table>
        <caption className="unseen">{said.changedBy}</caption>
        <TableHeads names={[said.column, said.times, said.firstRow, said.before, said.after]} />
        <tbody>
          {columns.map((one) => (
            <tr key={one.column}>
              <th scope="row">{one.column}</th>
              <td>{numberText(one.count)}</td>
              <td>{lineText(one)}</td>
              <td>{one.before === '' ? <span className="quiet">{said.empty}</span> : one.before}</td>
              <td>{one.after === '' ? <span className="quiet">{said.empty}</span> : one.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** All changes one by one; summed up by column above them where they are many. */
function Changes({ changed, changedColumns }: Pick<ImportPlan, 'changed' | 'changedColumns'>): ReactNode {
  const count = changedColumns.reduce((sum, one) => sum + one.count, 0)
  const listed = changed.reduce((sum, { cells }) => sum + cells.length, 0)
  if (count <= manyChanges) return <Changed changed={changed} />
  const each = listed < count ? said.changedFirst : said.changedEach
  return (
    <>
      <ByColumn columns={changedColumns} />
      <details>
        <summary>{each(numberText(listed))}</summary>
        <Changed changed={changed} />
      </details>
    </>
  )
}

export function PlanChanges({ plan }: { readonly plan: ImportPlan }): ReactNode {
  const { changed, changedColumns, vanished, duplicates, leftOut, totals, remarks, counts } = plan
  const left = leftOut.map((one) =>
    said.leftOutRow(one.count, numberText(one.count), one.reason, words.list(lineList(one))),
  )
  return (
    <>
      <Remarks remarks={remarks} />
      {changed.length > 0 && (
        <>
          <h3>{said.changed}</h3>
          <Changes changed={changed} changedColumns={changedColumns} />
          {counts.changed > changed.length && (
            <p className="quiet">{said.listed(numberText(changed.length), numberText(counts.changed))}</p>
          )}
        </>
      )}
      <Lines
        title={said.vanished}
        lead={said.vanishedLead}
        lines={vanished.map(({ label }) => label)}
        count={counts.vanished}
      />
      <Lines
        title={said.duplicates}
        lines={duplicates.map((one) =>
          said.duplicate(lineText(one), lineText({ line: one.first, sheet: one.firstSheet })),
        )}
        count={counts.duplicates}
      />
      <Lines title={said.leftOut} lines={left} count={left.length} />
      <Lines
        title={said.totals}
        lines={totals.map((one) => said.total(lineText(one), one.label, one.total, one.parts))}
        count={totals.length}
      />
    </>
  )
}
