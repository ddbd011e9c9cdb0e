// Activities in a table: who answers for them, from when to when, how far they are, and what they serve.
import type { ReactNode } from 'react'
import { isPlanLate, type PlanEntry, type PlanLink } from '#definition'
import { ElementLink } from '../controls/links.tsx'
import { indicatorPath } from '../data/names.ts'
import { useElements } from '../data/roadmap-context.ts'
import { planWords as said } from '../words/review/plan-words.ts'
import { EvidenceList } from '../evidence/evidence-list.tsx'
import { linkName, planStateName } from './plan-queries.ts'

function ElementCode({ code }: { readonly code: string }): ReactNode {
  const found = useElements().elements.find((one) => one.code === code)
  return found ? <ElementLink element={found}>{code}</ElementLink> : code
}

/** What an entry serves, each with its page. */
export function PlanLinks({ links }: { readonly links: readonly PlanLink[] }): ReactNode {
  const roadmap = useElements()
  return (
    <ul className="inline-list">
      {links
        .filter(({ kind }) => kind !== 'file')
        .map((one) => (
          <li key={`${one.kind} ${one.target}`}>
            {one.kind === 'indicator' ? (
              <a href={indicatorPath(one.target)}>{linkName(roadmap, one)}</a>
            ) : (
              <ElementCode code={one.target} />
            )}
          </li>
        ))}
    </ul>
  )
}

/** The files of an entry. */
export function PlanFiles({ entry: { jurisdiction, links } }: { readonly entry: PlanEntry }): ReactNode {
  const ids = links.filter(({ kind }) => kind === 'file').map(({ target }) => target)
  return <EvidenceList jurisdiction={jurisdiction} ids={ids} />
}

/** “2023-01-01 to 2023-12-31”. */
export const daysText = ({ starts, ends }: Pick<PlanEntry, 'starts' | 'ends'>): string =>
  starts === null && ends === null ? said.noDays : said.days(starts ?? '', ends ?? '')

interface Props {
  readonly title: string
  readonly entries: readonly PlanEntry[]
  readonly today: string
  /** What stands at the end of a row. */
  readonly onEnd?: (entry: PlanEntry) => ReactNode
}

export function PlanTable({ title, entries, today, onEnd }: Props): ReactNode {
  const roadmap = useElements()
  const { planStates } = roadmap
  if (entries.length === 0) return <p className="quiet">{said.activitiesNone}</p>
  return (
    <table className="stacks">
      <caption className="unseen">{title}</caption>
      <thead>
        <tr>
          {[said.activity, said.responsible, said.when, said.state, said.serves].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          {onEnd && (
            <th scope="col" className="on-screen">
              {said.actions}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {entries.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              {one.name}
              {one.body !== '' && <p className="said quiet">{one.body}</p>}
            </th>
            <td data-label={said.responsible}>{one.responsible}</td>
            <td data-label={said.when}>{daysText(one)}</td>
            <td data-label={said.state}>
              {planStateName(roadmap, one)}
              {planStates && isPlanLate(planStates, one, today) && <strong> {said.late}</strong>}
            </td>
            <td data-label={said.serves}>
              <PlanLinks links={one.links} />
              <PlanFiles entry={one} />
            </td>
            {onEnd && (
              <td data-label={said.actions} className="on-screen">
                {onEnd(one)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
