// A chart that was drawn in the browser, taken away as SVG or as PNG.
import { useState, type ReactNode } from 'react'
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
  const [hasFailed, setFailed] = useState(false)
  const take = async (kind: 'png' | 'svg') => {
    const text = svg()
    const file = kind === 'png' ? await pngOf(text) : new Blob([text], { type: 'image/svg+xml' })
    saveFile(file, `${name}.${kind}`)
  }
  const onTake = (kind: 'png' | 'svg') => () => {
    setFailed(false)
    take(kind).catch(() => setFailed(true))
  }
  return (
    <div className="chart-files">
      <ul className="inline-list downloads" aria-label={figureWords.chart.files}>
        {(['png', 'svg'] as const).map((kind) => (
          <li key={kind}>
            <button type="button" className="link-button" onClick={onTake(kind)}>
              {figureWords.chart[kind]}
            </button>
          </li>
        ))}
      </ul>
      {hasFailed && <p role="alert">{figureWords.chart.failed}</p>}
    </div>
  )
}
