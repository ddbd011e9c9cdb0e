// The explanation of an opened figure: formula, measures, parts with their sources, members, and the SQL.
import { Fragment, type ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import {
  amountWithUnit,
  findDataElement,
  figureWithUnit,
  stockGapSentence,
  type ExplainedMeasure,
  type Explanation,
  type Figure,
  type Indicator,
  type Roadmap,
  type Unit,
} from '#definition'
import { areaName } from '../../data/names.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { exploreWords } from '../../words/explore-words.ts'
import { language, say } from '../../words/index.ts'
import { FigureMarks, FigureNumber } from '../figure-words.tsx'
import { Parts } from './explained-parts.tsx'
import { Changed, type Change } from './withdrawing.tsx'

const opened = exploreWords.opened
const anyQuantity: Unit = { id: '', name: { en: '' }, kind: 'quantity' }

/** What a measure counts in; a quantity of anything where its element is gone. */
function measureUnit(roadmap: Roadmap, { element }: ExplainedMeasure): Unit {
  return findDataElement(roadmap, element)?.unit ?? anyQuantity
}

/** What registers count towards a measure, jurisdiction by jurisdiction, each with the way to its records. */
function CountedLines({ measure }: { readonly measure: ExplainedMeasure }): ReactNode {
  const roadmap = useRoadmap()
  const unit = measureUnit(roadmap, measure)
  const registers = roadmap.registers.filter(({ id }) => measure.registers.includes(id))
  return measure.counted.map(({ jurisdiction, value, counted }) => (
    <tr key={jurisdiction} className="counted-line">
      <td>
        {registers.map(({ id, name }) => (
          <div key={id}>
            <Link to="/registers/$id" params={{ id }} search={{ counted }}>
              {opened.countedIn(say(name), areaName(roadmap, jurisdiction))}
            </Link>
          </div>
        ))}
      </td>
      <td className="number">
        {value === null ? opened.statedOtherwise : amountWithUnit(value, unit, language)}
      </td>
    </tr>
  ))
}

/** What each source comes to by itself, where there are several: both sides of a dispute. */
function SourceLines({ measure }: { readonly measure: ExplainedMeasure }): ReactNode {
  const unit = measureUnit(useRoadmap(), measure)
  if (measure.sources.length < 2) return null
  return measure.sources.map(({ source, lower, upper }) => (
    <tr key={source ?? ''} className="counted-line">
      <td>{opened.says(source ?? opened.records)}</td>
      <td className="number">
        {figureWithUnit(
          { state: lower === upper ? 'value' : 'bounds', value: lower, lower, upper },
          unit,
          language,
        )}
      </td>
    </tr>
  ))
}

function MeasureLine({
  measure,
  isOfMembers,
}: {
  readonly measure: ExplainedMeasure
  readonly isOfMembers: boolean
}): ReactNode {
  const roadmap = useRoadmap()
  const unit = measureUnit(roadmap, measure)
  // Where its records are counted here, the lines below lead to exactly these.
  const isCounted = measure.counted.length > 0
  const feeding = roadmap.registers.filter(({ id }) => !isCounted && measure.registers.includes(id))
  const { lower, upper } = measure
  const state = lower === null && upper === null ? 'not reported' : lower === upper ? 'value' : 'bounds'
  return (
    <tr>
      <th scope="row">
        {measure.sentence}
        {feeding.map(({ id, name }) => (
          <span key={id} className="figure-unit">
            {' '}
            <Link to="/registers/$id" params={{ id }}>
              {opened.recordsOf}: {say(name)}
            </Link>
          </span>
        ))}
      </th>
      <td className="number">
        {isOfMembers && state === 'not reported'
          ? opened.ofMembers
          : figureWithUnit({ state, value: lower, lower, upper }, unit, language)}
      </td>
    </tr>
  )
}

function Measures({ measures, members }: Pick<Explanation, 'measures' | 'members'>): ReactNode {
  return (
    <section>
      <h3>{opened.measures}</h3>
      <table>
        <caption className="unseen">{opened.measures}</caption>
        <thead>
          <tr>
            <th scope="col">{opened.measure}</th>
            <th scope="col" className="number">
              {opened.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <Fragment key={measure.id}>
              <MeasureLine measure={measure} isOfMembers={members.length > 0} />
              <SourceLines measure={measure} />
              <CountedLines measure={measure} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Of a stock that is not known, who has not stated what. */
function Gaps({ measures }: Pick<Explanation, 'measures'>): ReactNode {
  const roadmap = useRoadmap()
  const all = measures.flatMap(({ gaps = [] }) => gaps.map((gap) => stockGapSentence(roadmap, gap)))
  if (all.length === 0) return null
  return (
    <section>
      <h3>{opened.whyUnknown}</h3>
      <ul>
        {[...new Set(all)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

function Division({ figure }: { readonly figure: Figure }): ReactNode {
  const { numerator, denominator } = figure
  if (numerator === undefined || denominator === undefined) return null
  const write = (value: string | null) =>
    value === null ? opened.unknown : amountWithUnit(value, anyQuantity)
  return (
    <section>
      <h3>{opened.division}</h3>
      <dl className="facts">
        <dt>{opened.numerator}</dt>
        <dd>{write(numerator)}</dd>
        <dt>{opened.denominator}</dt>
        <dd>{write(denominator)}</dd>
      </dl>
    </section>
  )
}

function Members({
  members,
  indicator,
}: {
  readonly members: readonly Figure[]
  readonly indicator: Indicator
}): ReactNode {
  const roadmap = useRoadmap()
  if (members.length === 0) return null
  return (
    <section>
      <h3>{opened.members}</h3>
      <table>
        <caption className="unseen">{opened.members}</caption>
        <tbody>
          {members.map((figure) => {
            return (
              <tr key={`${figure.jurisdiction} ${JSON.stringify(figure.codes)}`}>
                <th scope="row">{areaName(roadmap, figure.jurisdiction)}</th>
                <td className="number">
                  <FigureNumber indicator={indicator} figure={figure} withUnit />{' '}
                  <FigureMarks figure={figure} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function Stages({ stages }: Pick<Explanation, 'stages'>): ReactNode {
  if (stages.length === 0) return null
  return (
    <details>
      <summary>{opened.stages}</summary>
      {stages.map(({ name, sql }, at) => (
        <section key={at}>
          <h4>{name}</h4>
          <pre tabIndex={0}>{sql}</pre>
        </section>
      ))}
    </details>
  )
}

export function FigureExplanation({
  indicator,
  explanation,
  changes,
  onChanged,
}: {
  readonly indicator: Indicator
  readonly explanation: Explanation
  /** What was done to it since it was opened. */
  readonly changes: readonly Change[]
  /** Told when somebody took a part back, or undid that, and all is read afresh. */
  readonly onChanged: (done: Change) => void
}): ReactNode {
  const { formula, figure, measures, members, stages } = explanation
  const change = changes.at(-1)
  return (
    <>
      {change !== undefined && <Changed key={changes.length} change={change} />}
      <section>
        <h3>{opened.formula}</h3>
        <p className="formula">{formula}</p>
      </section>
      <Division figure={figure} />
      <Measures measures={measures} members={members} />
      <Gaps measures={measures} />
      <Members members={members} indicator={indicator} />
      <Parts explanation={explanation} onChanged={onChanged} />
      <Stages stages={stages} />
    </>
  )
}
