// For whoever has no password any more: a link by e-mail. Nobody is told whether the address is known.
import { useState, type ReactNode } from 'react'
import { request } from '../../data/request.ts'
import { mailWords as own } from '../../words/people/mail-words.ts'
import { peopleWords } from '../../words/people/people-words.ts'
import { Line } from '../line.tsx'
import { useOnce } from '../use-once.ts'

export function ForgottenPassword(): ReactNode {
  const [email, setEmail] = useState('')
  const [isDone, setDone] = useState(false)
  const { failure, isBusy, submit } = useOnce(async () => {
    setDone(false)
    await request('requestPassword', { body: { email } })
    setDone(true)
  })
  return (
    <details>
      <summary>{own.forgotten}</summary>
      <form className="record-form" onSubmit={submit}>
        <p>{own.forgottenLead}</p>
        {failure !== '' && <p role="alert">{failure}</p>}
        <Line
          label={peopleWords.signIn.email}
          type="email"
          autoComplete="username"
          value={email}
          onText={(text) => {
            setEmail(text)
            setDone(false)
          }}
        />
        <button type="submit" disabled={isBusy}>
          {own.forgottenButton}
        </button>
        <p role="status">{isDone ? own.forgottenDone : ''}</p>
      </form>
    </details>
  )
}
