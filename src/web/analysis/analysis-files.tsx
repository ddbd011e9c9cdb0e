// What was worked out of records as files: the table behind a chart or a map, as it was asked for.
import type { ReactNode } from 'react'
import { FileButtons } from '../controls/file-buttons.tsx'
import { pivotWords as said } from '../words/analysis/pivot-words.ts'

const formats = ['csv', 'xlsx'] as const

interface Props {
  /** Takes the answer that is on the page in a form. */
  readonly take: (format: (typeof formats)[number]) => Promise<unknown>
}

export function AnalysisFiles({ take }: Props): ReactNode {
  const files = formats.map((format) => ({ name: said[format], take: () => take(format) }))
  return <FileButtons label={said.files} files={files} />
}
