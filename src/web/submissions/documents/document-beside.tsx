// What stands beside a section of a document by itself: figures of the year with their marks, and months that are marked.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  figureKey,
  findIndicator,
  findRegister,
  stateOf,
  type DocumentAnswer,
  type DocumentFigure,
  type DocumentSection,
  type DocumentSignal,
  type Indicator,
} from '#definition'
import { indicatorPath } from '../../data/names.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { TableHeads } from '../../controls/table-heads.tsx'
import { FlagMark, figureInWords } from '../../figures/figure-words.tsx'
import { documentWords as said } from '../../words/review/document-words.ts'
import { numberText, say } from '../../words/index.ts'
import { figureAnchor } from '../figure-anchor.ts'
import { figureName } from '../returning/pin-names.ts'

interface Props {
  readonly section: DocumentSection
  readonly of: DocumentAnswer
}

interface FigureProps {
  readonly one: DocumentFigure
  readonly indicator: Indicator
  readonly of: DocumentAnswer
}

function FigureRow({ one, indicator, of }: FigureProps): ReactNode {
  const roadmap = useRoadmap()
  const name = figureName(roadmap, one)
  const { jurisdiction, edition } = of
  const value = one.state === 'value' ? stateOf(one).value : null
  const figure = { ...one, value, jurisdiction, period: edition ?? '', origin: 'reported' as const }
  return (
    <tr id={figureAnchor(one)}>
      <th scope="row">{name}</th>
      <td data-label={said.value}>
        {figureInWords(roadmap, indicator, figure)}{' '}
        {one.flags.map((flag) => (
          <FlagMark key={flag} flag={flag} />
        ))}
      </td>
    </tr>
  )
}

function Figures({ id, of }: { readonly id: string; readonly of: DocumentAnswer }): ReactNode {
  const indicator = findIndicator(useRoadmap(), id)
  if (!indicator) return null
  const own = of.figures.filter((one) => one.indicator === id)
  return (
    <table className="stacks">
      <caption>
        <a href={indicatorPath(id)}>
          {indicator.code} {say(indicator.name)}, {of.edition}
        </a>
      </caption>
      <TableHeads names={[said.figure, said.value]} />
      <tbody>
        {own.map((one) => (
          <FigureRow key={figureKey(one)} {...{ one, indicator, of }} />
        ))}
        {own.length === 0 && (
          <tr>
            <td colSpan={2}>{said.figuresNone}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function Months({ judged }: { readonly judged: readonly DocumentSignal[] }): ReactNode {
  const marked = judged.filter(({ isSignal }) => isSignal)
  if (judged.length === 0) return <p className="quiet">{said.signalsUnknown}</p>
  return (
    <>
      {marked.length === 0 && <p className="quiet">{said.signalsNone(numberText(judged.length))}</p>}
      <ul>
        {marked.map(({ month, count, threshold }) => (
          <li key={month}>
            {month}: {said.records} {numberText(count)}, {said.usual} {numberText(threshold)}
          </li>
        ))}
      </ul>
      {judged.some(({ isPart }) => isPart) && <p className="quiet">{said.signalsPart}</p>}
    </>
  )
}

function Signals({
  register: id,
  of,
}: {
  readonly register: string
  readonly of: DocumentAnswer
}): ReactNode {
  const register = findRegister(useRoadmap(), id)
  if (!register) return null
  return (
    <>
      <h3>
        <Link to="/signals" search={{ register: id, jurisdiction: of.jurisdiction }}>
          {said.signals}: {say(register.name)}
        </Link>
      </h3>
      <Months judged={of.signals.filter((one) => one.register === id)} />
    </>
  )
}

/** Everything that is filled in beside a section. */
export function BesideSection({ section, of }: Props): ReactNode {
  const { figures = [], signals = [] } = section
  return (
    <>
      {figures.map(({ indicator }) => (
        <Figures key={indicator} id={indicator} of={of} />
      ))}
      {signals.map((register) => (
        <Signals key={register} register={register} of={of} />
      ))}
    </>
  )
}
