// The first rows as the mapping reads them.
import { useMemo, type ReactNode } from 'react'
import { cellFinder, mappedRowReader, type MappedRow, type MappedValue, type Register } from '#definition'
import { importWords } from '../../words/import-words.ts'
import { words } from '../../words/index.ts'
import type { Editing } from './editing.ts'
import { ownName } from './own-fields.ts'

const { mapping: said } = importWords
const mostRows = 5

function valueText(value: MappedValue): string {
  return typeof value === 'string' ? value : words.list(Object.values<string>(value))
}

function rowText(register: Register, row: MappedRow): string {
  if (row.kind === 'total') return said.previewTotal
  if (row.kind === 'left-out') return said.previewLeftOut(row.reason)
  if (row.kind === 'unknown') return said.previewUnknown(row.combination)
  const pairs = Object.entries(row.values).filter(([, value]) => value !== '')
  return pairs.map(([to, value]) => said.filled(ownName(register, to), valueText(value))).join('; ')
}

export function Preview({ register, answer, mapping }: Editing): ReactNode {
  const rows = useMemo(() => {
    const [read, cellsOf] = [mappedRowReader(mapping), cellFinder(answer.headings)]
    return answer.samples.slice(0, mostRows).map((cells) => rowText(register, read(cellsOf(cells))))
  }, [register, answer, mapping])
  return (
    <details className="panel">
      <summary>{said.preview}</summary>
      <ol>
        {rows.map((row, at) => (
          <li key={at}>{row}</li>
        ))}
      </ol>
    </details>
  )
}
