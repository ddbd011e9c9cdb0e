// What does not fit together in what sources publish, grouped by the rule that found it.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { severities, type QualityRule, type StandingFinding } from '#definition'
import { findingFilters, type FindingFilter } from '../data/finding-filters.ts'
import { areaName, dataElementName } from '../data/names.ts'
import { findingsQuery } from '../data/queries.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Choice } from './choice.tsx'
import { FindingList } from './finding-list.tsx'
import { Loaded } from './loaded.tsx'
import { PageHeading } from './page-heading.tsx'
import { numberText, say, words } from '../words/index.ts'

const route = getRouteApi('/quality')

function FilterForm({ findings }: { readonly findings: readonly StandingFinding[] }): ReactNode {
  const roadmap = useRoadmap()
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const choose = (name: keyof FindingFilter) => (value: string) =>
    void navigate({ search: (before) => ({ ...before, [name]: value || undefined }), replace: true })
  const choices = (name: 'jurisdiction' | 'element', nameOf: (id: string) => string) =>
    [...new Set(findings.map((finding) => finding[name]))]
      .map((id) => ({ id, name: nameOf(id) }))
      .toSorted((a, b) => a.name.localeCompare(b.name))
  const { all } = words.quality
  return (
    <form className="controls" aria-label={words.quality.filter} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={words.quality.severity}
        value={filter.severity ?? ''}
        none={all}
        options={severities.map((id) => ({ id, name: words.quality.severities[id] }))}
        onChoose={choose('severity')}
      />
      <Choice
        label={words.quality.area}
        value={filter.jurisdiction ?? ''}
        none={all}
        options={choices('jurisdiction', (id) => areaName(roadmap, id))}
        onChoose={choose('jurisdiction')}
      />
      <Choice
        label={words.quality.element}
        value={filter.element ?? ''}
        none={all}
        options={choices('element', (id) => dataElementName(roadmap, id))}
        onChoose={choose('element')}
      />
    </form>
  )
}

function RuleSection({
  rule,
  findings,
}: {
  readonly rule: QualityRule
  readonly findings: readonly StandingFinding[]
}): ReactNode {
  if (findings.length === 0) return null
  const accepted = findings.filter((finding) => finding.accepted).length
  const count = words.quality.many(findings.length, numberText(findings.length))
  return (
    <section className="rule" aria-labelledby={`rule-${rule.id}`}>
      <h2 id={`rule-${rule.id}`}>
        {say(rule.name)}{' '}
        <span className={`severity severity-${rule.severity}`}>
          {words.quality.severities[rule.severity]}
        </span>
      </h2>
      <p className="prose">{say(rule.advice)}</p>
      <p className="quiet">
        {count}
        {accepted > 0 && `, ${words.quality.acceptedCount(numberText(accepted))}`}
      </p>
      <FindingList findings={findings} />
    </section>
  )
}

function Findings({ findings }: { readonly findings: readonly StandingFinding[] }): ReactNode {
  const { qualityRules } = useRoadmap()
  const filter = route.useSearch()
  const shown = findings.filter((finding) =>
    findingFilters.every((name) => filter[name] === undefined || finding[name] === filter[name]),
  )
  const inOrder = qualityRules.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  )
  if (findings.length === 0) return <p>{words.quality.clean}</p>
  return (
    <>
      <FilterForm findings={findings} />
      <p role="status">{words.quality.count(numberText(shown.length), numberText(findings.length))}</p>
      {shown.length === 0 && <p>{words.quality.none}</p>}
      {inOrder.map((rule) => (
        <RuleSection
          key={rule.id}
          rule={rule}
          findings={shown.filter((finding) => finding.rule === rule.id)}
        />
      ))}
    </>
  )
}

/** Records have rules of their own, and pages of their own on which those are put to them. */
function RegistersWithRules(): ReactNode {
  const { registers } = useRoadmap()
  const ruled = registers.filter(({ rules = [] }) => rules.length > 0)
  if (ruled.length === 0) return null
  return (
    <section aria-label={words.records.ruled.quality} className="prose">
      <p>{words.records.ruled.quality}</p>
      <ul className="inline-list">
        {ruled.map(({ id, name }) => (
          <li key={id}>
            <Link to="/registers/$id/rules" params={{ id }}>
              {say(name)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function QualityPage(): ReactNode {
  const query = useQuery(findingsQuery)
  return (
    <>
      <PageHeading title={words.quality.title} lead={words.quality.lead} />
      <RegistersWithRules />
      <Loaded query={query}>{({ findings }) => <Findings findings={findings} />}</Loaded>
    </>
  )
}
