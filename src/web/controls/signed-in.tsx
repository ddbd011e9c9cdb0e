// What stands before every page with records: the ways in, for whoever has not signed in.
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react'
import { numberText } from '../words/index.ts'
import { tokenWords } from '../words/token-words.ts'
import { useMe } from '../data/own-place.ts'
import { useAskAllAgain } from '../data/use-sign-out.ts'
import { AskAgain, forgetToken } from '../person/access.ts'
import { keptDays } from '../person/draft-places.ts'
import { Waiting } from './loaded.tsx'

const SignInForm = lazy(() => import('./sign-in-form.tsx').then((loaded) => ({ default: loaded.SignInForm })))

/** Shows its children to whoever is signed in, and asks again where the server says that the session is over. */
export function SignedIn({ children }: { readonly children: ReactNode }): ReactNode {
  const person = useMe()
  const [isOver, setOver] = useState(false)
  const askAll = useAskAllAgain()
  const askAgain = useCallback(() => {
    forgetToken()
    setOver(true)
    void askAll()
  }, [askAll])
  if (!person)
    return (
      <Suspense fallback={<Waiting />}>
        <SignInForm isOver={isOver} />
      </Suspense>
    )
  return (
    <AskAgain value={askAgain}>
      {children}
      <p className="quiet on-screen">{tokenWords.leaveLead(numberText(keptDays))}</p>
    </AskAgain>
  )
}
