// How a file was read where that is not plain to see: its encoding, a column of numbers, hidden rows.
import type { ReactNode } from 'react'
import type { ImportPlan } from '#definition'
import { importWords } from '../../words/import-words.ts'
import { numberText, words } from '../../words/index.ts'
import { lineList } from './line-text.ts'
import { Lines } from './lines.tsx'

const { plan: said } = importWords

/** Nothing where there is nothing to say. */
export function Remarks({ remarks }: Pick<ImportPlan, 'remarks'>): ReactNode {
  const lines = remarks.map((one) => {
    const at = lineList(one)
    const where = at.length === 0 ? '' : said.remarkLines(one.count, numberText(one.count), words.list(at))
    return said.remark(one.column, one.what) + where
  })
  return <Lines title={said.remarks} lines={lines} count={lines.length} />
}
