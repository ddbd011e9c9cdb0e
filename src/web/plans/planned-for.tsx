// What a jurisdiction plans for a target, beside the assessment of it.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAsked } from '../data/import-queries.ts'
import { useMe } from '../data/own-place.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { Loaded } from '../controls/loaded.tsx'
import { planWords as said } from '../words/review/plan-words.ts'
import { PlanTable } from './plan-entries.tsx'
import { plansQuery } from './plan-queries.ts'

interface Props {
  readonly jurisdiction: string
  readonly element: string
}

function Activities({ jurisdiction, element }: Props): ReactNode {
  const query = useAsked(plansQuery({ jurisdiction, element }))
  return (
    <Loaded query={query}>
      {({ entries, today }) => (
        <>
          <PlanTable
            title={said.plannedFor}
            entries={entries.filter(({ kind }) => kind === 'activity')}
            today={today}
          />
          <p>
            <Link to="/action-plans">{said.back}</Link>
          </p>
        </>
      )}
    </Loaded>
  )
}

/** For those who are signed in; the public reads no plans. */
export function PlannedFor(place: Props): ReactNode {
  const isThere = useOutline().planStates !== undefined
  const person = useMe()
  if (!isThere || !person) return null
  return (
    <section aria-labelledby="planned">
      <h2 id="planned">{said.plannedFor}</h2>
      <Activities {...place} />
    </section>
  )
}
