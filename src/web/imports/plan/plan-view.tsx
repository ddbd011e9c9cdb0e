// Everything an import would do: numbers first, then what has to be mended, then what changes.
import { useState, type ReactNode } from 'react'
import type { ImportCounts, ImportPlan } from '#definition'
import { download } from '../../data/request.ts'
import { importWords } from '../../words/import-words.ts'
import { numberText, words } from '../../words/index.ts'
import { PlanChanges } from './plan-changes.tsx'
import { PlanProblems } from './plan-problems.tsx'

const { plan: said } = importWords
const order = [
  ...['rows', 'records', 'new', 'changed', 'unchanged', 'refused', 'duplicates'],
  ...['vanished', 'totals', 'leftOut', 'problems'],
] as readonly (keyof ImportCounts)[]

function Counts({ counts }: Pick<ImportPlan, 'counts'>): ReactNode {
  const shown = order.filter((name) => counts[name] > 0 || name === 'new' || name === 'problems')
  return (
    <ul className="counts">
      {shown.map((name) => (
        <li key={name} className={name === 'problems' && counts.problems > 0 ? 'field-problem' : undefined}>
          {said.counts[name](counts[name], numberText(counts[name]))}
        </li>
      ))}
    </ul>
  )
}

function Marked({ id }: { readonly id: string }): ReactNode {
  const [state, setState] = useState('')
  const take = () => {
    setState(said.markedBusy)
    download('markedImport', { params: { id } })
      .then((name) => setState(said.markedDone(name)))
      .catch((error: unknown) => setState(error instanceof Error ? error.message : words.problems.unreadable))
  }
  return (
    <p className="actions">
      <button type="button" onClick={take}>
        {said.marked}
      </button>
      <span role="status">{state}</span>
    </p>
  )
}

export function PlanView({
  id,
  plan,
  isFirstLook,
}: {
  readonly id: string
  readonly plan: ImportPlan
  /** True while the file was only looked at, before a mapping was chosen: its headings are no problems yet. */
  readonly isFirstLook: boolean
}): ReactNode {
  if (isFirstLook) return null
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{said.heading}</h2>
      {plan.isReadable ? <Counts counts={plan.counts} /> : <p role="alert">{said.unreadable}</p>}
      <PlanProblems plan={plan} />
      {plan.isReadable && plan.counts.problems > 0 && <Marked id={id} />}
      <PlanChanges plan={plan} />
    </section>
  )
}
