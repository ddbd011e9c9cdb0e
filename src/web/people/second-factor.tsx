// The second factor of one's own account: set up with an app, confirmed by a code, removed with the password.
import { useState, type ReactNode } from 'react'
import type { SecondFactorBegun } from '#definition'
import { Line } from '../controls/line.tsx'
import { useOnce } from '../controls/use-once.ts'
import { request } from '../data/request.ts'
import { useAskAllAgain } from '../data/use-sign-out.ts'
import { peopleWords } from '../words/people/people-words.ts'

const own = peopleWords.secondFactor

/** What the app and the person have to keep, shown once, and the code that confirms it. */
function Confirming({ begun, onDone }: { readonly begun: SecondFactorBegun; readonly onDone: () => void }) {
  const [code, setCode] = useState('')
  const askAll = useAskAllAgain()
  const { failure, isBusy, submit } = useOnce(async () => {
    await request('confirmSecondFactor', { body: { code } })
    onDone()
    await askAll()
  })
  const secret = new URL(begun.address).searchParams.get('secret') ?? ''
  return (
    <form className="record-form" onSubmit={submit}>
      <p>{own.app}</p>
      <p>
        <a href={begun.address}>{own.openApp}</a>
      </p>
      <p>
        {own.secret} <code>{secret}</code>
      </p>
      <h3>{own.recovery}</h3>
      <p>{own.recoveryLead}</p>
      <ul className="inline-list">
        {begun.recoveryCodes.map((one) => (
          <li key={one}>
            <code>{one}</code>
          </li>
        ))}
      </ul>
      {failure !== '' && <p role="alert">{failure}</p>}
      <Line label={own.code} autoComplete="one-time-code" value={code} onText={setCode} />
      <button type="submit" className="main-button" disabled={isBusy}>
        {own.confirm}
      </button>
    </form>
  )
}

export function SecondFactor({ isOn }: { readonly isOn: boolean }): ReactNode {
  const [password, setPassword] = useState('')
  const [begun, setBegun] = useState<SecondFactorBegun>()
  const askAll = useAskAllAgain()
  const { failure, isBusy, submit } = useOnce(async () => {
    if (isOn) {
      await request('removeSecondFactor', { body: { password } })
      await askAll()
    } else setBegun(await request('beginSecondFactor', { body: { password } }))
    setPassword('')
  })
  return (
    <section>
      <h2>{own.title}</h2>
      <p>{isOn ? own.on : own.off}</p>
      {begun && !isOn ? (
        <Confirming begun={begun} onDone={() => setBegun(undefined)} />
      ) : (
        <form className="record-form" onSubmit={submit}>
          {failure !== '' && <p role="alert">{failure}</p>}
          <Line
            {...{ label: own.password, type: 'password', autoComplete: 'current-password' }}
            value={password}
            onText={setPassword}
          />
          <button type="submit" disabled={isBusy}>
            {isOn ? own.remove : own.begin}
          </button>
        </form>
      )}
    </section>
  )
}
