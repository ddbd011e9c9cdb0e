// Passkeys: devices that open the account without a password.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { OwnPasskey } from '#definition'
import { Line } from '../controls/line.tsx'
import { Loaded } from '../controls/loaded.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { useOnce } from '../controls/use-once.ts'
import { makePasskey, whyNoPasskeys } from '../data/passkey-device.ts'
import { request } from '../data/request.ts'
import { timeText } from '../words/index.ts'
import { passkeyWords as own } from '../words/people/passkey-words.ts'

const queryKey = ['records', 'passkeys']

function RemoveButton({ passkey }: { readonly passkey: OwnPasskey }): ReactNode {
  const queries = useQueryClient()
  const { failure, isBusy, go } = useOnce(async () => {
    await request('removePasskey', { params: { id: passkey.id } })
    await queries.invalidateQueries({ queryKey })
  })
  return (
    <>
      <button
        type="button"
        disabled={isBusy}
        aria-label={own.removeOf(passkey.name)}
        onClick={() => void go()}
      >
        {own.remove}
      </button>
      {failure !== '' && <span role="alert"> {failure}</span>}
    </>
  )
}

function PasskeyTable({ passkeys }: { readonly passkeys: readonly OwnPasskey[] }): ReactNode {
  if (passkeys.length === 0) return <p>{own.none}</p>
  return (
    <ScrollRegion label={own.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{own.device}</th>
            <th scope="col">{own.made}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {passkeys.map((passkey) => (
            <tr key={passkey.id}>
              <th scope="row">{passkey.name}</th>
              <td>{passkey.madeAt === null ? '' : timeText(passkey.madeAt)}</td>
              <td>
                <RemoveButton passkey={passkey} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function PasskeyForm(): ReactNode {
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const { failure, isBusy, submit } = useOnce(async () => {
    const { question } = await request('beginPasskey', { body: { password } })
    const answer = await makePasskey(question)
    await request('keepPasskey', { body: { name, answer } })
    setName('')
    setPassword('')
    await queries.invalidateQueries({ queryKey })
  })
  return (
    <form className="record-form" onSubmit={submit}>
      {failure !== '' && <p role="alert">{failure}</p>}
      <Line label={own.name} value={name} onText={setName} />
      <Line
        {...{ label: own.password, type: 'password', autoComplete: 'current-password' }}
        value={password}
        onText={setPassword}
      />
      <button type="submit" disabled={isBusy}>
        {own.make}
      </button>
    </form>
  )
}

export function OwnPasskeys(): ReactNode {
  const query = useQuery({ queryKey, queryFn: () => request('passkeys', {}), staleTime: 0 })
  const reason = whyNoPasskeys()
  return (
    <section>
      <h2>{own.title}</h2>
      <p>{own.lead}</p>
      <Loaded query={query}>{({ items }) => <PasskeyTable passkeys={items} />}</Loaded>
      {reason === undefined ? <PasskeyForm /> : <p>{reason}</p>}
    </section>
  )
}
