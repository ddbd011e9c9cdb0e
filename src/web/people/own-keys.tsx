// Keys with which programs come in as the person who made them.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { KeyScope, ProgramKey } from '#definition'
import { Choice } from '../controls/choice.tsx'
import { Line } from '../controls/line.tsx'
import { Loaded } from '../controls/loaded.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { useOnce } from '../controls/use-once.ts'
import { request } from '../data/request.ts'
import { timeText } from '../words/index.ts'
import { peopleWords } from '../words/people/people-words.ts'

const own = peopleWords.keys
const queryKey = ['records', 'keys']

function EndKey({ id, name }: ProgramKey): ReactNode {
  const queries = useQueryClient()
  const { failure, isBusy, go } = useOnce(async () => {
    await request('endKey', { params: { id } })
    await queries.invalidateQueries({ queryKey })
  })
  return (
    <>
      <button type="button" disabled={isBusy} aria-label={own.endOf(name)} onClick={() => void go()}>
        {own.end}
      </button>
      {failure !== '' && <span role="alert"> {failure}</span>}
    </>
  )
}

function KeyTable({ keys }: { readonly keys: readonly ProgramKey[] }): ReactNode {
  if (keys.length === 0) return <p>{own.none}</p>
  return (
    <ScrollRegion label={own.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{own.name}</th>
            <th scope="col">{own.scope}</th>
            <th scope="col">{own.until}</th>
            <th scope="col">{own.used}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key.id}>
              <th scope="row">{key.name}</th>
              <td>{own.scopes[key.scope]}</td>
              <td>{key.until ?? own.always}</td>
              <td>{key.usedAt === null ? own.never : timeText(key.usedAt)}</td>
              <td>
                <EndKey {...key} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function KeyForm(): ReactNode {
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [scope, setScope] = useState<KeyScope>('read')
  const [until, setUntil] = useState('')
  const [secret, setSecret] = useState('')
  const { failure, isBusy, submit } = useOnce(async () => {
    const made = await request('makeKey', { body: { name, scope, until: until === '' ? null : until } })
    setSecret(made.secret)
    setName('')
    await queries.invalidateQueries({ queryKey })
  })
  const scopes = [
    { id: 'read', name: own.scopes.read },
    { id: 'write', name: own.scopes.write },
  ]
  return (
    <form className="record-form" onSubmit={submit}>
      {failure !== '' && <p role="alert">{failure}</p>}
      <Line label={own.name} value={name} onText={setName} />
      <Choice
        label={own.scope}
        value={scope}
        options={scopes}
        onChoose={(id) => setScope(id === 'write' ? 'write' : 'read')}
      />
      <Line label={own.lastDay} type="date" isOptional value={until} onText={setUntil} />
      <button type="submit" disabled={isBusy}>
        {own.make}
      </button>
      {secret !== '' && (
        <p role="status">
          {own.made} <code>{secret}</code>
        </p>
      )}
    </form>
  )
}

export function OwnKeys(): ReactNode {
  const query = useQuery({ queryKey, queryFn: () => request('programKeys', {}), staleTime: 0 })
  return (
    <section>
      <h2>{own.title}</h2>
      <p>{own.lead}</p>
      <Loaded query={query}>{({ items }) => <KeyTable keys={items} />}</Loaded>
      <KeyForm />
    </section>
  )
}
