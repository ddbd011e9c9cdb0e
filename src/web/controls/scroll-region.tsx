// A region that scrolls sideways by itself, so that the page never does; with the keyboard too.
import type { ReactNode } from 'react'
import { figureWords } from '../words/figure-words.ts'

interface Props {
  readonly label: string
  readonly children: ReactNode
}

export function ScrollRegion({ label, children }: Props): ReactNode {
  return (
    <div className="scroll-region" role="region" aria-label={figureWords.table.region(label)} tabIndex={0}>
      {children}
    </div>
  )
}
