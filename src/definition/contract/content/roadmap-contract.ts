// The roadmap as data, as the door for programs gives it: words, levels, jurisdictions, lists, the cycle and everything below.
import { Type, type Static } from '@sinclair/typebox'
import {
  accumulations,
  audiences,
  reaches,
  reporters,
  statuses,
  type Code,
  type CodeList,
  type DataElement,
  type Denominator,
  type Dimension,
  type Jurisdiction,
  type JurisdictionGroup,
  type NamingProfile,
  type RecordAction,
  type Role,
  type SubmissionRight,
} from '../../codes/index.ts'
import { recordRuleSeverities, type RecordRule } from '../../registers/index.ts'
import type { CycleRule } from '../../time/index.ts'
import {
  severities,
  type Element,
  type Level,
  type Outlines,
  type SubOutlines,
  type QualityRule,
  type Roadmap,
} from '../../roadmap/index.ts'
import { indicator } from './indicator-contract.ts'
import { assessmentScale } from './assessment-scale-contract.ts'
import { roadmapDocument } from './document-contract.ts'
import { handOnList } from './hand-on-contract.ts'
import { planStates } from './plan-states-contract.ts'
import { requestKind } from './request-kind-contract.ts'
import { submissionFlow } from './submission-flow-contract.ts'
import { textInLanguages, unit } from './unit-contract.ts'
import { register } from './register-contract.ts'
import {
  codes,
  count,
  day,
  flag,
  listOf,
  mapOf,
  object,
  oneOf,
  optional,
  sameAs,
  settings,
  text,
  truth,
} from '../schema-parts.ts'

const words = textInLanguages
export const level = sameAs<Level>()('Level', object({ id: text, name: words, plural: words }))

export const element = sameAs<Element>()(
  'Element',
  object({
    ...{ code: text, level: text, parent: optional(text), text: words, heading: optional(words) },
    ...{ introduction: optional(listOf(words)), baseline: optional(words) },
    timeframe: optional(object({ start: day, end: day, text })),
  }),
)

const jurisdiction = sameAs<Jurisdiction>()(
  'Jurisdiction',
  object({
    ...{ id: text, name: words, seat: words, membership: oneOf(['member', 'associated']) },
    ...{ note: optional(words), languages: listOf(text), timeZone: optional(text), mappings: codes },
    userAssigned: optional(listOf(text)),
    daysOff: optional(listOf(day)),
    parts: optional(listOf(object({ id: text, name: words, level: words }))),
    institutions: optional(
      listOf(
        object({ id: text, name: words, kind: text, source: optional(text), localName: optional(text) }),
      ),
    ),
    namedAs: optional(mapOf(object({ name: words, footnote: optional(words) }))),
  }),
)

export const group = sameAs<JurisdictionGroup>()(
  'JurisdictionGroup',
  object({
    ...{ id: text, name: words, members: listOf(text), note: optional(words) },
    ...{ isAside: optional(truth), mappings: optional(codes) },
  }),
)

const code = sameAs<Code>()(
  'Code',
  object({
    ...{ name: words, of: optional(listOf(text)), notReported: optional(truth), mixed: optional(truth) },
    ...{ note: optional(words), years: optional(object({ from: count, to: optional(count) })) },
    mappings: optional(codes),
  }),
)
const codeList = sameAs<CodeList>()(
  'CodeList',
  object({ id: text, name: words, source: text, codes: mapOf(code) }),
)
const dimension = sameAs<Dimension>()(
  'Dimension',
  object({ id: text, name: words, codes: codeList, additive: flag, hasTotal: flag }),
)
const accumulation = oneOf(accumulations)

const dataElement = sameAs<DataElement>()(
  'DataElement',
  object({
    ...{ id: text, name: words, definition: words, unit, dimensions: listOf(dimension), accumulation },
    ...{ alsoPublishedAs: optional(listOf(accumulation)), itemClasses: listOf(text) },
    ...{ statuses: optional(listOf(oneOf(statuses))), reporter: oneOf(reporters) },
    statedChange: optional(
      object({ of: text, against: oneOf(['previous period', 'same period of the previous year']) }),
    ),
    expectedBy: optional(listOf(text)),
  }),
)

const denominator = sameAs<Denominator>()(
  'Denominator',
  object({ id: text, name: words, element: text, times: Type.Number(), unit }),
)

export const cycle = sameAs<CycleRule>()(
  'CycleRule',
  object({
    ...{ first: text, second: text },
    products: listOf(
      object({
        ...{ id: text, name: words, exceptions: optional(mapOf(text)), dueDays: optional(count) },
        ...{ dueDaysOf: optional(mapOf(count)), dueOn: optional(mapOf(text)) },
        ...{ submits: optional(oneOf(['figures'])), level: optional(text), document: optional(text) },
      }),
    ),
    end: optional(object({ report: count, text: words, address: text, source: text })),
    source: text,
  }),
)

