// The same figures as the chart that their author chose, or as a map: two tabs, after the WAI-ARIA pattern of tabs.
import { useQuery } from '@tanstack/react-query'
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { sayChart } from '#drawing'
import { outlinesQuery } from '../data/queries.ts'
import { language } from '../words/index.ts'

interface Props {
  readonly isMap: boolean
  readonly onChoose: (isMap: boolean) => void
  readonly children: ReactNode
}

const tabs = [false, true] as const

export function ChartTabs({ isMap, onChoose, children }: Props): ReactNode {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const hasMap = useQuery(outlinesQuery).isSuccess
  const [chart, map, label] = (['kind-chart', 'kind-map', 'kinds'] as const).map((one) =>
    sayChart(one, {}, language),
  )
  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowRight: true, End: true, ArrowLeft: false, Home: false }[event.key]
    if (way === undefined || way === isMap) return
    event.preventDefault()
    onChoose(way)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[way ? 1 : 0]?.focus()
  }
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={list}>
        {tabs
          .filter((one) => !one || hasMap || isMap)
          .map((one) => (
            <button
              key={String(one)}
              type="button"
              role="tab"
              id={`${id}${one ? 'map' : 'chart'}`}
              aria-selected={one === isMap}
              aria-controls={`${id}panel`}
              tabIndex={one === isMap ? 0 : -1}
              onKeyDown={onKeyDown}
              onClick={() => onChoose(one)}
            >
              {one ? map : chart}
            </button>
          ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${isMap ? 'map' : 'chart'}`}>
        {children}
      </div>
    </>
  )
}
