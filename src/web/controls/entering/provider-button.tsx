// In by the single sign-on of an organisation; and what it said where somebody came back and is not let in.
import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { request } from '../../data/request.ts'
import { providerWords as own } from '../../words/people/provider-words.ts'
import { useOnce } from '../use-once.ts'

export function ProviderButton({ name }: { readonly name: string }): ReactNode {
  const hash = useRouterState({ select: ({ location }) => location.hash })
  const { failure, isBusy, go } = useOnce(async () => {
    const { address } = await request('beginSingleSignOn', {})
    globalThis.location.assign(address)
  })
  const problem = own.problems[hash]
  const said = failure === '' ? (problem ?? '') : failure
  return (
    <section>
      {said !== '' && <p role="alert">{said}</p>}
      <button type="button" className="main-button" disabled={isBusy} onClick={() => void go()}>
        {own.enter(name)}
      </button>
    </section>
  )
}
