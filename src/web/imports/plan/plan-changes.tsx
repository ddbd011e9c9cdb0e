// What an import changes, and what it leaves aside: cells before and after, vanished records, doubles, totals.
import type { ReactNode } from 'react'
import type { ChangedRecord, ImportPlan } from '#definition'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { importWords } from '../../words/import-words.ts'
import { numberText, words } from '../../words/index.ts'
import { changesByColumn } from './plan-in-words.ts'
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
          {changed.flatMap(({ record, label, line, cells }) =>
            cells.map(({ column, before, after }) => (
              <tr key={`${record} ${column}`}>
                <th scope="row">{label}</th>
                <td>{line}</td>
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
function ByColumn({ changed }: { readonly changed: readonly ChangedRecord[] }): ReactNode {
  const groups = changesByColumn(changed)
  return (
    <ScrollRegion label={said.changedBy}>
      <table>
        <caption className="unseen">{said.changedBy}</caption>
        <TableHeads names={[said.column, said.times, said.firstRow, said.before, said.after]} />
        <tbody>
          {groups.map(({ column, count, first }) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td>{numberText(count)}</td>
              <td>{first.line}</td>
              <td>{first.before === '' ? <span className="quiet">{said.empty}</span> : first.before}</td>
              <td>{first.after === '' ? <span className="quiet">{said.empty}</span> : first.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** All changes one by one; summed up by column above them where they are many. */
function Changes({ changed }: { readonly changed: readonly ChangedRecord[] }): ReactNode {
  const count = changed.reduce((sum, { cells }) => sum + cells.length, 0)
  if (count <= manyChanges) return <Changed changed={changed} />
  return (
    <>
      <ByColumn changed={changed} />
      <details>
        <summary>{said.changedEach(numberText(count))}</summary>
        <Changed changed={changed} />
      </details>
    </>
  )
}

interface ListProps {
  readonly title: string
  readonly lead?: string
  readonly lines: readonly string[]
  readonly count: number
}

function Lines({ title, lead, lines, count }: ListProps): ReactNode {
  if (lines.length === 0) return null
  return (
    <details open={lines.length <= 20}>
      <summary>{title}</summary>
      {lead !== undefined && <p className="quiet">{lead}</p>}
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
      {count > lines.length && (
        <p className="quiet">{said.listed(numberText(lines.length), numberText(count))}</p>
      )}
    </details>
  )
}

export function PlanChanges({ plan }: { readonly plan: ImportPlan }): ReactNode {
  const { changed, vanished, duplicates, leftOut, totals, remarks, counts } = plan
  const left = leftOut.map(({ reason, count, lines }) =>
    said.leftOutRow(count, numberText(count), reason, words.list(lines.map(String))),
  )
  const remarked = remarks.map(({ column, what, count, lines }) => {
    const first = words.list(lines.map(String))
    const where = lines.length === 0 ? '' : said.remarkLines(count, numberText(count), first)
    return said.remark(column, what) + where
  })
  return (
    <>
      <Lines title={said.remarks} lines={remarked} count={remarked.length} />
      {changed.length > 0 && (
        <>
          <h3>{said.changed}</h3>
          <Changes changed={changed} />
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
        lines={duplicates.map(({ line, first }) => said.duplicate(String(line), String(first)))}
        count={counts.duplicates}
      />
      <Lines title={said.leftOut} lines={left} count={left.length} />
      <Lines
        title={said.totals}
        lines={totals.map(({ line, label, total, parts }) => said.total(String(line), label, total, parts))}
        count={totals.length}
      />
    </>
  )
}
