// What stands before every page with records: the question for the access token.
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { apiPaths } from '#definition'
import { numberText } from '../words/index.ts'
import { recordWords } from '../words/record-words.ts'
import { AskAgain, forgetToken, keepToken, readToken } from '../person/access.ts'
import { keptDays } from '../person/draft-places.ts'
import { dropOwnDrafts, readDrafts } from '../person/drafts.ts'
import { keepPerson, readPerson } from '../person/person.ts'

function TokenForm({
  isWrong,
  onToken,
}: {
  readonly isWrong: boolean
  readonly onToken: (token: string) => void
}): ReactNode {
  const [token, setToken] = useState('')
  const { signIn } = recordWords
  const send = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault()
    onToken(token.trim())
  }
  return (
    <form className="record-form" onSubmit={send}>
      <h2>{signIn.heading}</h2>
      <p>{signIn.lead}</p>
      {isWrong && <p role="alert">{signIn.wrong}</p>}
      <div className="field">
        <label htmlFor="token">{signIn.label}</label>
        <input
          id="token"
          type="password"
          autoComplete="off"
          required
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
      </div>
      <button type="submit">{signIn.button}</button>
    </form>
  )
}

/** The way out: the token and what was typed and not kept are gone from this device. */
function SignOut({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const { signIn } = recordWords
  const leave = () => {
    if (readDrafts().length > 0 && !confirm(signIn.leaveDrafts)) return
    dropOwnDrafts()
    onLeave()
  }
  return (
    <p className="quiet">
      {signIn.leaveLead(numberText(keptDays))}{' '}
      <button type="button" onClick={leave}>
        {signIn.leave}
      </button>
    </p>
  )
}

/** Whether it is known on this device who has the token of this window. */
function useKnownPerson(token: string): boolean {
  const [isKnown, setKnown] = useState(readPerson() !== '')
  useEffect(() => {
    if (token !== '' && readPerson() === '') void keepPerson(token).then(() => setKnown(true))
  }, [token])
  return isKnown || readPerson() !== ''
}

/** Shows its children to whoever has entered a token, and asks again where the server refuses it. */
export function SignedIn({ children }: { readonly children: ReactNode }): ReactNode {
  const [token, setToken] = useState(readToken)
  const [isWrong, setWrong] = useState(false)
  const isKnown = useKnownPerson(token)
  const queries = useQueryClient()
  const forget = useCallback(
    (isRefused: boolean) => {
      forgetToken()
      queries.removeQueries({ queryKey: ['records'] })
      setToken('')
      setWrong(isRefused)
    },
    [queries],
  )
  const askAgain = useCallback(() => forget(true), [forget])
  // Figures may be others for whoever sees records; the roadmap is the same for everybody.
  const readAgain = () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== apiPaths.roadmap })
  const enter = async (given: string) => {
    await keepToken(given)
    queries.removeQueries({ queryKey: ['records'] })
    void readAgain()
    setWrong(false)
    setToken(given)
  }
  const leave = () => {
    forget(false)
    void readAgain()
  }
  if (token === '') return <TokenForm isWrong={isWrong} onToken={(given) => void enter(given)} />
  if (!isKnown) return null
  return (
    <AskAgain value={askAgain}>
      {children}
      <SignOut onLeave={leave} />
    </AskAgain>
  )
}
