// The views that a person pinned: opened, renamed, shown to colleagues, and unpinned where that is confirmed.
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { PinnedView } from '#definition'
import { Loaded } from '../controls/loaded.tsx'
import { useOnce } from '../controls/use-once.ts'
import { useAsked } from '../data/import-queries.ts'
import { request } from '../data/request.ts'
import { pinWords as said } from '../words/analysis/pin-words.ts'
import { dayText, words } from '../words/index.ts'
import { PinName } from './pin-name.tsx'
import { pinsQuery } from './pin-queries.ts'

type Doing = 'rename' | 'unpin'

interface PinProps {
  readonly pin: PinnedView
}

function useChanged() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: pinsQuery.queryKey })
}

function Rename({ pin, onDone }: PinProps & { readonly onDone: () => void }): ReactNode {
  const changed = useChanged()
  const [name, setName] = useState(pin.name)
  const rename = useOnce(async () => {
    await request('renamePin', { params: { id: pin.id }, body: { name: name.trim() } })
    await changed()
    onDone()
  })
  return (
    <form className="controls" onSubmit={rename.submit}>
      <PinName label={said.newName} value={name} onName={setName} />
      <button type="submit" disabled={rename.isBusy || name.trim() === ''}>
        {said.rename}
      </button>
      <button type="button" onClick={onDone}>
        {words.close}
      </button>
      {rename.failure !== '' && <p role="alert">{rename.failure}</p>}
    </form>
  )
}

function Unpin({ pin, onDone }: PinProps & { readonly onDone: () => void }): ReactNode {
  const changed = useChanged()
  const unpin = useOnce(async () => {
    await request('removePin', { params: { id: pin.id } })
    await changed()
  })
  return (
    <div role="group" aria-label={said.unpinOf(pin.name)}>
      <p>{said.unpinAsk(pin.name)}</p>
      <p className="actions">
        <button type="button" disabled={unpin.isBusy} onClick={() => void unpin.go()}>
          {said.unpinYes}
        </button>
        <button type="button" onClick={onDone}>
          {said.keep}
        </button>
      </p>
      {unpin.failure !== '' && <p role="alert">{unpin.failure}</p>}
    </div>
  )
}

function Pin({ pin }: PinProps): ReactNode {
  const [doing, setDoing] = useState<Doing>()
  const [copied, setCopied] = useState('')
  const shared = `${location.origin}/views/${pin.id}`
  const copy = async () => {
    // Without a secure connection there is no clipboard; then the address can be taken by hand.
    const isDone = await navigator.clipboard?.writeText(shared).then(
      () => true,
      () => false,
    )
    setCopied(isDone ? said.copied : shared)
  }
  const end = () => setDoing(undefined)
  return (
    <li>
      <a href={pin.address}>{pin.name}</a> <span className="quiet">{dayText(pin.pinnedAt.slice(0, 10))}</span>{' '}
      <span className="on-screen">
        <button
          type="button"
          className="link-button"
          aria-label={said.renameOf(pin.name)}
          onClick={() => setDoing('rename')}
        >
          {said.rename}
        </button>{' '}
        <button
          type="button"
          className="link-button"
          aria-label={said.copyOf(pin.name)}
          onClick={() => void copy()}
        >
          {said.copy}
        </button>{' '}
        <button
          type="button"
          className="link-button"
          aria-label={said.unpinOf(pin.name)}
          onClick={() => setDoing('unpin')}
        >
          {said.unpin}
        </button>{' '}
        <span role="status">{copied}</span>
      </span>
      {doing === 'rename' && <Rename pin={pin} onDone={end} />}
      {doing === 'unpin' && <Unpin pin={pin} onDone={end} />}
    </li>
  )
}

/** All of them, with what can be done. */
export function PinList(): ReactNode {
  const query = useAsked(pinsQuery)
  return (
    <section aria-labelledby="pins">
      <h2 id="pins">{said.own}</h2>
      <p className="quiet">{said.ownLead}</p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{said.none}</p>
          ) : (
            <ul>
              {items.map((pin) => (
                <Pin key={pin.id} pin={pin} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
