// What pages know of a roadmap before they need all of it: its names, in one language and in English.
import {
  countsStocks,
  findList,
  findField,
  hasSensitive,
  isTranslatable,
  recordFields,
  type Jurisdiction,
  type Register,
  type RegisterOutline,
  type Roadmap,
  type RoadmapOutline,
  type Text,
} from '#definition'

/** The states in which requests of the register can be, by the names of their code list. */
function statesOf({ requestFlow, ...register }: Register): RegisterOutline['states'] {
  const field = requestFlow && findField(recordFields(register), requestFlow.state)
  const codes = field && findList(field)?.codes
  return codes && Object.entries(codes).map(([id, { name }]) => ({ id, name }))
}

function registerOutline(register: Register): RegisterOutline {
  const { id, name, singular, definition, keptBy, counts, rules = [], isWatched, recordsOf } = register
  const states = statesOf(register)
  return {
    ...{ id, name, singular, definition, keptBy },
    feeds: [...new Set(counts.map(({ element }) => element))],
    ...(rules.length > 0 ? { isRuled: true } : {}),
    ...(isWatched ? { isWatched } : {}),
    ...(recordsOf === undefined ? {} : { recordsOf }),
    ...(countsStocks(register) ? { countsStocks: true } : {}),
    ...(hasSensitive(register) ? { isSensitive: true } : {}),
    ...(register.cohorts ? { hasCohorts: true } : {}),
    ...(register.reviewed ? { isReviewed: true } : {}),
    ...(register.durations ? { hasDurations: true } : {}),
    ...(states ? { states } : {}),
  }
}

function jurisdictionOutline(jurisdiction: Jurisdiction): RoadmapOutline['jurisdictions'][number] {
  const { id, name, seat, membership, timeZone, daysOff, institutions } = jurisdiction
  return {
    ...{ id, name, seat, membership },
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(daysOff ? { daysOff } : {}),
    ...(institutions
      ? { institutions: institutions.map(({ id: one, name: own, kind }) => ({ id: one, name: own, kind })) }
      : {}),
  }
}

const nameOnly = ({ id, name }: { readonly id: string; readonly name: Text }) => ({ id, name })

/** The same with every text in English and that language alone. */
export function inLanguage<T>(value: T, language: string): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one: unknown) => inLanguage(one, language)) as T
  const entries = Object.entries(value)
  const own = isTranslatable(value) ? entries.filter(([tag]) => tag === 'en' || tag === language) : entries
  return Object.fromEntries(own.map(([name, one]) => [name, inLanguage(one as unknown, language)])) as T
}

/** @param language tag of the reader’s language; texts that are not in it are there in English */
export function outlineOf(roadmap: Roadmap, language: string): RoadmapOutline {
  const { id, name, shortName, source, levels, groups, mainGroup, cycles } = roadmap
  const { notice, breakGlassMinutes, submissionFlow, planStates, requestKinds } = roadmap
  const { assessmentScale, documents, handOnLists } = roadmap
  const outline: RoadmapOutline = {
    ...{ id, name, shortName, source, levels, groups, mainGroup, cycles },
    ...(notice ? { notice } : {}),
    ...(breakGlassMinutes === undefined ? {} : { breakGlassMinutes }),
    ...(submissionFlow ? { submissionFlow } : {}),
    ...(planStates ? { planStates } : {}),
    ...(requestKinds ? { requestKinds } : {}),
    ...(assessmentScale ? { assessmentScale } : {}),
    ...(documents ? { documents } : {}),
    ...(handOnLists ? { handOnLists } : {}),
    jurisdictions: roadmap.jurisdictions.map(jurisdictionOutline),
    roles: roadmap.roles.map(nameOnly),
    registers: roadmap.registers.map(registerOutline),
    dataElements: roadmap.dataElements.map(nameOnly),
    indicators: roadmap.indicators.map(({ measures, ...one }) => ({
      ...{ id: one.id, code: one.code, name: one.name, elements: one.elements },
      takes: [...new Set(Object.values(measures).map(({ element }) => element))],
    })),
  }
  return inLanguage(outline, language)
}
