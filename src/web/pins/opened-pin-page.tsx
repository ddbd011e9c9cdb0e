// A view that somebody pinned, by its address: what it is called, whose it is, and the way to it.
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OpenedPin } from '#definition'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { useAsked } from '../data/import-queries.ts'
import { pinWords as said } from '../words/analysis/pin-words.ts'
import { dayText } from '../words/index.ts'
import { pinQuery } from './pin-queries.ts'

const route = getRouteApi('/views/$id')

function Opened({ pin }: { readonly pin: OpenedPin }): ReactNode {
  const { name, address, owner, ownerName, pinnedAt, isOwn } = pin
  const day = dayText(pinnedAt.slice(0, 10))
  return (
    <section aria-labelledby="pin">
      <h2 id="pin">{name}</h2>
      <p>{isOwn ? said.byYou(day) : said.by(ownerName === '' ? owner : ownerName, day)}</p>
      <p className="quiet">{said.ownRights}</p>
      <p className="actions">
        <a className="main-button" href={address}>
          {said.open}
        </a>
      </p>
    </section>
  )
}

function Pin(): ReactNode {
  const { id } = route.useParams()
  const query = useAsked(pinQuery(id))
  return <Loaded query={query}>{(pin) => <Opened pin={pin} />}</Loaded>
}

export function OpenedPinPage(): ReactNode {
  return (
    <>
      <PageHeading title={said.title} />
      <SignedIn>
        <Pin />
      </SignedIn>
    </>
  )
}
