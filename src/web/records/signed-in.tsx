// What stands before every page with records: the question for the access token.
import { useCallback, useState, type ReactNode } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { apiPaths } from '#definition'
import { words } from '../words/index.ts'
import { AskAgain, keepToken, readToken } from './access.ts'

function TokenForm({
  isWrong,
  onToken,
}: {
  readonly isWrong: boolean
  readonly onToken: (token: string) => void
}): ReactNode {
  const [token, setToken] = useState('')
  const { signIn } = words.records
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

/** Shows its children to whoever has entered a token, and asks again where the server refuses it. */
export function SignedIn({ children }: { readonly children: ReactNode }): ReactNode {
  const [token, setToken] = useState(readToken)
  const [isWrong, setWrong] = useState(false)
  const queries = useQueryClient()
  const askAgain = useCallback(() => {
    keepToken('')
    setToken('')
    setWrong(true)
  }, [])
  const enter = (given: string) => {
    keepToken(given)
    queries.removeQueries({ queryKey: ['records'] })
    // Figures may be others for whoever sees records; the roadmap is the same for everybody.
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== apiPaths.roadmap })
    setWrong(false)
    setToken(given)
  }
  if (token === '') return <TokenForm isWrong={isWrong} onToken={enter} />
  return <AskAgain value={askAgain}>{children}</AskAgain>
}
