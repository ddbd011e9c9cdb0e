// What contradicts itself in a roadmap. The engine refuses to start on any of it, with a sentence naming the place.
import { contradiction, naming } from '../problems/index.ts'
import { findCode, findDimension, isAddable, type CodeList, type DataElement } from '../codes/index.ts'
import {
  findBreakdownCodes,
  findDataElement,
  findGroup,
  footnoteContradictions,
  itemClassId,
  outlineContradictions,
  reportingAreas,
  type Roadmap,
} from '../roadmap/index.ts'
import {
  chartContradictions,
  measuresIn,
  regionRule,
  type Formula,
  type Indicator,
  type Measure,
} from '../indicators/index.ts'
import { assessmentContradictions } from './assessment-contradictions.ts'
import { submissionContradictions, tellingContradictions } from './submission-contradictions.ts'
import { idContradictions } from './id-contradictions.ts'
import { documentContradictions } from './documents/document-contradictions.ts'
import { headlineContradictions } from './headline-contradictions.ts'
import { countingContradictions, registerContradictions } from './register-contradictions.ts'
import { rateContradictions } from './rate-contradictions.ts'
import { roleContradictions } from './role-contradictions.ts'
import { sensitiveContradictions } from './sensitive-contradictions.ts'
import { recordRuleContradictions } from '../record-rules/index.ts'
import { qualityRuleContradictions } from '../quality/index.ts'
import { handOnContradictions } from '../records/index.ts'
import { requestContradictions } from '../requests/index.ts'

function twice(name: (id: string) => string, ids: readonly string[]): string[] {
  const seen = new Set<string>()
  return ids
    .filter((id) => seen.size === seen.add(id).size)
    .map((id) => contradiction('declared-twice', { thing: name(id) }))
}

function codeListContradictions(list: CodeList): string[] {
  const parents = Object.entries(list.codes).flatMap(([id, code]) =>
    (code.of ?? []).map((part) => ({ id, part })),
  )
  return [
    ...parents
      .filter(({ part }) => !findCode(list, part))
      .map(({ id, part }) => contradiction('list-part-unknown', { list: list.id, code: id, part })),
    ...twice(
      (id) => contradiction('parts-of-code-list', { list: list.id, id }),
      parents.map(({ part }) => part),
    ),
  ]
}

function elementContradictions(element: DataElement, roadmap: Roadmap): string[] {
  const at = contradiction('thing-data-element', { id: element.id })
  const dimensions = element.dimensions
    .filter(({ id }) => !roadmap.dimensions.some((dimension) => dimension.id === id))
    .map(({ id }) => contradiction('dimension-not-listed', { at, dimension: id }))
  const classes = element.itemClasses
    .filter((itemClass) => !findCode(roadmap.itemClasses, itemClass))
    .map((itemClass) => contradiction('no-item-class', { at, itemClass }))
  const change = element.statedChange
  const base = change && !findDataElement(roadmap, change.of)
  return [
    ...dimensions,
    ...classes,
    ...(base ? [contradiction('changed-element-unknown', { at, element: change.of })] : []),
  ]
}

const accumulationFor = { sum: 'period', latest: 'stock', stated: 'period', checklist: 'stock' } as const

function restrictionContradictions(at: string, measure: Measure, element: DataElement): string[] {
  return Object.entries(measure.where).flatMap(([id, codes]) => {
    const dimension = findDimension(element, id)
    if (!dimension) return [contradiction('not-broken-down-by', { at, element: element.id, dimension: id })]
    return [codes]
      .flat()
      .flatMap((code) =>
        findCode(dimension.codes, code) ? [] : [contradiction('no-code-of', { at, code, of: id })],
      )
  })
}

