// Who works here and for whom, on every page, with the way in and out.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RoadmapOutline } from '#definition'
import { placeText } from '../data/own-place.ts'
import { meQuery } from '../data/queries.ts'
import { useSignOut } from '../data/use-sign-out.ts'
import { words } from '../words/index.ts'

export function Who({ roadmap }: { readonly roadmap: RoadmapOutline }): ReactNode {
  const { data: me } = useQuery(meQuery)
  const signOut = useSignOut()
  if (!me) return null
  const { person } = me
  if (!person)
    return (
      <p className="who">
        <Link to="/sign-in">{words.who.signIn}</Link>
      </p>
    )
  const places = [...new Set(person.roles.map((held) => placeText(roadmap, held)))]
  return (
    <div className="who">
      <Link to="/account" title={`${person.name}, ${places.join('; ')}`}>
        <strong>{person.name}</strong> <span>{places.join('; ')}</span>
      </Link>
      {person.readsLog && <Link to="/audit">{words.who.audit}</Link>}
      {person.mayAdminister && <Link to="/people">{words.who.people}</Link>}
      <button type="button" onClick={() => void signOut()}>
        {words.who.signOut}
      </button>
    </div>
  )
}
