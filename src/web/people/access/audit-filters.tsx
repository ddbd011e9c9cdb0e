// By what the audit log is narrowed: who, what, when, of which jurisdiction, and a text. It stands in the address.
import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Choice } from '../../controls/choice.tsx'
import { LabelledText } from '../../controls/labelled-text.tsx'
import type { AuditSearch } from '../../data/access/access-queries.ts'
import { namesQuery } from '../../data/people-names.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { say } from '../../words/index.ts'
import { auditWords as own } from '../../words/people/audit-words.ts'
import { actionText } from './audit-table.tsx'

interface Props {
  readonly search: AuditSearch
  readonly actions: readonly string[]
  /** The chains of which the reader sees anything: nothing else is offered. */
  readonly chains: readonly string[]
}

/** The same question with another answer to one part of it; an empty one is left out. */
const withPart = (search: AuditSearch, part: keyof AuditSearch, value: string): AuditSearch => ({
  ...search,
  [part]: value === '' ? undefined : value,
})

export function AuditFilters({ search, actions, chains }: Props): ReactNode {
  const roadmap = useOutline()
  const { data: names } = useQuery(namesQuery)
  const navigate = useNavigate({ from: '/audit' })
  const set = (part: keyof AuditSearch) => (value: string) =>
    void navigate({ search: withPart(search, part, value), replace: true })
  const places = [
    { id: 'all', name: own.installation },
    ...roadmap.jurisdictions.map(({ id, name }) => ({ id, name: say(name) })),
  ].filter(({ id }) => chains.includes(id) || id === search.chain)
  return (
    <div className="controls">
      <Choice
        label={own.by}
        value={search.by ?? ''}
        none={own.anybody}
        options={names?.items ?? []}
        onChoose={set('by')}
      />
      <Choice
        label={own.action}
        value={search.action ?? ''}
        none={own.anything}
        options={actions.map((id) => ({ id, name: actionText(roadmap, id) }))}
        onChoose={set('action')}
      />
      <Choice
        label={own.chain}
        value={search.chain ?? ''}
        none={own.allChains}
        options={places}
        onChoose={set('chain')}
      />
      <LabelledText label={own.from} type="date" value={search.from ?? ''} onText={set('from')} />
      <LabelledText label={own.to} type="date" value={search.to ?? ''} onText={set('to')} />
      <LabelledText
        label={own.search}
        value={search.search ?? ''}
        help={own.searchHelp}
        onText={set('search')}
      />
    </div>
  )
}