function measureContradictions(
  at: string,
  measure: Measure,
  indicator: Indicator,
  roadmap: Roadmap,
): string[] {
  const element = findDataElement(roadmap, measure.element)
  if (!element) return [contradiction('no-element', { at, element: measure.element })]
  const wanted = accumulationFor[measure.kind]
  const time =
    element.accumulation === wanted
      ? []
      : [
          contradiction('measure-takes', {
            at,
            kind: measure.kind,
            wanted,
            element: element.id,
            accumulation: element.accumulation,
          }),
        ]
  const isTotal = measure.kind === 'sum' && !isAddable(element.unit)
  const percents = isTotal
    ? [contradiction('never-added-up', { at, element: element.id, unit: element.unit.id })]
    : []
  const mixes =
    element.itemClasses.length > 1 && !measure.itemClass && !indicator.always.includes(itemClassId)
  const classes = mixes
    ? [contradiction('adds-up-item-classes', { at, element: element.id, itemClass: itemClassId })]
    : []
  const isChosen = (id: string) =>
    id in measure.where || indicator.always.includes(id) || measure.kind === 'checklist'
  const overlapping = element.dimensions
    .filter(({ id, hasTotal }) => !hasTotal && !isChosen(id))
    .map(({ id }) => contradiction('codes-overlap', { at, dimension: id }))
  return [
    ...time,
    ...percents,
    ...classes,
    ...overlapping,
    ...restrictionContradictions(at, measure, element),
  ]
}

/** The units a formula's terms are in; more than one under a plus is a contradiction. */
function unitsIn(formula: Formula, indicator: Indicator, roadmap: Roadmap): string[] {
  return measuresIn(formula).flatMap((id) => {
    const measure = indicator.measures[id]
    return (measure && findDataElement(roadmap, measure.element)?.unit.id) ?? []
  })
}

function formulaContradictions(
  at: string,
  formula: Formula,
  indicator: Indicator,
  roadmap: Roadmap,
): string[] {
  const absent = measuresIn(formula).filter((id) => !indicator.measures[id])
  const units = new Set(formula.op === 'plus' ? unitsIn(formula, indicator, roadmap) : [])
  return [
    ...absent.map((id) => contradiction('no-measure', { at, measure: id })),
    ...(units.size > 1 ? [contradiction('adds-up-units', { at, units: [...units].join(' and ') })] : []),
  ]
}

function indicatorContradictions(indicator: Indicator, roadmap: Roadmap): string[] {
  const at = contradiction('thing-indicator', { id: indicator.id })
  const measures = Object.entries(indicator.measures).flatMap(([id, measure]) =>
    measureContradictions(contradiction('at-measure', { at, measure: id }), measure, indicator, roadmap),
  )
  const shows = Object.entries(indicator.shows).flatMap(([id, { formula }]) =>
    formulaContradictions(contradiction('at-figure', { at, figure: id }), formula, indicator, roadmap),
  )
  const breakdowns = [...indicator.always, ...indicator.breakdowns]
    .filter((id) => !findBreakdownCodes(roadmap, id))
    .map((id) => contradiction('no-dimension', { at, dimension: id }))
  const elements = indicator.elements
    .filter((code) => !roadmap.elements.some((element) => element.code === code))
    .map((code) => contradiction('no-roadmap-element', { at, code }))
  const regions = indicator.regions
    .filter((id) => !findGroup(roadmap, id))
    .map((id) => contradiction('no-group', { at, group: id }))
  const summed = Object.entries(indicator.shows)
    .filter(
      ([id, { formula, unit }]) =>
        regionRule(indicator, id) === 'sum of parts' && formula.op === 'measure' && !isAddable(unit),
    )
    .map(([id]) => contradiction('share-of-region', { at, figure: id }))
  const hasty = Object.entries(indicator.shows)
    .filter(([, { ripens }]) => ripens && ripens.settledAfter < ripens.shownAfter)
    .map(([id]) => contradiction('settles-before-shown', { at, figure: id }))
  const headline = [...headlineContradictions(roadmap, indicator), ...chartContradictions(indicator)]
  return [...measures, ...shows, ...breakdowns, ...elements, ...regions, ...summed, ...hasty, ...headline]
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone }).format(0) !== ''
  } catch {
    return false
  }
}

