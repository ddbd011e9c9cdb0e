// A chart taken away: as SVG as the server draws it, and as PNG, which the browser makes of that.
import type { ReactNode } from 'react'
import { chartAddress, type ChartQuery } from '#definition'
import { FileButtons } from '../controls/file-buttons.tsx'
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
  const asked = { ...query, width: fileWidth }
  const take = async (kind: keyof typeof kinds) => {
    const { text, name } = await requestText('chart', { params: { id: indicator }, query: asked })
    saveFile(await kinds[kind](text), name.replace(/\.svg$/, `.${kind}`))
  }
  const files = (['png', 'svg'] as const).map((kind) => ({ name: chartWords[kind], take: () => take(kind) }))
  return (
    <FileButtons label={chartWords.files} files={files}>
      <li>
        <a href={chartAddress(indicator, query)}>{chartWords.picture}</a>
      </li>
    </FileButtons>
  )
}
