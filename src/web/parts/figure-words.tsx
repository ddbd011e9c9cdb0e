// A figure as readers see it everywhere: number or honest state, unit, marks, and how many reported.
import type { ReactNode } from 'react'
import { figureText, isKnown, type Figure, type FigureFlag, type Unit } from '#definition'
import { say, words } from '../words/index.ts'

/** A small labelled mark beside a figure; its meaning stands in the title and on the data page. */
export function FlagMark({ flag }: { readonly flag: FigureFlag }): ReactNode {
  const { short, long } = words.figures.flags[flag]
  return (
    <span className={`mark mark-${flag.replaceAll(' ', '-')}`} title={long}>
      {short}
    </span>
  )
}

/** The unit behind a figure. A ratio has none that reads well. */
export function unitText(unit: Unit): string {
  return unit.kind === 'ratio' ? '' : say(unit.name)
}

/** The number or range without the words that follow it where sources disagree: those stand behind the unit. */
function numberOf(figure: Figure, unit: Unit): string {
  const state = figure.state === 'conflict' ? 'bounds' : figure.state
  return figureText({ ...figure, state }, unit.kind)
}

/** Figure and unit as plain text: “151 persons”, “not reported”, “2,871 to 2,929 persons (sources disagree)”. */
export function figureWithUnit(figure: Figure, unit: Unit): string {
  const after = isKnown(figure) ? unitText(unit) : ''
  const disagree = figure.state === 'conflict' ? words.figures.disagree : ''
  return [numberOf(figure, unit), after, disagree].filter((part) => part !== '').join(' ')
}

interface Props {
  readonly figure: Figure
  readonly unit: Unit
  readonly withUnit?: boolean
}

export function FigureNumber({ figure, unit, withUnit = false }: Props): ReactNode {
  const after = withUnit && isKnown(figure) ? unitText(unit) : ''
  return (
    <span
      className={`figure figure-${figure.state.replaceAll(' ', '-')}`}
      {...(figure.state === 'value' ? {} : { title: words.figures.states[figure.state] })}
    >
      <span className="figure-number">{numberOf(figure, unit)}</span>
      {after !== '' && <span className="figure-unit"> {after}</span>}
      {figure.state === 'conflict' && <span className="figure-disagree"> {words.figures.disagree}</span>}
    </span>
  )
}

/** The marks of a figure; “not all” is said by the coverage where there is one. */
export function FigureMarks({ figure }: { readonly figure: Figure }): ReactNode {
  const { coverage, day } = figure
  const flags = figure.flags.filter((flag) => flag !== 'not all reported' || !coverage)
  if (flags.length === 0 && !coverage && day === undefined) return null
  return (
    <span className="marks">
      {coverage && (
        <span
          className={`mark ${coverage.reporting < coverage.of ? 'mark-not-all-reported' : ''}`}
          title={words.figures.flags['not all reported'].long}
        >
          {words.figures.coverage(String(coverage.reporting), String(coverage.of))}
        </span>
      )}
      {day !== undefined && <span className="mark">{words.figures.observations.day(day)}</span>}
      {flags.map((flag) => (
        <FlagMark key={flag} flag={flag} />
      ))}
    </span>
  )
}
