// What My work says of access: what was opened in one's jurisdiction lately, which erasures one has to decide, and for whom one may act.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { currentMoment, type Opening } from '#definition'
import { deputiesQuery, erasuresQuery, openingsQuery } from '../../data/access/access-queries.ts'
import { openingPlace } from '../../data/access/opening-place.ts'
import { useMe } from '../../data/own-place.ts'
import { useNameOf } from '../../data/people-names.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { numberText, timeText } from '../../words/index.ts'
import { accessWords } from '../../words/people/access-words.ts'
import { erasureWords } from '../../words/people/erasure-words.ts'
import { ActFor } from './act-for.tsx'

/** For so many days somebody is told of an opening on this page. */
const toldFor = 30
const day = 24 * 60 * 60_000

const isLately = ({ openedAt }: Opening): boolean =>
  currentMoment().getTime() - Date.parse(openedAt) < toldFor * day

function ToldOpenings({ me }: { readonly me: string }): ReactNode {
  const roadmap = useOutline()
  const nameOf = useNameOf()
  const { data } = useQuery(openingsQuery)
  const told = (data?.items ?? []).filter((one) => one.by !== me && isLately(one))
  if (told.length === 0) return null
  return (
    <section className="notice">
      <h2>{accessWords.told.title}</h2>
      <ul>
        {told.map((one) => (
          <li key={one.id}>
            {accessWords.told.line(nameOf(one.by), openingPlace(roadmap, one), timeText(one.openedAt))}{' '}
            {one.reason}
          </li>
        ))}
      </ul>
      <p>
        <Link to="/openings">{accessWords.told.all}</Link>
      </p>
    </section>
  )
}

function ForWhom({ me }: { readonly me: string }): ReactNode {
  const { data } = useQuery(deputiesQuery)
  const now = (data?.items ?? []).filter(({ deputy, isNow }) => deputy === me && isNow)
  if (now.length === 0) return null
  return (
    <section>
      <h2>{accessWords.deputies.forTitle}</h2>
      <ul>
        {now.map(({ person, personName, until }) => (
          <li key={person}>
            {accessWords.deputies.forLine(personName, until)} <ActFor person={person} name={personName} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Erasures that wait for this person: nothing is erased before they decide. */
function ErasuresToDecide(): ReactNode {
  const { data } = useQuery(erasuresQuery)
  const waiting = (data?.items ?? []).filter(({ mayAgree }) => mayAgree)
  if (waiting.length === 0) return null
  return (
    <section className="notice">
      <h2>{erasureWords.toDecide(numberText(waiting.length))}</h2>
      <p>
        <Link to="/erasures">{erasureWords.toDecideLink}</Link>
      </p>
    </section>
  )
}

export function ToldAccess(): ReactNode {
  const me = useMe()
  if (!me?.email) return null
  return (
    <>
      <ToldOpenings me={me.id} />
      {me.mayErase && <ErasuresToDecide />}
      {!me.actsFor && <ForWhom me={me.id} />}
    </>
  )
}
