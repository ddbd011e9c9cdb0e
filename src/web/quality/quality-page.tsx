// What does not fit together in what sources publish, grouped by the rule that found it.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, type ReactNode } from 'react'
import { severities, type FindingsAnswer, type QualityRule, type RuleFindings } from '#definition'
import { askedBy, type FindingFilter } from '../data/finding-filters.ts'
import { areaName, dataElementName } from '../data/names.ts'
import { findingNumbersQuery, qualityRulesQuery } from '../data/queries.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { Choice } from '../controls/choice.tsx'
import { Loaded, Waiting } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { isSignedIn } from '../person/access.ts'
import { FindingMatrix, openOf, WhatWasChecked } from './finding-matrix.tsx'
import { byAlphabet, numberText, say, words } from '../words/index.ts'

const route = getRouteApi('/quality')

// What is behind a number comes when it is opened, and what only some may do with it with them.
const FindingList = lazy(() =>
  import('./finding-list.tsx').then((loaded) => ({ default: loaded.FindingList })),
)
const ChooseFindings = lazy(() =>
  import('./choose-findings.tsx').then((loaded) => ({ default: loaded.ChooseFindings })),
)
const AcceptedTogetherList = lazy(() =>
  import('./accepted-together.tsx').then((loaded) => ({ default: loaded.AcceptedTogetherList })),
)

function FilterForm({ answer }: { readonly answer: FindingsAnswer }): ReactNode {
  const roadmap = useOutline()
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const choose = (name: keyof FindingFilter) => (value: string) =>
    void navigate({ search: (before) => ({ ...before, [name]: value || undefined }), replace: true })
  const choices = (ids: readonly string[], nameOf: (id: string) => string) =>
    ids.map((id) => ({ id, name: nameOf(id) })).toSorted((a, b) => byAlphabet(a.name, b.name))
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
        options={choices(answer.jurisdictions, (id) => areaName(roadmap, id))}
        onChoose={choose('jurisdiction')}
      />
      <Choice
        label={words.quality.element}
        value={filter.element ?? ''}
        none={all}
        options={choices(answer.elements, (id) => dataElementName(roadmap, id))}
        onChoose={choose('element')}
      />
    </form>
  )
}

interface RuleProps {
  readonly rule: QualityRule
  readonly found: RuleFindings
  readonly isOpen: boolean
  readonly onToggle: () => void
}

type OpenedProps = Pick<RuleProps, 'rule' | 'found'>

/** The findings of a rule: to read, or for whoever is signed in to work with. */
function Opened({ rule, found }: OpenedProps): ReactNode {
  const asked = { ...askedBy(route.useSearch()), rule: rule.id }
  const { none } = words.quality
  return (
    <Suspense fallback={<Waiting />}>
      {isSignedIn() ? (
        <ChooseFindings
          key={JSON.stringify(asked)}
          {...{ asked, none }}
          rule={say(rule.name)}
          open={openOf(found)}
        />
      ) : (
        <FindingList {...{ asked, none }} />
      )}
    </Suspense>
  )
}

/** A rule with the number of its findings; the findings themselves once it is opened. */
function RuleSection({ rule, found, isOpen, onToggle }: RuleProps): ReactNode {
  const list = `findings-${rule.id}`
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
        {words.quality.many(found.findings, numberText(found.findings))}
        {found.accepted > 0 && `, ${words.quality.acceptedCount(numberText(found.accepted))}`}
      </p>
      <p>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={list}
          aria-describedby={`rule-${rule.id}`}
          onClick={onToggle}
        >
          {isOpen ? words.quality.close : words.quality.open}
        </button>
      </p>
      <div id={list}>{isOpen && <Opened {...{ rule, found }} />}</div>
    </section>
  )
}

interface RulesProps {
  readonly rules: readonly RuleFindings[]
  readonly known: readonly QualityRule[]
}

/** The rules one below the other; the findings of one of them at a time, which stands in the address. */
function Rules({ rules, known }: RulesProps): ReactNode {
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const [only] = rules.length === 1 ? rules : []
  // “none” stands in the address where somebody closed the only one.
  const open = filter.rule ?? only?.rule
  return rules.map((found) => {
    const rule = known.find(({ id }) => id === found.rule)
    if (!rule) return null
    const isOpen = open === rule.id
    const toggle = () =>
      void navigate({ search: (before) => ({ ...before, rule: isOpen ? 'none' : rule.id }), replace: true })
    return <RuleSection key={rule.id} rule={rule} found={found} isOpen={isOpen} onToggle={toggle} />
  })
}

function Findings({
  answer,
  known,
}: {
  readonly answer: FindingsAnswer
  readonly known: readonly QualityRule[]
}): ReactNode {
  const shown = answer.rules.reduce((sum, { findings }) => sum + findings, 0)
  const filter = route.useSearch()
  if (answer.all === 0)
    return (
      <>
        <p>{words.quality.clean}</p>
        <WhatWasChecked {...{ answer, known }} />
      </>
    )
  return (
    <>
      <FilterForm answer={answer} />
      <p role="status">{words.quality.count(numberText(shown), numberText(answer.all))}</p>
      <FindingMatrix {...{ answer, known, filter }} />
      <WhatWasChecked {...{ answer, known }} />
      {isSignedIn() && (
        <Suspense fallback={null}>
          <AcceptedTogetherList />
        </Suspense>
      )}
      {shown === 0 && <p>{words.quality.none}</p>}
      <Rules rules={answer.rules} known={known} />
    </>
  )
}

/** Records have rules of their own, and pages of their own on which those are put to them. */
function RegistersWithRules(): ReactNode {
  const { registers } = useOutline()
  const ruled = registers.filter(({ isRuled }) => isRuled === true)
  if (ruled.length === 0) return null
  return (
    <details className="prose on-screen">
      <summary>{words.quality.ofRecords}</summary>
      <ul className="inline-list">
        {ruled.map(({ id, name }) => (
          <li key={id}>
            <Link to="/registers/$id/rules" params={{ id }}>
              {say(name)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

export function QualityPage(): ReactNode {
  const known = useQuery(qualityRulesQuery)
  const query = useQuery({
    ...findingNumbersQuery(askedBy(route.useSearch())),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHeading title={words.quality.title} lead={words.quality.lead} />
      <RegistersWithRules />
      <Loaded query={query}>
        {(answer) => (
          <Loaded query={known}>{({ rules }) => <Findings answer={answer} known={rules} />}</Loaded>
        )}
      </Loaded>
    </>
  )
}
