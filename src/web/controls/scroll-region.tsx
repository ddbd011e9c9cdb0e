// A region that scrolls sideways by itself, so that the page never does; with the keyboard too.
import { useEffect, useRef, type ReactNode } from 'react'
import { words } from '../words/index.ts'

interface Props {
  readonly label: string
  /** True where the newest is on the right and should be seen first. */
  readonly startsAtEnd?: boolean
  readonly children: ReactNode
}

export function ScrollRegion({ label, startsAtEnd = false, children }: Props): ReactNode {
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = region.current
    if (box && startsAtEnd) box.scrollLeft = box.scrollWidth
  }, [startsAtEnd])
  return (
    <div
      className="scroll-region"
      ref={region}
      role="region"
      aria-label={words.figures.table.region(label)}
      tabIndex={0}
    >
      {children}
    </div>
  )
}
