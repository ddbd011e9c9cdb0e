// A roadmap as one piece of plain, serialisable data: everything the engine derives from.
import type {
  AssessmentScale,
  CodeList,
  DataElement,
  Denominator,
  Dimension,
  Jurisdiction,
  JurisdictionGroup,
  NamingProfile,
  PlanStates,
  Role,
  SubmissionFlow,
  Telling,
} from '../codes/index.ts'
import type { CycleRule } from '../time/index.ts'
import type { Dictionary } from './dictionary.ts'
import { childrenOf, type Element, type Level } from './element.ts'
import type { Indicator, IndicatorKind } from '../indicators/index.ts'
import type { Outlines, SubOutlines } from './outlines.ts'
import type { QualityRule } from './quality-rule.ts'
import type { RecordRule, Register } from '../registers/index.ts'
import type { RoadmapDocument } from './documents/document.ts'
import type { HandOnList } from './hand-on-list.ts'
import type { RequestKind } from './request-kind.ts'
import { withRules } from '../record-rules/index.ts'
import type { Language, Text } from '../words/index.ts'

/** Where the words of the roadmap come from. */
export interface RoadmapSource {
  readonly title: Text
  /** The sign behind the title that points to a footnote. */
  readonly titleMark?: string
  readonly adopted: string
  readonly citation: string
}

/** A passage of the source carried word for word, with the signs that point to footnotes where they stand. */
export interface Passage {
  readonly id: string
  readonly heading: Text
  /** The source has no heading here: this one was added to find one’s way. */
  readonly isHeadingAdded?: true
  /** Of a footnote: the sign by which the text points to it. */
  readonly mark?: string
  readonly paragraphs: readonly Text[]
}

/** A data file that ships with the roadmap and is loaded into a new database. */
export interface Dataset {
  /** Path below the roadmap's folder. */
  readonly file: string
  readonly name: Text
  readonly description: Text
  readonly licence: Text
  /** Against it all else is read, as rates are against how many people live somewhere: it stands beside invented records too. */
  readonly isContext?: true
}

/** A short form that its texts use, and what it stands for. */
export interface Abbreviation {
  readonly short: string
  readonly means: Text
}

export interface Roadmap {
  readonly id: string
  readonly name: Text
  readonly shortName: Text
  readonly vision: Text
  /** Whose product this is not, where its figures are taken from the publications of others; it stands on every page. */
  readonly notice?: Text
  readonly source: RoadmapSource
  readonly passages: readonly Passage[]
  /** Short forms of its texts, which the glossary explains; none where not said. */
  readonly abbreviations?: readonly Abbreviation[]
  readonly languages: readonly string[]
  /** Its texts, and those of Waymark, in further languages; English alone where not said. The server alone has them. */
  readonly translations?: readonly Language[]
  /** In which sheets of others are recognised, one a language. The server alone has them; none where not said. */
  readonly dictionaries?: readonly Dictionary[]
  readonly levels: readonly Level[]
  readonly elements: readonly Element[]
  readonly jurisdictions: readonly Jurisdiction[]
  readonly groups: readonly JurisdictionGroup[]
  /** The group whose members are compared side by side on every page. */
  readonly mainGroup: string
  /** Where its areas lie; there is no map where it is not said. It is answered by itself, for maps alone. */
  readonly outlines?: Outlines
  /** Where parts of its areas lie, for maps of records; likewise. */
  readonly subOutlines?: SubOutlines
  /** Indicators of which a map may stand on the first page: the first of which any area is known does. */
  readonly frontMaps?: readonly string[]
  readonly namingProfiles: readonly NamingProfile[]
  readonly codeLists: readonly CodeList[]
  readonly itemClasses: CodeList
  readonly dimensions: readonly Dimension[]
  readonly dataElements: readonly DataElement[]
  readonly indicators: readonly Indicator[]
  /** What counts may be asked per; none where not said. */
  readonly denominators?: readonly Denominator[]
  readonly registers: readonly Register[]
  readonly cycles: CycleRule
  /** How far elements of one level have come is judged by it; nothing is assessed where there is none. */
  readonly assessmentScale?: AssessmentScale
  /** How what is reported goes from hand to hand; nothing is submitted where it is not said. */
  readonly submissionFlow?: SubmissionFlow
  /** In which states action plans can be; there are none where it is not said. */
  readonly planStates?: PlanStates
  /** What is asked of other institutions, and by when; nothing is where it is not said. */
  readonly requestKinds?: readonly RequestKind[]
  /** Lists of records that others take in a shape of their own; none where it is not said. */
  readonly handOnLists?: readonly HandOnList[]
  /** Documents that are put together from records and figures; none where it is not said. */
  readonly documents?: readonly RoadmapDocument[]
  /** When people are told by themselves of what is due; never where it is not said. The server alone has it. */
  readonly telling?: Telling
  readonly qualityRules: readonly QualityRule[]
  readonly recordRules: readonly RecordRule[]
  readonly roles: readonly Role[]
  /** For how many minutes what is withheld is opened for a stated reason; 30 where not said, 480 at most. */
  readonly breakGlassMinutes?: number
  readonly datasets: readonly Dataset[]
}

