// A link that opens something once: the first account, or a password for an account that somebody made.
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { LinkAnswer } from '#definition'
import { Line } from '../controls/line.tsx'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { useOnce } from '../controls/use-once.ts'
import { request } from '../data/request.ts'
import { useAskAllAgain } from '../data/use-sign-out.ts'
import { peopleWords } from '../words/people/people-words.ts'

const own = peopleWords.link

/** The name and address of whoever makes the first account. */
interface Self {
  readonly name: string
  readonly email: string
}

function useLinkUse(secret: string, isFirst: boolean, self: Self) {
  const navigate = useNavigate()
  const askAll = useAskAllAgain()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const once = useOnce(async () => {
    if (password !== again) throw new Error(own.differ)
    await request('useLink', { body: { secret, password, ...(isFirst ? self : {}) } })
    await askAll()
    // Whoever has a second factor signs in there.
    await navigate({ to: '/account' })
  })
  return { ...once, password, setPassword, again, setAgain }
}

function LinkForm({ secret, link }: { readonly secret: string; readonly link: LinkAnswer }): ReactNode {
  const isFirst = link.kind === 'first'
  const [self, setSelf] = useState<Self>({ name: '', email: '' })
  const form = useLinkUse(secret, isFirst, self)
  return (
    <form className="record-form" onSubmit={form.submit}>
      <p>{isFirst ? own.firstLead : own.lead(link.name ?? '', link.email ?? '')}</p>
      {form.failure !== '' && <p role="alert">{form.failure}</p>}
      {isFirst && (
        <>
          <Line
            label={own.name}
            autoComplete="name"
            value={self.name}
            onText={(name) => setSelf({ ...self, name })}
          />
          <Line
            label={own.email}
            type="email"
            autoComplete="username"
            value={self.email}
            onText={(email) => setSelf({ ...self, email })}
          />
        </>
      )}
      <Line
        {...{ label: own.password, type: 'password', autoComplete: 'new-password', hint: own.hint }}
        value={form.password}
        onText={form.setPassword}
      />
      <Line
        {...{ label: own.again, type: 'password', autoComplete: 'new-password' }}
        value={form.again}
        onText={form.setAgain}
      />
      <button type="submit" className="main-button" disabled={form.isBusy}>
        {own.button}
      </button>
    </form>
  )
}

export function LinkPage(): ReactNode {
  const [secret] = useState(useRouterState({ select: ({ location }) => location.hash }))
  const query = useQuery({
    queryKey: ['link', secret],
    queryFn: () => request('lookAtLink', { body: { secret } }),
    enabled: secret !== '',
    retry: false,
    staleTime: Infinity,
  })
  const isFirst = query.data?.kind === 'first'
  return (
    <>
      <PageHeading title={isFirst ? own.firstTitle : own.title} />
      {secret === '' ? (
        <p>{own.incomplete}</p>
      ) : (
        <Loaded query={query}>{(link) => <LinkForm {...{ secret, link }} />}</Loaded>
      )}
    </>
  )
}
