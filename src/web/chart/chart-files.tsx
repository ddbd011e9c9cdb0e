// A chart taken away: as SVG as the server draws it, and as PNG, which the browser makes of that.
import { useState, type ReactNode } from 'react'
import { chartAddress, type ChartQuery } from '#definition'
import { requestText, saveFile } from '../data/request.ts'
import { figureWords } from '../words/figure-words.ts'
import { pngOf } from './png-of.ts'

const chartWords = figureWords.chart

/** As wide as a page of a report. */
const fileWidth = 900

interface Props {
  readonly indicator: string
  readonly query: Omit<ChartQuery, 'width'>
}

const kinds = {
  svg: (text: string) => Promise.resolve(new Blob([text], { type: 'image/svg+xml' })),
  png: pngOf,
} as const

export function ChartFiles({ indicator, query }: Props): ReactNode {
  const [hasFailed, setFailed] = useState(false)
  const asked = { ...query, width: fileWidth }
  const take = async (kind: keyof typeof kinds) => {
    const { text, name } = await requestText('chart', { params: { id: indicator }, query: asked })
    saveFile(await kinds[kind](text), name.replace(/\.svg$/, `.${kind}`))
  }
  const onTake = (kind: keyof typeof kinds) => () => {
    setFailed(false)
    take(kind).catch(() => setFailed(true))
  }
  return (
    <div className="chart-files">
      <ul className="inline-list downloads" aria-label={chartWords.files}>
        <li>
          <button type="button" className="link-button" onClick={onTake('png')}>
            {chartWords.png}
          </button>
        </li>
        <li>
          <button type="button" className="link-button" onClick={onTake('svg')}>
            {chartWords.svg}
          </button>
        </li>
        <li>
          <a href={chartAddress(indicator, query)}>{chartWords.picture}</a>
        </li>
      </ul>
      {hasFailed && <p role="alert">{chartWords.failed}</p>}
    </div>
  )
}
