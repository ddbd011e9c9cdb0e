// Entries of the audit log as a table: what is said of a thing before and after in words, not as the log keeps it.
import type { ReactNode } from 'react'
import type { AuditRow, RoadmapOutline } from '#definition'
import { areaName } from '../../data/names.ts'
import { roleName } from '../../data/own-place.ts'
import { useNameOf } from '../../data/people-names.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { say, timeText, words } from '../../words/index.ts'
import { auditWords as own } from '../../words/people/audit-words.ts'
import { TableHeads } from '../../controls/table-heads.tsx'

type NameOf = (id: string) => string

/** Parts whose values are ids of people. */
const people = new Set(['deputy', 'to'])
/** Longer lists of ids say nothing to a reader. */
const mostIds = 5

function valueText(roadmap: RoadmapOutline, nameOf: NameOf, part: string, value: unknown): string {
  if (Array.isArray(value)) return value.slice(0, mostIds).join(', ') + (value.length > mostIds ? ' …' : '')
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (people.has(part)) return nameOf(text)
  if (part === 'until' && text.length > 10) return timeText(text)
  if (part === 'role') return roleName(roadmap, text)
  if (part === 'jurisdiction' && text !== '*') return areaName(roadmap, text)
  return text
}

/** A state of a report by its name, as it is or with what was said of it: “draft: what has to be mended”. */
function stateText({ submissionFlow }: RoadmapOutline, said: string): string | undefined {
  const [id = ''] = said.split(':', 1)
  const state = submissionFlow?.states.find((one) => one.id === id)
  return state && `${say(state.name)}${said.slice(id.length)}`
}

/** What is said, part by part where it is made of parts. */
function saidText(roadmap: RoadmapOutline, nameOf: NameOf, said: string | null): string {
  if (said === null) return ''
  const state = stateText(roadmap, said)
  if (state !== undefined) return state
  try {
    const parts = JSON.parse(said) as unknown
    if (typeof parts !== 'object' || parts === null || Array.isArray(parts)) return said
    return Object.entries(parts)
      .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
      .map(([part, value]) => own.detailWith(part, valueText(roadmap, nameOf, part, value)))
      .join('; ')
  } catch {
    return said.includes(' ') ? said : nameOf(said)
  }
}

function subjectText(roadmap: RoadmapOutline, nameOf: NameOf, subject: string): string {
  const person = /^person (\S+)$/.exec(subject)?.[1]
  if (person !== undefined) return nameOf(person)
  if (subject === '*') return own.everyRegister
  const [, product, report] = /^(\S+) report (\d+)$/.exec(subject) ?? []
  const submitted = roadmap.cycles.products.find(({ id }) => id === product)
  if (submitted) return `${say(submitted.name)} ${report}`
  const found = roadmap.registers.find(({ id }) => id === subject)
  return found ? say(found.name) : subject
}

/** Written down by the installation itself, for whoever asks before they have signed in. */
const isOfNobody = (action: string) => action === 'ask for link'

/** What was done, by its own name or by that of the step of a report. */
export function actionText({ submissionFlow }: Pick<RoadmapOutline, 'submissionFlow'>, id: string): string {
  const step = submissionFlow?.steps.find((one) => one.id === id)
  return step ? say(step.name) : own.actionName(id)
}

function Entry({ entry }: { readonly entry: AuditRow }): ReactNode {
  const roadmap = useOutline()
  const nameOf = useNameOf()
  const { at, by, chain, sequence, action, subject, before, after } = entry
  const was = saidText(roadmap, nameOf, before)
  return (
    <tr>
      <th scope="row" className="nowrap">
        {at.slice(0, 19).replace('T', ' ')}
      </th>
      <td data-label={own.by}>{isOfNobody(action) ? words.who.notSignedIn : nameOf(by)}</td>
      <td data-label={own.action}>{actionText(roadmap, action)}</td>
      <td data-label={own.subject}>{subjectText(roadmap, nameOf, subject)}</td>
      <td data-label={own.said} className="audit-said">
        {was !== '' && (
          <>
            <span className="quiet">{own.before}</span> {was}
            <br />
          </>
        )}
        {saidText(roadmap, nameOf, after)}
      </td>
      <td data-label={own.number} className="nowrap">
        {chain === 'all' ? own.installation : areaName(roadmap, chain)} {sequence}
      </td>
    </tr>
  )
}

export function AuditTable({ entries }: { readonly entries: readonly AuditRow[] }): ReactNode {
  if (entries.length === 0) return <p className="quiet">{own.none}</p>
  return (
    <table className="stacks">
      <caption className="unseen">{own.title}</caption>
      <TableHeads names={[own.when, own.by, own.action, own.subject, own.said, own.number]} />
      <tbody>
        {entries.map((entry) => (
          <Entry key={`${entry.chain} ${String(entry.sequence)}`} entry={entry} />
        ))}
      </tbody>
    </table>
  )
}
