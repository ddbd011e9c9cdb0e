// A page of findings, rule by rule, and how many each rule has: what is large is never answered as a whole.
import { findIndicator, measuredElements, severities } from '#definition'
import type {
  Finding,
  FindingsAnswer,
  FindingsQuery,
  Roadmap,
  RuleFindings,
  StandingFinding,
} from '#definition'
import type { KeptException } from '#storage'
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

/** Is it asked for, whichever rule is? */
function isAsked(roadmap: Roadmap, query: FindingsQuery): (finding: Finding) => boolean {
  const elements = elementsAsked(roadmap, query)
  const { severity, jurisdiction } = query
  return (finding) =>
    (severity === undefined || finding.severity === severity) &&
    (jurisdiction === undefined || finding.jurisdiction === jurisdiction) &&
    (elements?.includes(finding.element) ?? true)
}

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
  const { rule, limit = usualLimit, cursor = '0' } = query
  const asked = inOrder(roadmap, found.filter(isAsked(roadmap, query)))
  const known = exceptions.length > 0 ? await standingFindings(asked, exceptions) : undefined
  const own = (known ?? asked).filter((finding) => rule === undefined || finding.rule === rule)
  const start = Number(cursor)
  const wanted = own.slice(start, start + limit)
  const findings = cut(known ? (wanted as StandingFinding[]) : await standingFindings(wanted, []))
  const end = start + findings.length
  const named = (name: 'jurisdiction' | 'element') => [...new Set(found.map((one) => one[name]))].toSorted()
  return {
    all: found.length,
    rules: countRules(known ?? asked),
    jurisdictions: named('jurisdiction'),
    elements: named('element'),
    findings,
    next: limit > 0 && end < own.length ? String(end) : null,
  }
}
