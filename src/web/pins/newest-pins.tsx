// The newest views that a person pinned, among what they have to do; nothing where there are none.
import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { pinWords as said } from '../words/analysis/pin-words.ts'
import { pinsQuery } from './pin-queries.ts'

const mostNamed = 5

export function NewestPins(): ReactNode {
  const items = useQuery(pinsQuery).data?.items ?? []
  if (items.length === 0) return null
  return (
    <section aria-labelledby="newest-pins">
      <h2 id="newest-pins">{said.own}</h2>
      <ul>
        {items.slice(0, mostNamed).map(({ id, name, address }) => (
          <li key={id}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/explore" search={{}}>
          {said.all}
        </Link>
      </p>
    </section>
  )
}
