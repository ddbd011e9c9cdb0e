// What contradicts itself in a roadmap. The engine refuses to start on any of it, with a sentence naming the place.
import { findCode, findDimension, isAddable, type CodeList, type DataElement } from '../codes/index.ts'
import {
  findBreakdownCodes,
  findDataElement,
  findGroup,
  footnoteContradictions,
  itemClassId,
  reportingAreas,
  type Roadmap,
} from '../roadmap/index.ts'
import { measuresIn, regionRule, type Formula, type Indicator, type Measure } from '../indicators/index.ts'
import { idContradictions } from './id-contradictions.ts'
import { headlineContradictions } from './headline-contradictions.ts'
import { countingContradictions, registerContradictions } from './register-contradictions.ts'
import { rateContradictions } from './rate-contradictions.ts'
import { recordRuleContradictions } from '../record-rules/index.ts'
import { qualityRuleContradictions } from '../quality/index.ts'

function twice(what: string, ids: readonly string[]): string[] {
  const seen = new Set<string>()
  return ids.filter((id) => seen.size === seen.add(id).size).map((id) => `${what} “${id}” is declared twice.`)
}

function codeListContradictions(list: CodeList): string[] {
  const parents = Object.entries(list.codes).flatMap(([id, code]) =>
    (code.of ?? []).map((part) => ({ id, part })),
  )
  return [
    ...parents
      .filter(({ part }) => !findCode(list, part))
      .map(
        ({ id, part }) => `Code list “${list.id}”: “${id}” is made of “${part}”, which is not in the list.`,
      ),
    ...twice(
      `Code list “${list.id}”: the part`,
      parents.map(({ part }) => part),
    ),
  ]
}

function elementContradictions(element: DataElement, roadmap: Roadmap): string[] {
  const at = `Data element “${element.id}”`
  const dimensions = element.dimensions
    .filter(({ id }) => !roadmap.dimensions.some((dimension) => dimension.id === id))
    .map(({ id }) => `${at}: its dimension “${id}” is not in the roadmap’s list.`)
  const classes = element.itemClasses
    .filter((itemClass) => !findCode(roadmap.itemClasses, itemClass))
    .map((itemClass) => `${at}: “${itemClass}” is no item class.`)
  const change = element.statedChange
  const base = change && !findDataElement(roadmap, change.of)
  return [
    ...dimensions,
    ...classes,
    ...(base ? [`${at}: it states the change of “${change.of}”, which is not there.`] : []),
  ]
}

const accumulationFor = { sum: 'period', latest: 'stock', stated: 'period', checklist: 'stock' } as const

function restrictionContradictions(at: string, measure: Measure, element: DataElement): string[] {
  return Object.entries(measure.where).flatMap(([id, codes]) => {
    const dimension = findDimension(element, id)
    if (!dimension) return [`${at}: “${element.id}” is not broken down by “${id}”.`]
    return [codes]
      .flat()
      .flatMap((code) => (findCode(dimension.codes, code) ? [] : [`${at}: “${code}” is no code of “${id}”.`]))
  })
}

function measureContradictions(
  at: string,
  measure: Measure,
  indicator: Indicator,
  roadmap: Roadmap,
): string[] {
  const element = findDataElement(roadmap, measure.element)
  if (!element) return [`${at}: there is no data element “${measure.element}”.`]
  const wanted = accumulationFor[measure.kind]
  const time =
    element.accumulation === wanted
      ? []
      : [
          `${at}: a ${measure.kind} takes what is counted as ${wanted}; “${element.id}” is ${element.accumulation}.`,
        ]
  const isTotal = measure.kind === 'sum' && !isAddable(element.unit)
  const percents = isTotal
    ? [`${at}: “${element.id}” is in ${element.unit.id}, which cannot be added up.`]
    : []
  const mixes =
    element.itemClasses.length > 1 && !measure.itemClass && !indicator.always.includes(itemClassId)
  const classes = mixes
    ? [
        `${at}: it would add up the item classes of “${element.id}”. Choose one, or always break down by ${itemClassId}.`,
      ]
    : []
  const isChosen = (id: string) =>
    id in measure.where || indicator.always.includes(id) || measure.kind === 'checklist'
  const overlapping = element.dimensions
    .filter(({ id, hasTotal }) => !hasTotal && !isChosen(id))
    .map(({ id }) => `${at}: the codes of “${id}” overlap and cannot be added up. Choose one of them.`)
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
    ...absent.map((id) => `${at}: there is no measure “${id}”.`),
    ...(units.size > 1 ? [`${at}: it adds up ${[...units].join(' and ')}.`] : []),
  ]
}

