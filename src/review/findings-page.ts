// A page of findings, rule by rule, and how many each rule has: what is large is never answered as a whole.
import { findIndicator, measuredElements, severities } from '#definition'
import type {
  Finding,
  FindingsAnswer,
  FindingsQuery,
  Roadmap,
  FindingCell,
  RuleFindings,
  StandingFinding,
} from '#definition'
import type { KeptException } from '#storage'
import { elementOfFinding } from './accept-finding.ts'
import { standingFindings } from './quality-findings.ts'

/** So many bytes of findings a page, unless a single one is longer. */
const mostBytes = 80_000
const usualLimit = 50

type Page = Omit<FindingsAnswer, 'dataVersion'>

/** The elements that are asked for; undefined where all are. */
function elementsAsked(
  roadmap: Roadmap,
  { element, indicator }: FindingsQuery,
): readonly string[] | undefined {
  const found = indicator === undefined ? undefined : findIndicator(roadmap, indicator)
  const ofIndicator = indicator === undefined ? undefined : found ? measuredElements(found) : []
  if (element === undefined) return ofIndicator
  return ofIndicator?.includes(element) === false ? [] : [element]
}

/** Is it asked for, whichever rule and jurisdiction are? */
function isAsked(roadmap: Roadmap, query: FindingsQuery): (finding: Finding) => boolean {
  const elements = elementsAsked(roadmap, query)
  const named = idsOf(query)?.map(elementOfFinding)
  return ({ severity, element }) =>
    (query.severity === undefined || severity === query.severity) &&
    (named?.includes(element) ?? true) &&
    (elements?.includes(element) ?? true)
}

/** The ids that are asked for; undefined where all are. */
const idsOf = ({ finding }: FindingsQuery): string[] | undefined => finding?.split(',').filter(Boolean)

/** The gravest first, then rule by rule in the order of the roadmap. */
function inOrder({ qualityRules }: Roadmap, found: readonly Finding[]): Finding[] {
  const places = new Map(qualityRules.map(({ id }, at) => [id, at]))
  const place = ({ severity, rule }: Finding) =>
    severities.indexOf(severity) * (places.size + 1) + (places.get(rule) ?? places.size)
  return found.toSorted((a, b) => place(a) - place(b))
}

function countRules(found: readonly Pick<StandingFinding, 'rule' | 'accepted'>[]): RuleFindings[] {
  return [...Map.groupBy(found, ({ rule }) => rule)].map(([rule, own]) => ({
    ...{ rule, findings: own.length },
    accepted: own.filter(({ accepted }) => accepted).length,
  }))
}

type Counted = Pick<StandingFinding, 'rule' | 'jurisdiction' | 'accepted'>

/** How much there is of each rule in each jurisdiction. */
function countCells(found: readonly Counted[]): FindingCell[] {
  return [...Map.groupBy(found, ({ rule }) => rule).values()].flatMap((own) =>
    [...Map.groupBy(own, ({ jurisdiction }) => jurisdiction)].flatMap(([jurisdiction, some]) =>
      countRules(some).map((one) => ({ ...one, jurisdiction })),
    ),
  )
}

/** As many from there as fit into a page. */
function cut(findings: readonly StandingFinding[]): StandingFinding[] {
  let bytes = 0
  return findings.filter((finding, at) => {
    bytes += Buffer.byteLength(JSON.stringify(finding))
    return at === 0 || bytes <= mostBytes
  })
}

/**
 * The page that is asked for, of everything that is found.
 *
 * @param exceptions what was accepted; where nothing was, only the findings of the page itself are digested
 */
export async function findingsPage(
  roadmap: Roadmap,
  found: readonly Finding[],
  exceptions: readonly KeptException[],
  query: FindingsQuery,
): Promise<Page> {
  const { rule, jurisdiction, limit = usualLimit, cursor = '0' } = query
  const asked = inOrder(roadmap, found.filter(isAsked(roadmap, query)))
  const ids = idsOf(query)
  const isDigested = exceptions.length > 0 || ids !== undefined
  const digested = isDigested ? await standingFindings(asked, exceptions) : undefined
  const known = digested?.filter(({ id }) => ids?.includes(id) ?? true)
  const anywhere: readonly (Finding & Partial<StandingFinding>)[] = known ?? asked
  const ofPlace = anywhere.filter((one) => jurisdiction === undefined || one.jurisdiction === jurisdiction)
  const own = ofPlace.filter((finding) => rule === undefined || finding.rule === rule)
  const start = Number(cursor)
  const wanted = own.slice(start, start + limit)
  const findings = cut(known ? (wanted as StandingFinding[]) : await standingFindings(wanted, []))
  const end = start + findings.length
  const named = (name: 'jurisdiction' | 'element') => [...new Set(found.map((one) => one[name]))].toSorted()
  return {
    all: found.length,
    rules: countRules(ofPlace),
    cells: countCells(anywhere),
    jurisdictions: named('jurisdiction'),
    elements: named('element'),
    findings,
    next: limit > 0 && end < own.length ? String(end) : null,
  }
}
