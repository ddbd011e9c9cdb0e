// A chart that was drawn in the browser, taken away as SVG or as PNG.
import type { ReactNode } from 'react'
import { FileButtons } from '../controls/file-buttons.tsx'
import { saveFile } from '../data/request.ts'
import { figureWords } from '../words/figure-words.ts'
import { pngOf } from './png-of.ts'

interface Props {
  /** The name of the file, without its ending. */
  readonly name: string
  /** Draws it, with all that it says of itself. */
  readonly svg: () => string
}

export function SavedChart({ name, svg }: Props): ReactNode {
  const take = async (kind: 'png' | 'svg') => {
    const text = svg()
    const file = kind === 'png' ? await pngOf(text) : new Blob([text], { type: 'image/svg+xml' })
    saveFile(file, `${name}.${kind}`)
  }
  const files = (['png', 'svg'] as const).map((kind) => ({
    name: figureWords.chart[kind],
    take: () => take(kind),
  }))
  return <FileButtons label={figureWords.chart.files} files={files} />
}
