// E-mails that wait, were sent, may or may not have arrived, or were given up: for administrators.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { ListedMail } from '#definition'
import { Loaded } from '../controls/loaded.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { useOnce } from '../controls/use-once.ts'
import { request } from '../data/request.ts'
import { timeText } from '../words/index.ts'
import { mailWords as own } from '../words/people/mail-words.ts'

const queryKey = ['records', 'mails']

function AgainButton({ mail }: { readonly mail: ListedMail }): ReactNode {
  const queries = useQueryClient()
  const { failure, isBusy, go } = useOnce(async () => {
    await request('sendMailAgain', { params: { id: mail.id } })
    await queries.invalidateQueries({ queryKey })
  })
  return (
    <>
      <button
        type="button"
        disabled={isBusy}
        aria-label={own.againOf(own.kind(mail.kind), mail.to)}
        onClick={() => void go()}
      >
        {own.again}
      </button>
      {failure !== '' && <span role="alert"> {failure}</span>}
    </>
  )
}

const mayGoAgain = new Set<ListedMail['state']>(['unsure', 'given-up'])

function MailTable({ mails }: { readonly mails: readonly ListedMail[] }): ReactNode {
  if (mails.length === 0) return <p>{own.none}</p>
  return (
    <ScrollRegion label={own.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{own.when}</th>
            <th scope="col">{own.to}</th>
            <th scope="col">{own.what}</th>
            <th scope="col">{own.state}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <tr key={mail.id}>
              <td className="nowrap">{timeText(mail.sentAt ?? mail.madeAt)}</td>
              <th scope="row">{mail.to}</th>
              <td>{own.kind(mail.kind)}</td>
              <td>{own.stateOf(mail.state, mail.problem)}</td>
              <td>{mayGoAgain.has(mail.state) && <AgainButton mail={mail} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** Folded until somebody wants to see them. */
export function MailList({ hasMail }: { readonly hasMail: boolean }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const query = useQuery({ queryKey, queryFn: () => request('mails', {}), staleTime: 0, enabled: isOpen })
  return (
    <section>
      <h2>{own.title}</h2>
      {hasMail ? (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{own.summary}</summary>
          {isOpen && <Loaded query={query}>{({ items }) => <MailTable mails={items} />}</Loaded>}
        </details>
      ) : (
        <p>{own.off}</p>
      )}
    </section>
  )
}