function structureContradictions(roadmap: Roadmap): string[] {
  const codes = new Set(roadmap.elements.map(({ code }) => code))
  const jurisdictions = new Set(roadmap.jurisdictions.map(({ id }) => id))
  return [
    ...roadmap.elements
      .filter(({ level }) => !roadmap.levels.some(({ id }) => id === level))
      .map(({ code, level }) => contradiction('no-level', { code, level })),
    ...roadmap.elements
      .filter(({ parent }) => parent !== undefined && !codes.has(parent))
      .map(({ code, parent = '' }) => contradiction('no-element-above', { code, parent })),
    ...roadmap.elements
      .filter(({ timeframe }) => timeframe && timeframe.end < timeframe.start)
      .map(({ code }) => contradiction('ends-before-start', { code })),
    ...roadmap.groups.flatMap(({ id, members }) =>
      members
        .filter((member) => !jurisdictions.has(member))
        .map((member) => contradiction('no-member', { group: id, jurisdiction: member })),
    ),
    ...roadmap.jurisdictions
      .filter(({ timeZone }) => timeZone !== undefined && !isTimeZone(timeZone))
      .map(({ id, timeZone = '' }) => contradiction('no-time-zone', { jurisdiction: id, timeZone })),
    ...(findGroup(roadmap, roadmap.mainGroup)
      ? []
      : [contradiction('no-main-group', { group: roadmap.mainGroup })]),
  ]
}

/** Every contradiction in the roadmap, as sentences naming the place. Empty when it may start. */
export function findContradictions(roadmap: Roadmap): string[] {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
  return [
    ...idContradictions(roadmap),
    ...twice(naming('thing-area'), ids(reportingAreas(roadmap))),
    ...twice(
      naming('thing-institution'),
      ids(roadmap.jurisdictions.flatMap(({ institutions = [] }) => institutions)),
    ),
    ...twice(naming('thing-data-element'), ids(roadmap.dataElements)),
    ...twice(naming('thing-dimension'), ids(roadmap.dimensions)),
    ...twice(naming('thing-code-list'), ids(roadmap.codeLists)),
    ...twice(naming('thing-indicator'), ids(roadmap.indicators)),
    ...twice(
      naming('thing-element'),
      roadmap.elements.map(({ code }) => code),
    ),
    ...structureContradictions(roadmap),
    ...[...roadmap.codeLists, roadmap.itemClasses].flatMap(codeListContradictions),
    ...roadmap.dataElements.flatMap((element) => elementContradictions(element, roadmap)),
    ...roadmap.indicators.flatMap((indicator) => indicatorContradictions(indicator, roadmap)),
    ...twice(naming('thing-register'), ids(roadmap.registers)),
    ...roadmap.registers.flatMap((register) => registerContradictions(register, roadmap)),
    ...roadmap.registers.flatMap((register) => sensitiveContradictions(register)),
    ...countingContradictions(roadmap),
    ...rateContradictions(roadmap),
    ...roleContradictions(roadmap),
    ...assessmentContradictions(roadmap),
    ...submissionContradictions(roadmap),
    ...tellingContradictions(roadmap),
    ...twice(naming('thing-request-kind'), ids(roadmap.requestKinds ?? [])),
    ...requestContradictions(roadmap),
    ...twice(naming('thing-hand-on-list'), ids(roadmap.handOnLists ?? [])),
    ...handOnContradictions(roadmap),
    ...twice(naming('thing-document'), ids(roadmap.documents ?? [])),
    ...documentContradictions(roadmap),
    ...twice(naming('thing-denominator'), ids(roadmap.denominators ?? [])),
    ...twice(naming('thing-rule'), ids([...roadmap.qualityRules, ...roadmap.recordRules])),
    ...qualityRuleContradictions(roadmap),
    ...recordRuleContradictions(roadmap.registers, roadmap.recordRules),
    ...footnoteContradictions(roadmap),
    ...outlineContradictions(roadmap),
  ]
}
