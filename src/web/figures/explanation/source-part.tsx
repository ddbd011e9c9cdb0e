// One figure of a source in a few lines: whose it is, of what and when, how much, and who says so.
import type { ReactNode } from 'react'
import { findDataElement, itemClassId, type Observation } from '#definition'
import { areaName, codesNames, dataElementName } from '../../data/names.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { figureWords } from '../../words/figure-words.ts'
import { intervalText, observationText } from './observation-text.ts'

const heads = figureWords.observations

export function SourcePart({ observation }: { readonly observation: Observation }): ReactNode {
  const roadmap = useRoadmap()
  const { jurisdiction, element, itemClass, codes, source, vintage } = observation
  const broken = codesNames(roadmap, { [itemClassId]: itemClass, ...codes })
  const facts: [string, string][] = [
    [heads.area, areaName(roadmap, jurisdiction)],
    [heads.element, dataElementName(roadmap, element)],
    ...(broken === '' ? [] : [[heads.codes, broken] satisfies [string, string]]),
    [heads.interval, intervalText(observation)],
    [heads.value, observationText(observation, findDataElement(roadmap, element)?.unit)],
    [heads.source, source],
    [heads.vintage, vintage],
  ]
  return (
    <dl className="facts">
      {facts.map(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>])}
    </dl>
  )
}