function indicatorContradictions(indicator: Indicator, roadmap: Roadmap): string[] {
  const at = `Indicator “${indicator.id}”`
  const measures = Object.entries(indicator.measures).flatMap(([id, measure]) =>
    measureContradictions(`${at}, measure “${id}”`, measure, indicator, roadmap),
  )
  const shows = Object.entries(indicator.shows).flatMap(([id, { formula }]) =>
    formulaContradictions(`${at}, figure “${id}”`, formula, indicator, roadmap),
  )
  const breakdowns = [...indicator.always, ...indicator.breakdowns]
    .filter((id) => !findBreakdownCodes(roadmap, id))
    .map((id) => `${at}: there is no dimension “${id}” to break down by.`)
  const elements = indicator.elements
    .filter((code) => !roadmap.elements.some((element) => element.code === code))
    .map((code) => `${at}: the roadmap has no element “${code}”.`)
  const regions = indicator.regions
    .filter((id) => !findGroup(roadmap, id))
    .map((id) => `${at}: there is no group “${id}”.`)
  const summed = Object.entries(indicator.shows)
    .filter(
      ([id, { formula, unit }]) =>
        regionRule(indicator, id) === 'sum of parts' && formula.op === 'measure' && !isAddable(unit),
    )
    .map(([id]) => `${at}, figure “${id}”: percentages and rates of members do not add up to a region.`)
  const hasty = Object.entries(indicator.shows)
    .filter(([, { ripens }]) => ripens && ripens.settledAfter < ripens.shownAfter)
    .map(([id]) => `${at}, figure “${id}”: it settles before it is shown.`)
  const headline = headlineContradictions(roadmap, indicator)
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
      .map(({ code, level }) => `Element “${code}”: there is no level “${level}”.`),
    ...roadmap.elements
      .filter(({ parent }) => parent !== undefined && !codes.has(parent))
      .map(({ code, parent }) => `Element “${code}”: the element above it, “${parent}”, is not there.`),
    ...roadmap.elements
      .filter(({ timeframe }) => timeframe && timeframe.end < timeframe.start)
      .map(({ code }) => `Element “${code}”: its timeframe ends before it starts.`),
    ...roadmap.groups.flatMap(({ id, members }) =>
      members
        .filter((member) => !jurisdictions.has(member))
        .map((member) => `Group “${id}”: there is no jurisdiction “${member}”.`),
    ),
    ...roadmap.jurisdictions
      .filter(({ timeZone }) => timeZone !== undefined && !isTimeZone(timeZone))
      .map(({ id, timeZone }) => `Jurisdiction “${id}”: there is no time zone “${timeZone}”.`),
    ...(findGroup(roadmap, roadmap.mainGroup) ? [] : [`The main group “${roadmap.mainGroup}” is not there.`]),
  ]
}

/** Every contradiction in the roadmap, as sentences naming the place. Empty when it may start. */
export function findContradictions(roadmap: Roadmap): string[] {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
  return [
    ...idContradictions(roadmap),
    ...twice('Jurisdiction or group', ids(reportingAreas(roadmap))),
    ...twice('Institution', ids(roadmap.jurisdictions.flatMap(({ institutions = [] }) => institutions))),
    ...twice('Data element', ids(roadmap.dataElements)),
    ...twice('Dimension', ids(roadmap.dimensions)),
    ...twice('Code list', ids(roadmap.codeLists)),
    ...twice('Indicator', ids(roadmap.indicators)),
    ...twice(
      'Element',
      roadmap.elements.map(({ code }) => code),
    ),
    ...structureContradictions(roadmap),
    ...[...roadmap.codeLists, roadmap.itemClasses].flatMap(codeListContradictions),
    ...roadmap.dataElements.flatMap((element) => elementContradictions(element, roadmap)),
    ...roadmap.indicators.flatMap((indicator) => indicatorContradictions(indicator, roadmap)),
    ...twice('Register', ids(roadmap.registers)),
    ...roadmap.registers.flatMap((register) => registerContradictions(register, roadmap)),
    ...countingContradictions(roadmap),
    ...rateContradictions(roadmap),
    ...twice('Denominator', ids(roadmap.denominators ?? [])),
    ...twice('Rule', ids([...roadmap.qualityRules, ...roadmap.recordRules])),
    ...qualityRuleContradictions(roadmap),
    ...recordRuleContradictions(roadmap.registers, roadmap.recordRules),
    ...footnoteContradictions(roadmap),
  ]
}
