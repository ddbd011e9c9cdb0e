// How to read the marks of the chart, each drawn as it looks there.
import type { ReactNode } from 'react'
import { markColours } from './chart-marks.ts'
import { words } from '../words/index.ts'

const { chart } = words.figures

function Sign({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <svg width="22" height="18" viewBox="0 0 22 18" aria-hidden="true">
      {children}
    </svg>
  )
}

const entries: readonly { readonly sign: ReactNode; readonly meaning: string }[] = [
  {
    sign: (
      <>
        <path d="M6 2v14M3 2h6M3 16h6" stroke={markColours.range} strokeWidth="1.5" />
        <path d="M16 2v14M13 2h6M13 16h6" stroke={markColours.conflict} strokeWidth="2.5" />
      </>
    ),
    meaning: chart.range,
  },
  {
    sign: <path d="M11 16V2M7 7l4-5 4 5" fill="none" stroke={markColours.range} strokeWidth="1.5" />,
    meaning: chart.least,
  },
  {
    sign: (
      <rect
        x="5"
        y="2"
        width="12"
        height="14"
        fill={markColours.missing}
        fillOpacity="0.35"
        stroke={markColours.range}
        strokeWidth="1.5"
        strokeDasharray="3 2"
      />
    ),
    meaning: chart.partial,
  },
  {
    sign: <circle cx="11" cy="9" r="4" fill="none" stroke={markColours.range} strokeWidth="1.5" />,
    meaning: chart.alone,
  },
  {
    sign: (
      <text x="11" y="14" textAnchor="middle" fontSize="13" fontWeight="700" fill={markColours.range}>
        R
      </text>
    ),
    meaning: chart.revised,
  },
  {
    sign: <path d="M7 5l8 8M7 13l8-8" stroke={markColours.missing} strokeWidth="1.8" />,
    meaning: chart.missing,
  },
]

export function ChartLegend(): ReactNode {
  return (
    <details className="chart-legend">
      <summary>{chart.legend}</summary>
      <ul>
        {entries.map(({ sign, meaning }) => (
          <li key={meaning}>
            <Sign>{sign}</Sign> {meaning}
          </li>
        ))}
      </ul>
    </details>
  )
}
