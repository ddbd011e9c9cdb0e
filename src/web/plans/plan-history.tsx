// The versions of an entry of a plan: what was changed, by whom and why.
import { useState, type ReactNode } from 'react'
import type { PlanEntry } from '#definition'
import { useAsked } from '../data/import-queries.ts'
import { useNameOf } from '../data/people-names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { Choice } from '../controls/choice.tsx'
import { Loaded } from '../controls/loaded.tsx'
import { TableHeads } from '../controls/table-heads.tsx'
import { planWords as said } from '../words/review/plan-words.ts'
import { numberText, momentText } from '../words/index.ts'
import { daysText } from './plan-entries.tsx'
import { planHistoryQuery, planStateName } from './plan-queries.ts'

function Versions({ of }: { readonly of: PlanEntry }): ReactNode {
  const roadmap = useOutline()
  const nameOf = useNameOf()
  const query = useAsked(planHistoryQuery(of.jurisdiction, of.id))
  return (
    <Loaded query={query}>
      {({ versions }) => (
        <table className="stacks">
          <caption className="unseen">{said.versionsOf(of.name)}</caption>
          <TableHeads names={[said.version, said.name, said.when, said.state, said.who, said.reason]} />
          <tbody>
            {versions.map((one) => (
              <tr key={one.version}>
                <th scope="row">{numberText(one.version)}</th>
                <td data-label={said.name}>{one.name}</td>
                <td data-label={said.when}>{daysText(one)}</td>
                <td data-label={said.state}>
                  {one.action === 'withdrawn' ? said.removed : planStateName(roadmap, one)}
                </td>
                <td data-label={said.who}>
                  {nameOf(one.by)}, {momentText(one.at)}
                </td>
                <td data-label={said.reason}>{one.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Loaded>
  )
}

export function PlanHistory({ entries }: { readonly entries: readonly PlanEntry[] }): ReactNode {
  const [chosen, setChosen] = useState('')
  const of = entries.find(({ id }) => id === chosen)
  return (
    <section aria-labelledby="versions" className="controls">
      <h2 id="versions">{said.history}</h2>
      <Choice
        label={said.historyOf}
        value={chosen}
        none={said.choose}
        options={entries.map(({ id, name }) => ({ id, name }))}
        onChoose={setChosen}
      />
      {of && <Versions of={of} />}
    </section>
  )
}
