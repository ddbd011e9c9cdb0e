// The ways in: an account, an example of a demo, or an access token.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { MeAnswer } from '#definition'
import { meQuery } from '../data/queries.ts'
import { request } from '../data/request.ts'
import { useAskAllAgain } from '../data/use-sign-out.ts'
import { forgetToken, keepToken } from '../person/access.ts'
import { peopleWords } from '../words/people/people-words.ts'
import { tokenWords } from '../words/token-words.ts'
import { ForgottenPassword } from './entering/forgotten-password.tsx'
import { Line } from './line.tsx'
import { PasskeyButton } from './entering/passkey-button.tsx'
import { ProviderButton } from './entering/provider-button.tsx'
import { useOnce } from './use-once.ts'

/** The second step, for whoever has set up a second factor. */
function CodeForm(): ReactNode {
  const own = peopleWords.code
  const askAll = useAskAllAgain()
  const [code, setCode] = useState('')
  const form = useRef<HTMLFormElement>(null)
  // It comes in the place of another form, below the fold of a small screen.
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const { failure, isBusy, submit } = useOnce(async () => {
    await request('signInWithCode', { body: { code } })
    await askAll()
  })
  return (
    <form ref={form} className="record-form" onSubmit={submit}>
      <h2>{own.heading}</h2>
      <p>{own.lead}</p>
      {failure !== '' && <p role="alert">{failure}</p>}
      <Line label={own.label} autoComplete="one-time-code" value={code} onText={setCode} />
      <button type="submit" className="main-button" disabled={isBusy}>
        {own.button}
      </button>
    </form>
  )
}

function AccountForm({ hasMail }: { readonly hasMail: boolean }): ReactNode {
  const own = peopleWords.signIn
  const askAll = useAskAllAgain()
  const [needsCode, setNeedsCode] = useState(false)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { failure, isBusy, submit } = useOnce(async () => {
    const entered = await request('signIn', { body: { email, password } })
    if (entered.needsCode) setNeedsCode(true)
    else await askAll()
  })
  if (needsCode) return <CodeForm />
  return (
    <form className="record-form" onSubmit={submit}>
      <h2>{own.heading}</h2>
      <p>{own.lead}</p>
      {failure !== '' && <p role="alert">{failure}</p>}
      <Line label={own.email} type="email" autoComplete="username" value={email} onText={setEmail} />
      <Line
        label={own.password}
        type="password"
        autoComplete="current-password"
        value={password}
        onText={setPassword}
      />
      <button type="submit" className="main-button" disabled={isBusy}>
        {isBusy ? own.busy : own.button}
      </button>
      {!hasMail && <p className="quiet">{own.forgotten}</p>}
    </form>
  )
}

type Example = MeAnswer['examples'][number]

function ExampleButton({ id, name, place }: Example): ReactNode {
  const placed = useId()
  const askAll = useAskAllAgain()
  const { failure, isBusy, go } = useOnce(async () => {
    await request('tryExample', { body: { id } })
    await askAll()
  })
  return (
    <li>
      <button
        type="button"
        disabled={isBusy}
        aria-describedby={place === null ? undefined : placed}
        onClick={() => void go()}
      >
        {name}
      </button>
      {place !== null && (
        <span id={placed} className="quiet">
          {place}
        </span>
      )}
      {failure !== '' && <span role="alert">{failure}</span>}
    </li>
  )
}

function Examples({ examples }: { readonly examples: readonly Example[] }): ReactNode {
  const own = peopleWords.signIn
  return (
    <section>
      <h2>{own.examples}</h2>
      <p>{own.examplesLead}</p>
      <ul className="inline-list examples">
        {examples.map((one) => (
          <ExampleButton key={one.id} {...one} />
        ))}
      </ul>
    </section>
  )
}

function TokenForm(): ReactNode {
  const signIn = tokenWords
  const askAll = useAskAllAgain()
  const [token, setToken] = useState('')
  const [isWrong, setWrong] = useState(false)
  const enter = async () => {
    await keepToken(token.trim())
    const { person } = await request('me', {})
    setWrong(person === null)
    if (person === null) forgetToken()
    else await askAll()
  }
  const { failure, submit } = useOnce(enter)
  return (
    <form className="record-form" onSubmit={submit}>
      <h2>{signIn.heading}</h2>
      <p>{signIn.lead}</p>
      {(isWrong || failure !== '') && <p role="alert">{isWrong ? signIn.wrong : failure}</p>}
      <Line label={signIn.label} type="password" value={token} onText={setToken} />
      <button type="submit">{signIn.button}</button>
    </form>
  )
}

/** The ways in of those who have an account. */
function AccountWays({ me }: { readonly me: MeAnswer }): ReactNode {
  return (
    <div className="ways-in">
      <AccountForm hasMail={me.hasMail} />
      {me.provider !== null && <ProviderButton name={me.provider} />}
      <PasskeyButton />
      {me.hasMail && <ForgottenPassword />}
    </div>
  )
}

/** Every way in that there is here. */
export function SignInForm({ isOver = false }: { readonly isOver?: boolean }): ReactNode {
  const { data: me } = useQuery(meQuery)
  const own = peopleWords.signIn
  return (
    <>
      {isOver && <p role="alert">{own.over}</p>}
      {me && me.examples.length > 0 && <Examples examples={me.examples} />}
      {me?.hasAccounts ? <AccountWays me={me} /> : <p>{own.noAccounts}</p>}
      <TokenForm />
    </>
  )
}
