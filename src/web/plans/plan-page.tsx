// One action plan: its objectives, their activities, and the forms of whoever may write it.
import { getRouteApi } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { PlanEntry, PlanKind, PlansAnswer } from '#definition'
import { areaName } from '../data/names.ts'
import { useAsked } from '../data/import-queries.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { Loaded } from '../controls/loaded.tsx'
import { NotFound } from '../controls/not-found.tsx'
import { useMe } from '../data/own-place.ts'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { planWords as said } from '../words/review/plan-words.ts'
import { daysText, PlanLinks, PlanTable } from './plan-entries.tsx'
import { PlanForm } from './plan-form.tsx'
import { PlanHistory } from './plan-history.tsx'
import { planStateName, plansQuery } from './plan-queries.ts'
import { WithdrawEntry } from './withdraw-entry.tsx'

const route = getRouteApi('/action-plans/$jurisdiction/$plan')

/** Which form is open. */
interface Writing {
  readonly kind: PlanKind
  readonly parent?: string
  readonly of?: PlanEntry
}

interface Props {
  readonly plan: PlanEntry
  readonly answer: PlansAnswer
}

function Buttons({ of, onWrite }: { readonly of: PlanEntry; readonly onWrite: (wanted: Writing) => void }) {
  const below = { plan: 'objective', objective: 'activity', activity: undefined } as const
  const kind = below[of.kind]
  return (
    <div className="actions">
      <button type="button" onClick={() => onWrite({ kind: of.kind, of })}>
        {said.changeIt}
      </button>
      {kind && (
        <button type="button" onClick={() => onWrite({ kind, parent: of.id })}>
          {said.newOne[kind]}
        </button>
      )}
      <WithdrawEntry of={of} />
    </div>
  )
}

function Shown({ plan, answer }: Props): ReactNode {
  const roadmap = useOutline()
  const { jurisdiction } = plan
  const [writing, setWriting] = useState<Writing>()
  const mayPlan = answer.mayPlan.includes(jurisdiction)
  const of = (kind: PlanKind, parent: string) =>
    answer.entries.filter((one) => one.kind === kind && one.parent === parent)
  if (writing)
    return (
      <PlanForm
        key={writing.of?.id}
        jurisdiction={jurisdiction}
        {...writing}
        onDone={() => setWriting(undefined)}
      />
    )
  const buttons = (entry: PlanEntry) => mayPlan && <Buttons of={entry} onWrite={setWriting} />
  return (
    <>
      <dl className="facts">
        <dt>{said.state}</dt>
        <dd>{planStateName(roadmap, plan)}</dd>
        <dt>{said.responsible}</dt>
        <dd>{plan.responsible}</dd>
        <dt>{said.when}</dt>
        <dd>{daysText(plan)}</dd>
      </dl>
      {plan.body !== '' && <p className="said">{plan.body}</p>}
      {buttons(plan)}
      {of('objective', plan.id).length === 0 && <p className="quiet">{said.objectivesNone}</p>}
      {of('objective', plan.id).map((objective) => (
        <section key={objective.id} aria-label={objective.name}>
          <h2>{objective.name}</h2>
          {objective.body !== '' && <p className="said">{objective.body}</p>}
          <PlanLinks links={objective.links} />
          <PlanTable
            title={objective.name}
            entries={of('activity', objective.id)}
            today={answer.today}
            {...(mayPlan ? { onEnd: buttons } : {})}
          />
          {buttons(objective)}
        </section>
      ))}
      <PlanHistory entries={answer.entries} />
    </>
  )
}

function One(): ReactNode {
  const { jurisdiction, plan: id } = route.useParams()
  const roadmap = useOutline()
  const query = useAsked(plansQuery({ jurisdiction, plan: id }))
  return (
    <Loaded query={query}>
      {(answer) => {
        const plan = answer.entries.find((one) => one.id === id)
        return plan ? (
          <>
            <PageHeading title={plan.name} kind={areaName(roadmap, jurisdiction)} />
            <Shown plan={plan} answer={answer} />
          </>
        ) : (
          <NotFound />
        )
      }}
    </Loaded>
  )
}

export function PlanPage(): ReactNode {
  const roadmap = useOutline()
  const { jurisdiction } = route.useParams()
  const person = useMe()
  if (!roadmap.planStates || !roadmap.jurisdictions.some(({ id }) => id === jurisdiction)) return <NotFound />
  return (
    <>
      {!person && <PageHeading title={said.title} kind={areaName(roadmap, jurisdiction)} />}
      <SignedIn>
        <One />
      </SignedIn>
    </>
  )
}
