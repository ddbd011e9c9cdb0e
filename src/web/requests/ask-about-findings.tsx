// The source of findings is asked: what is asked about, whether it was asked already, and the form of the request with all of that in it.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { FindingsAnswer, QualityRule, RequestRegister, StandingFinding } from '#definition'
import { useAsked } from '../data/import-queries.ts'
import { areaName, dataElementName } from '../data/names.ts'
import { findingPageQuery, findingQuestionsQuery, qualityRulesQuery } from '../data/queries.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { Loaded } from '../controls/loaded.tsx'
import { numberText, say } from '../words/index.ts'
import { qualityWorkWords } from '../words/quality-work-words.ts'
import { FoundNow } from './asked-findings.tsx'
import { Begin } from './begin-request.tsx'
import type { AskedKind } from './request-register.ts'

const said = qualityWorkWords.asking

/** Institutions of the jurisdiction that keep a register which counts one of the elements: they have the records. */
function useKeepers(found: readonly StandingFinding[]): string[] {
  const { jurisdictions, registers } = useOutline()
  const kinds = new Set(
    registers
      .filter(({ feeds }) => found.some(({ element }) => feeds.includes(element)))
      .flatMap(({ keptBy }) => keptBy),
  )
  const places = new Set(found.map(({ jurisdiction }) => jurisdiction))
  return jurisdictions
    .filter(({ id }) => places.has(id))
    .flatMap(({ institutions = [] }) => institutions.filter(({ kind }) => kinds.has(kind)))
    .map(({ id }) => id)
}

/** What stands in the request: by which rule, where, what was found in which figures, and which findings these are. */
function useWritten(
  register: RequestRegister,
  found: readonly StandingFinding[],
  rules: readonly QualityRule[],
): Readonly<Record<string, string>> {
  const roadmap = useOutline()
  const { about } = register.requestFlow
  if (!about) return {}
  const nameOf = (id: string) => {
    const rule = rules.find((one) => one.id === id)
    return rule ? say(rule.name) : id
  }
  const names = [...new Set(found.map(({ rule }) => nameOf(rule)))]
  const areas = [...new Set(found.map(({ jurisdiction }) => areaName(roadmap, jurisdiction)))]
  const lines = found.map(
    ({ element, sentence }) => `– ${dataElementName(roadmap, element)}: ${say(sentence)}`,
  )
  return {
    [about.findings]: found.map(({ id }) => id).join(' '),
    [about.subject]: said.subject(names.join('; '), areas.join('; ')),
    [about.body]: said.body(lines.join('\n')),
  }
}

/** Whether an answer is awaited about one of them. */
function AskedAlready({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const query = useAsked(findingQuestionsQuery(ids))
  const waiting = (query.data?.items ?? []).filter(({ request }) => request.waits !== null)
  if (waiting.length === 0) return null
  return (
    <p className="notice" role="status">
      {said.twice(waiting.length, numberText(waiting.length))}
    </p>
  )
}

interface AskProps extends AskedKind {
  readonly found: FindingsAnswer['findings']
  readonly rules: readonly QualityRule[]
}

function Ask({ kind, register, found, rules }: AskProps): ReactNode {
  const near = useKeepers(found)
  const written = useWritten(register, found, rules)
  if (found.length === 0) return <p>{said.none}</p>
  return (
    <>
      <h2>{said.about}</h2>
      <FoundNow findings={found} />
      <AskedAlready ids={found.map(({ id }) => id)} />
      <Begin kind={kind} register={register} written={written} near={near} />
    </>
  )
}

/** @param finding ids of findings, separated by commas */
export function AskAboutFindings({ finding, ...asked }: AskedKind & { readonly finding: string }): ReactNode {
  const known = useQuery(qualityRulesQuery)
  const query = useQuery(findingPageQuery(finding))
  return (
    <Loaded query={query}>
      {({ findings }) => (
        <Loaded query={known}>{({ rules }) => <Ask {...asked} found={findings} rules={rules} />}</Loaded>
      )}
    </Loaded>
  )
}