/** Id of the breakdown by item class, which is a column of its own and not a dimension. */
export const itemClassId = 'item-class'

/** Declares a roadmap; each register gets its rules. `findContradictions` says what contradicts itself in it. */
export function defineRoadmap(roadmap: Roadmap): Roadmap {
  return { ...roadmap, registers: withRules(roadmap.registers, roadmap.recordRules) }
}

/** For how many minutes what is withheld is opened for a stated reason. */
export const breakGlassMinutesOf = ({ breakGlassMinutes = 30 }: Roadmap): number => breakGlassMinutes

export function findDataElement(roadmap: Roadmap, id: string): DataElement | undefined {
  return roadmap.dataElements.find((element) => element.id === id)
}

export function getDataElement(roadmap: Roadmap, id: string): DataElement {
  const element = findDataElement(roadmap, id)
  if (!element) throw new Error(`The roadmap has no data element “${id}”.`)
  return element
}

/** The indicator of that id, code or number: `rescues`, `M 1` and `1` may be one. */
export function findIndicator<One extends Pick<Indicator, 'id' | 'code'>>(
  { indicators }: { readonly indicators: readonly One[] },
  wanted: string,
): One | undefined {
  const asked = wanted.trim().toLowerCase()
  return indicators.find(({ id, code }) => {
    const printed = code.toLowerCase()
    return id === asked || printed === asked || printed.split(' ').at(-1) === asked
  })
}

/** The indicators of one kind, in the order of the roadmap. */
export function indicatorsOfKind(roadmap: Roadmap, kind: IndicatorKind): Indicator[] {
  return roadmap.indicators.filter((one) => one.kind === kind)
}

/** The codes of an element and of everything below it. */
function codesFrom({ elements }: Pick<Roadmap, 'elements'>, code: string): string[] {
  return [code, ...childrenOf(elements, code).flatMap((child) => codesFrom({ elements }, child.code))]
}

/** The indicators that speak to an element or to anything below it, in the order of the roadmap. */
export function indicatorsSpeakingTo<One extends Pick<Indicator, 'elements'>>(
  roadmap: Pick<Roadmap, 'elements'> & { readonly indicators: readonly One[] },
  code: string,
): One[] {
  const codes = new Set(codesFrom(roadmap, code))
  return roadmap.indicators.filter(({ elements }) => elements.some((one) => codes.has(one)))
}

export function findRegister<One extends { readonly id: string }>(
  { registers }: { readonly registers: readonly One[] },
  id: string,
): One | undefined {
  return registers.find((register) => register.id === id)
}

export function findGroup(roadmap: Pick<Roadmap, 'groups'>, id: string): JurisdictionGroup | undefined {
  return roadmap.groups.find((group) => group.id === id)
}

/** Jurisdictions first, then groups: every code an observation may carry as its jurisdiction. */
export function reportingAreas<Area, Group>({
  jurisdictions,
  groups,
}: Pick<ReportingAreas<Area, Group>, 'jurisdictions' | 'groups'>): (Area | Group)[] {
  return [...jurisdictions, ...groups]
}

/** Of a roadmap, or of what pages know of it before they know all. */
interface ReportingAreas<Area, Group> {
  readonly jurisdictions: readonly Area[]
  readonly groups: readonly Group[]
  readonly mainGroup: string
}

/**
 * Whom a record of the register may speak of: a jurisdiction, or also a group as a whole where the register is regional;
 * the main group alone where it is of the region only.
 */
export function recordAreas<Area extends { readonly id: string }, Group extends { readonly id: string }>(
  { jurisdictions, groups, mainGroup }: ReportingAreas<Area, Group>,
  register: Pick<Register, 'recordsOf'>,
): (Area | Group)[] {
  if (register.recordsOf === 'main group') return groups.filter(({ id }) => id === mainGroup)
  return register.recordsOf === undefined ? [...jurisdictions] : [...jurisdictions, ...groups]
}

/** The code list behind a breakdown: that of a dimension, or the item classes. */
export function findBreakdownCodes(roadmap: Roadmap, breakdown: string): CodeList | undefined {
  if (breakdown === itemClassId) return roadmap.itemClasses
  return roadmap.dimensions.find((dimension) => dimension.id === breakdown)?.codes
}