const role = sameAs<Role>()(
  'Role',
  object({
    ...{ id: text, name: words, reads: listOf(oneOf(audiences)), writes: flag, accepts: optional(truth) },
    administers: optional(truth),
    records: optional(
      listOf(
        object({
          ...{
            may: listOf(Type.Unsafe<RecordAction | SubmissionRight>({ type: 'string' })),
            of: oneOf(reaches),
            registers: optional(listOf(text)),
          },
        }),
      ),
    ),
  }),
)

export const qualityRule = sameAs<QualityRule>()(
  'QualityRule',
  object({
    ...{ id: text, kind: text, name: words, advice: words, severity: oneOf(severities) },
    settings: optional(settings),
  }),
)

export const recordRule = sameAs<RecordRule>()(
  'RecordRule',
  object({
    ...{ id: text, kind: text, registers: optional(listOf(text)), rows: optional(text) },
    ...{ where: optional(mapOf(listOf(text))), severity: oneOf(recordRuleSeverities) },
    ...{ name: words, why: words, mend: words, settings },
  }),
)

/** Where the words of the roadmap come from. */
export const source = object({
  ...{ title: words, titleMark: optional(text), adopted: text, citation: text },
})

const namingProfile = sameAs<NamingProfile>()('NamingProfile', object({ id: text, name: words }))
const passage = object({
  ...{ id: text, heading: words, isHeadingAdded: optional(truth), mark: optional(text) },
  paragraphs: listOf(words),
})
const dataset = object({
  ...{ file: text, name: words, description: words, licence: words, isContext: optional(truth) },
})

const place = { x: Type.Number(), y: Type.Number() }

/** Where the areas lie: asked for by whoever draws a map. */
const projection = object({
  parallels: listOf(Type.Number()),
  origin: object({ latitude: Type.Number(), longitude: Type.Number() }),
  ...{ at: object(place), perKilometre: Type.Number() },
})

const outlined = {
  source: object({ name: words, address: optional(text), licence: text }),
  note: optional(words),
  ...{ width: Type.Number(), height: Type.Number(), lines: listOf(text) },
  areas: mapOf(object({ rings: listOf(listOf(Type.Integer())), inside: object(place) })),
  projection: optional(projection),
  insets: optional(
    listOf(
      object({
        areas: listOf(text),
        box: object({ ...place, width: Type.Number(), height: Type.Number() }),
        projection: optional(projection),
      }),
    ),
  ),
  disputed: optional(listOf(object({ between: listOf(text), footnote: words }))),
}

export const outlinesAnswer = sameAs<Outlines>()('Outlines', object(outlined))

export const subOutlinesAnswer = sameAs<SubOutlines>()(
  'SubOutlines',
  object({
    ...outlined,
    names: mapOf(object({ jurisdiction: text, name: text, codes: optional(listOf(text)) })),
  }),
)

/** Everything but the words by which sheets are understood, which stay with the server, and what is for maps, asked for by itself. */
export const roadmapAnswer = sameAs<
  Omit<
    Roadmap,
    'dictionaries' | 'translations' | 'telling' | 'outlines' | 'subOutlines' | 'frontMaps' | 'abbreviations'
  >
>()(
  'Roadmap',
  object({
    ...{ id: text, name: words, shortName: words, vision: words, notice: optional(words) },
    source,
    passages: listOf(passage),
    languages: listOf(text),
    levels: listOf(level),
    elements: listOf(element),
    jurisdictions: listOf(jurisdiction),
    groups: listOf(group),
    mainGroup: text,
    namingProfiles: listOf(namingProfile),
    codeLists: listOf(codeList),
    itemClasses: codeList,
    dimensions: listOf(dimension),
    dataElements: listOf(dataElement),
    indicators: listOf(indicator),
    denominators: optional(listOf(denominator)),
    registers: listOf(register(recordRule)),
    assessmentScale: optional(assessmentScale),
    submissionFlow: optional(submissionFlow),
    planStates: optional(planStates),
    requestKinds: optional(listOf(requestKind)),
    handOnLists: optional(listOf(handOnList)),
    documents: optional(listOf(roadmapDocument)),
    cycles: cycle,
    qualityRules: listOf(qualityRule),
    recordRules: listOf(recordRule),
    roles: listOf(role),
    breakGlassMinutes: optional(count),
    datasets: listOf(dataset),
  }),
)
export type RoadmapAnswer = Static<typeof roadmapAnswer>
