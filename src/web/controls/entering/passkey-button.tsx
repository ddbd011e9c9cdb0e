// In with a passkey, where this browser and this address can.
import type { ReactNode } from 'react'
import { signWithPasskey, whyNoPasskeys } from '../../data/passkey-device.ts'
import { request } from '../../data/request.ts'
import { useAskAllAgain } from '../../data/use-sign-out.ts'
import { passkeyWords } from '../../words/people/passkey-words.ts'
import { useOnce } from '../use-once.ts'

export function PasskeyButton(): ReactNode {
  const askAll = useAskAllAgain()
  const { failure, isBusy, go } = useOnce(async () => {
    const { question } = await request('beginPasskeySignIn', {})
    await request('signInWithPasskey', { body: { answer: await signWithPasskey(question) } })
    await askAll()
  })
  if (whyNoPasskeys() !== undefined) return null
  return (
    <p className="actions">
      <button type="button" disabled={isBusy} onClick={() => void go()}>
        {passkeyWords.enter}
      </button>
      {failure !== '' && <span role="alert">{failure}</span>}
    </p>
  )
}
