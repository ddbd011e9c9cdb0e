// The action plans of all jurisdictions that one may see; a new one is begun here.
import { Link, useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { PlanEntry, PlansAnswer } from '#definition'
import { areaName } from '../data/names.ts'
import { useAsked } from '../data/import-queries.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { Choice } from '../controls/choice.tsx'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { TableHeads } from '../controls/table-heads.tsx'
import { planWords as said } from '../words/review/plan-words.ts'
import { numberText } from '../words/index.ts'
import { daysText } from './plan-entries.tsx'
import { PlanForm } from './plan-form.tsx'
import { planStateName, plansQuery } from './plan-queries.ts'

function Begin({ mayPlan }: Pick<PlansAnswer, 'mayPlan'>): ReactNode {
  const roadmap = useOutline()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const [area, setArea] = useState(mayPlan[0] ?? '')
  if (mayPlan.length === 0) return null
  if (!isOpen)
    return (
      <p className="actions">
        <button type="button" onClick={() => setOpen(true)}>
          {said.newOne.plan}
        </button>
      </p>
    )
  const open = (kept?: PlanEntry) => {
    setOpen(false)
    if (kept)
      void navigate({
        to: '/action-plans/$jurisdiction/$plan',
        params: { jurisdiction: kept.jurisdiction, plan: kept.id },
      })
  }
  return (
    <>
      {mayPlan.length > 1 && (
        <Choice
          label={said.jurisdiction}
          value={area}
          options={mayPlan.map((id) => ({ id, name: areaName(roadmap, id) }))}
          onChoose={setArea}
        />
      )}
      <PlanForm jurisdiction={area} kind="plan" onDone={open} />
    </>
  )
}

function Plans({ entries }: Pick<PlansAnswer, 'entries'>): ReactNode {
  const roadmap = useOutline()
  const plans = entries.filter(({ kind }) => kind === 'plan')
  if (plans.length === 0) return <p className="quiet">{said.none}</p>
  return (
    <table className="stacks">
      <caption className="unseen">{said.title}</caption>
      <TableHeads names={[said.plan, said.jurisdiction, said.when, said.state, said.activities]} />
      <tbody>
        {plans.map((one) => {
          const own = entries.filter(({ kind, plan }) => kind === 'activity' && plan === one.id)
          return (
            <tr key={`${one.jurisdiction} ${one.id}`}>
              <th scope="row">
                <Link
                  to="/action-plans/$jurisdiction/$plan"
                  params={{ jurisdiction: one.jurisdiction, plan: one.id }}
                >
                  {one.name}
                </Link>
              </th>
              <td data-label={said.jurisdiction}>{areaName(roadmap, one.jurisdiction)}</td>
              <td data-label={said.when}>{daysText(one)}</td>
              <td data-label={said.state}>{planStateName(roadmap, one)}</td>
              <td data-label={said.activities}>{numberText(own.length)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function All(): ReactNode {
  const query = useAsked(plansQuery({}))
  return (
    <Loaded query={query}>
      {({ entries, mayPlan }) => (
        <>
          <Plans entries={entries} />
          <Begin mayPlan={mayPlan} />
        </>
      )}
    </Loaded>
  )
}

export function PlansPage(): ReactNode {
  return (
    <>
      <PageHeading title={said.title} lead={said.lead} />
      <SignedIn>
        <All />
      </SignedIn>
    </>
  )
}
