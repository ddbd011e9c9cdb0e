// Pins what is seen on a page under a name.
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useOnce } from '../controls/use-once.ts'
import { request } from '../data/request.ts'
import { pinWords as said } from '../words/analysis/pin-words.ts'
import { longestPinName, PinName } from './pin-name.tsx'
import { pinsQuery } from './pin-queries.ts'

interface Props {
  /** The address of what is seen, from the first stroke on. */
  readonly address: string
  /** The name that is proposed. */
  readonly name: string
}

export function PinView({ address, name: proposed }: Props): ReactNode {
  const client = useQueryClient()
  const [typed, setTyped] = useState<string>()
  const [done, setDone] = useState<Props>()
  const name = (typed ?? proposed).slice(0, longestPinName)
  const pin = useOnce(async () => {
    await request('keepPin', { body: { name: name.trim(), address } })
    setDone({ name: name.trim(), address })
    setTyped(undefined)
    await client.invalidateQueries({ queryKey: pinsQuery.queryKey })
  })
  return (
    <details className="panel on-screen">
      <summary>{said.pin}</summary>
      <p className="quiet">{said.pinLead}</p>
      <form className="controls" onSubmit={pin.submit}>
        <PinName label={said.name} value={name} onName={setTyped} />
        <button type="submit" disabled={pin.isBusy || name.trim() === ''}>
          {said.pinIt}
        </button>
      </form>
      {pin.failure !== '' && <p role="alert">{pin.failure}</p>}
      <p role="status">{done?.address === address ? said.pinned(done.name) : ''}</p>
    </details>
  )
}
