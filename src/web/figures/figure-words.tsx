// A figure as readers see it everywhere: number or honest state, unit, marks, and how many reported.
import type { ReactNode } from 'react'
import {
  coverageBeside,
  dayApart,
  figureParts,
  figureUnit,
  type Figure,
  type FigureFlag,
  type Indicator,
  type Roadmap,
} from '#definition'
import { useRoadmap } from '../data/roadmap-context.ts'
import { figureWords } from '../words/figure-words.ts'
import { language, words } from '../words/index.ts'

/** A small labelled mark beside a figure; its meaning stands in the title and on the data page. */
export function FlagMark({ flag }: { readonly flag: FigureFlag }): ReactNode {
  const { short, long } = figureWords.flags[flag]
  return (
    <span className={`mark mark-${flag.replaceAll(' ', '-')}`} title={long}>
      {short}
    </span>
  )
}

/** A figure of an indicator in words, part by part, in the language of the page. */
function partsOf(roadmap: Roadmap, indicator: Indicator, figure: Figure) {
  const unit = figureUnit(roadmap, indicator, figure)
  const parts = unit ? figureParts(figure, unit, language) : { number: figure.state, unit: '', remark: '' }
  return { ...parts, remark: parts.remark === '' ? '' : figureWords.disagree }
}

/** The number alone as it is written, or what is said in its place. */
export const figureNumber = (roadmap: Roadmap, indicator: Indicator, figure: Figure): string =>
  partsOf(roadmap, indicator, figure).number

/** Figure and unit as plain text: “151 persons”, “not reported”, “2,871 to 2,929 persons (sources disagree)”. */
export function figureInWords(roadmap: Roadmap, indicator: Indicator, figure: Figure): string {
  const { number, unit, remark } = partsOf(roadmap, indicator, figure)
  return [number, unit, remark].filter((part) => part !== '').join(' ')
}

interface Props {
  readonly indicator: Indicator
  readonly figure: Figure
  readonly withUnit?: boolean
}

export function FigureNumber({ indicator, figure, withUnit = false }: Props): ReactNode {
  const { number, unit, remark } = partsOf(useRoadmap(), indicator, figure)
  return (
    <span
      className={`figure figure-${figure.state.replaceAll(' ', '-')}`}
      {...(figure.state === 'value' ? {} : { title: figureWords.states[figure.state] })}
    >
      <span className="figure-number">{number}</span>
      {withUnit && unit !== '' && <span className="figure-unit"> {unit}</span>}
      {remark !== '' && <span className="figure-disagree"> {remark}</span>}
    </span>
  )
}

/** The day of a stock. */
function DayMark({ day }: { readonly day: string | undefined }): ReactNode {
  return day === undefined ? null : <span className="mark">{figureWords.observations.day(day)}</span>
}

/** How many of the members report, and how many of those are complete. */
function CoverageMark({ coverage }: { readonly coverage: NonNullable<Figure['coverage']> }): ReactNode {
  const { reporting, of, complete } = coverage
  return (
    <span
      className={`mark mark-coverage ${reporting < of ? 'mark-not-all-reported' : ''}`}
      title={figureWords.flags['not all reported'].long}
    >
      {words.list([
        figureWords.coverage(String(reporting), String(of)),
        ...(complete === undefined ? [] : [figureWords.complete(String(complete))]),
      ])}
    </span>
  )
}

/** The marks of a figure; “not all” is said by the coverage where there is one. */
export function FigureMarks({
  figure,
  headline,
  saidDay,
}: {
  readonly figure: Figure
  /** The headline that it stands beside: what that says is not said again. Null where there is none. */
  readonly headline?: Figure | null
  /** The day that a heading says of all figures beneath it. */
  readonly saidDay?: string | undefined
}): ReactNode {
  const coverage = headline === undefined ? figure.coverage : coverageBeside(figure, headline)
  const isBeside = headline !== undefined
  const flags = figure.flags.filter((flag) => flag !== 'not all reported' || (!coverage && !isBeside))
  const isDaySaid = (isBeside && headline?.day === figure.day) || figure.day === saidDay
  const day = isDaySaid ? undefined : dayApart(figure)
  if (flags.length === 0 && !coverage && day === undefined) return null
  return (
    <span className="marks">
      <DayMark day={day} />
      {coverage && <CoverageMark coverage={coverage} />}
      {flags.map((flag) => (
        <FlagMark key={flag} flag={flag} />
      ))}
    </span>
  )
}
