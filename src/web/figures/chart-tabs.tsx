// The same figures as the chart that their author chose, as lines of areas side by side, or as a map: tabs after the WAI-ARIA pattern.
import { useQuery } from '@tanstack/react-query'
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { AreaChartKind } from '#definition'
import { sayChart } from '#drawing'
import { outlinesQuery } from '../data/queries.ts'
import { language } from '../words/index.ts'

type Tab = 'chart' | 'trend' | 'map'

interface Props {
  /** How the reader wants it drawn; as its author chose where not said. */
  readonly kind: AreaChartKind | undefined
  /** Is what the author chose another chart than lines? Then lines have a tab of their own. */
  readonly hasLines: boolean
  readonly onChoose: (kind: AreaChartKind | undefined) => void
  readonly children: ReactNode
}

const tabOf = (kind: Props['kind']): Tab => (kind === 'map' || kind === 'trend' ? kind : 'chart')

export function ChartTabs({ kind, hasLines, onChoose, children }: Props): ReactNode {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const hasMap = useQuery(outlinesQuery).isSuccess
  const chosen = tabOf(kind)
  const tabs = (['chart', 'trend', 'map'] as const).filter(
    (one) => one === 'chart' || one === chosen || (one === 'map' ? hasMap : hasLines),
  )
  const choose = (tab: Tab) => onChoose(tab === 'chart' ? undefined : tab)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.indexOf(chosen)
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    const tab = next === undefined ? undefined : tabs.at(next % tabs.length)
    if (tab === undefined) return
    event.preventDefault()
    choose(tab)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(tab)]?.focus()
  }
  return (
    <>
      <div className="tabs" role="tablist" aria-label={sayChart('kinds', {}, language)} ref={list}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}${tab}`}
            aria-selected={tab === chosen}
            aria-controls={`${id}panel`}
            tabIndex={tab === chosen ? 0 : -1}
            onKeyDown={onKeyDown}
            onClick={() => choose(tab)}
          >
            {sayChart(`kind-${tab}`, {}, language)}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${chosen}`}>
        {children}
      </div>
    </>
  )
}
