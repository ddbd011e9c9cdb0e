// Everybody who has an account, and inviting somebody: for administrators.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { ListedPerson } from '#definition'
import { Line } from '../controls/line.tsx'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { useOnce } from '../controls/use-once.ts'
import { placeText, roleName, useMe } from '../data/own-place.ts'
import { meQuery } from '../data/queries.ts'
import { request } from '../data/request.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { byAlphabet, timeText, words } from '../words/index.ts'
import { readingWords } from '../words/people/reading-words.ts'
import { peopleWords } from '../words/people/people-words.ts'
import { MailList } from './mail-list.tsx'
import { MadeLink } from './made-link.tsx'
import { peopleQuery } from './people-query.ts'
import { RoleChoice, useFirstRole } from './role-choice.tsx'

const own = peopleWords.people

/** How things stand with an account, in words. */
export function stateText({ roles, isReady, hasSecondFactor, lastSeen }: ListedPerson): string {
  const state = roles.length === 0 ? own.ended : isReady ? own.active : own.invited
  const seen = lastSeen === null ? [] : [own.lastSeen(timeText(lastSeen))]
  return words.list([state, ...(hasSecondFactor ? [own.secondFactor] : []), ...seen])
}

function PeopleTable({ people }: { readonly people: readonly ListedPerson[] }): ReactNode {
  const roadmap = useOutline()
  if (people.length === 0) return <p>{own.none}</p>
  return (
    <ScrollRegion label={own.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{own.name}</th>
            <th scope="col">{own.email}</th>
            <th scope="col">{own.roles}</th>
            <th scope="col">{own.state}</th>
          </tr>
        </thead>
        <tbody>
          {people
            .toSorted((a, b) => byAlphabet(a.name, b.name))
            .map((person) => (
              <tr key={person.id}>
                <th scope="row">
                  <Link to="/people/$person" params={{ person: person.id }}>
                    {person.name}
                  </Link>
                </th>
                <td>{person.email}</td>
                <td>
                  {person.roles.map((held) => (
                    <div key={JSON.stringify(held)}>
                      {roleName(roadmap, held.role)}, {placeText(roadmap, held)}
                    </div>
                  ))}
                </td>
                <td>{stateText(person)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function InviteForm({ hasMail }: { readonly hasMail: boolean }): ReactNode {
  const queries = useQueryClient()
  const first = useFirstRole()
  const [held, setHeld] = useState(first)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [made, setMade] = useState<{ readonly name: string; readonly secret: string | null }>()
  const { failure, isBusy, submit } = useOnce(async () => {
    setMade(undefined)
    const { secret } = await request('invite', { body: { name, email, roles: [held] } })
    setMade({ name, secret })
    setName('')
    setEmail('')
    await queries.invalidateQueries({ queryKey: ['records', 'people'] })
  })
  return (
    <>
      <form className="record-form" onSubmit={submit}>
        <h2>{own.invite}</h2>
        {failure !== '' && <p role="alert">{failure}</p>}
        <Line label={own.name} value={name} onText={setName} />
        <Line label={own.email} type="email" value={email} onText={setEmail} />
        <RoleChoice held={held} onHeld={setHeld} />
        <button type="submit" className="main-button" disabled={isBusy}>
          {hasMail ? own.inviteByMail : own.inviteButton}
        </button>
      </form>
      {made && <MadeLink {...made} />}
    </>
  )
}

function People({ hasMail }: { readonly hasMail: boolean }): ReactNode {
  const query = useQuery(peopleQuery)
  return (
    <>
      <Loaded query={query}>{({ items }) => <PeopleTable people={items} />}</Loaded>
      <InviteForm hasMail={hasMail} />
      <MailList hasMail={hasMail} />
      <p>
        <Link to="/readings">{readingWords.title}</Link>
      </p>
    </>
  )
}

export function PeoplePage(): ReactNode {
  const me = useMe()
  const { data: all } = useQuery(meQuery)
  return (
    <>
      <PageHeading title={own.title} lead={own.lead} />
      <SignedIn>
        {me?.mayAdminister ? <People hasMail={all?.hasMail === true} /> : <p>{own.only}</p>}
      </SignedIn>
    </>
  )
}
