// Observations with everything needed to believe them: value, status, source, quote and edition.
import type { ReactNode } from 'react'
import { findDataElement, itemClassId, type Observation, type TakenBack } from '#definition'
import { codesNames, dataElementName } from '../../data/names.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { intervalText, observationText } from './observation-text.ts'
import { figureWords } from '../../words/figure-words.ts'
import { AreaLink } from '../../controls/links.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { SourceAddress } from '../../controls/source-address.tsx'

const heads = figureWords.observations

/** A row of the table: the observation, and before it what the table's own extra columns say. */
interface Row {
  readonly observation: Observation
  readonly extra?: ReactNode
  /** Of one that was taken back, where no extra column says so. */
  readonly withdrawn?: TakenBack | undefined
}

interface Props {
  readonly caption: string
  readonly rows: readonly Row[]
  /** True where a heading right above says the same as the caption. */
  readonly hidesCaption?: boolean
  /** The heading of an extra first column. */
  readonly extraHead?: string
}

function ValueMarks({
  observation,
  isNumber,
}: {
  readonly observation: Observation
  readonly isNumber: boolean
}): ReactNode {
  const { status, basis, breakdown } = observation
  return (
    <span className="marks">
      {isNumber && status !== 'reported' && <span className="mark">{figureWords.statuses[status].name}</span>}
      {basis === 'planned' && <span className="mark">{heads.planned}</span>}
      {breakdown === 'some-parts' && <span className="mark">{figureWords.flags['parts missing'].short}</span>}
    </span>
  )
}

function ValueCell({ observation, withdrawn }: Pick<Row, 'observation' | 'withdrawn'>): ReactNode {
  const unit = findDataElement(useRoadmap(), observation.element)?.unit
  const { value, lower, upper } = observation
  const isNumber = value !== null || lower !== null || upper !== null
  return (
    <td className="number" data-label={heads.value}>
      {observationText(observation, unit)}
      <ValueMarks observation={observation} isNumber={isNumber} />
      {withdrawn && (
        <span className="note use-not">{heads.withdrawn(withdrawn.at.slice(0, 10), withdrawn.reason)}</span>
      )}
    </td>
  )
}

function ObservationRow({ observation, extra, withdrawn }: Row): ReactNode {
  const roadmap = useRoadmap()
  const { accumulation, codes, itemClass } = observation
  const broken = codesNames(roadmap, { [itemClassId]: itemClass, ...codes })
  return (
    <tr>
      {extra !== undefined && <td>{extra}</td>}
      <th scope="row">
        <AreaLink id={observation.jurisdiction} />
      </th>
      <td data-label={heads.element}>
        {dataElementName(roadmap, observation.element)}
        {broken !== '' && <span className="note">{broken}</span>}
      </td>
      <td data-label={heads.interval}>
        {intervalText(observation)}
        {accumulation !== 'period' && accumulation !== 'undated' && (
          <span className="note">{figureWords.accumulations[accumulation].name}</span>
        )}
      </td>
      <ValueCell observation={observation} withdrawn={withdrawn} />
      <td data-label={heads.source}>
        <SourceAddress source={observation.source} address={observation.address} />
        {observation.note && <span className="note source">{observation.note}</span>}
      </td>
      <td className="quote" data-label={heads.quote}>
        {observation.quote && <q>{observation.quote}</q>}
      </td>
      <td className="date" data-label={heads.vintage}>
        {observation.vintage}
      </td>
    </tr>
  )
}

export function ObservationTable({ caption, rows, extraHead, hidesCaption = false }: Props): ReactNode {
  const columns = [
    heads.area,
    heads.element,
    heads.interval,
    heads.value,
    heads.source,
    heads.quote,
    heads.vintage,
  ]
  return (
    <ScrollRegion label={caption}>
      <table className="observations stacks">
        <caption {...(hidesCaption ? { className: 'unseen' } : {})}>{caption}</caption>
        <thead>
          <tr>
            {[...(extraHead === undefined ? [] : [extraHead]), ...columns].map((head) => (
              <th key={head} scope="col" {...(head === heads.value ? { className: 'number' } : {})}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <ObservationRow key={at} {...row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
