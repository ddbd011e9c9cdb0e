// One person for administrators: roles given and taken, a new link, the end of the access, and what was done before.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { HeldRole, ListedPerson } from '#definition'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { useOnce } from '../controls/use-once.ts'
import { roleName, useMe } from '../data/own-place.ts'
import { meQuery } from '../data/queries.ts'
import { request } from '../data/request.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { mailWords } from '../words/people/mail-words.ts'
import { peopleWords } from '../words/people/people-words.ts'
import { DoneWithReason } from './done-with-reason.tsx'
import { EndAccess } from './end-access.tsx'
import { MadeLink } from './made-link.tsx'
import { stateText } from './people-page.tsx'
import { peopleQuery } from './people-query.ts'
import { PersonHistory } from './person-history.tsx'
import { RoleChoice, useFirstRole } from './role-choice.tsx'
import { RoleTable } from './role-table.tsx'

const own = peopleWords.person

interface Props {
  readonly person: ListedPerson
}

/** Does something with the person and reads again how things stand. */
function useChange(work: () => Promise<unknown>) {
  const queries = useQueryClient()
  return useOnce(async () => {
    await work()
    await queries.invalidateQueries({ queryKey: ['records', 'people'] })
  })
}

function TakeButton({ person, held }: Props & { readonly held: HeldRole }): ReactNode {
  const roadmap = useOutline()
  const { until: _until, ...taken } = held
  const { failure, isBusy, go } = useChange(() =>
    request('takeRole', { params: { id: person.id }, body: taken }),
  )
  return (
    <>
      <button
        type="button"
        disabled={isBusy}
        aria-label={own.takeOf(roleName(roadmap, held.role))}
        onClick={() => void go()}
      >
        {own.take}
      </button>
      {failure !== '' && <span role="alert"> {failure}</span>}
    </>
  )
}

function GiveForm({ person }: Props): ReactNode {
  const [held, setHeld] = useState(useFirstRole())
  const { failure, isBusy, submit } = useChange(() =>
    request('giveRole', { params: { id: person.id }, body: held }),
  )
  return (
    <form className="record-form" onSubmit={submit}>
      <h2>{own.give}</h2>
      {failure !== '' && <p role="alert">{failure}</p>}
      <RoleChoice held={held} onHeld={setHeld} />
      <button type="submit" disabled={isBusy}>
        {own.giveButton}
      </button>
    </form>
  )
}

function NewLink({ person }: Props): ReactNode {
  const { data: me } = useQuery(meQuery)
  const [secret, setSecret] = useState<string | null>('')
  const shown = useChange(async () => {
    setSecret((await request('makeLink', { params: { id: person.id } })).secret)
  })
  const mailed = useChange(async () => {
    await request('mailLink', { params: { id: person.id } })
    setSecret(null)
  })
  const failure = shown.failure + mailed.failure
  const hasMail = me?.hasMail === true
  return (
    <section>
      <h2>{own.link}</h2>
      <p>{own.linkLead}</p>
      {failure !== '' && <p role="alert">{failure}</p>}
      {hasMail && (
        <button type="button" disabled={mailed.isBusy} onClick={() => void mailed.go()}>
          {mailWords.mailLink}
        </button>
      )}{' '}
      <button type="button" disabled={shown.isBusy} onClick={() => void shown.go()}>
        {hasMail ? mailWords.showLink : own.linkButton}
      </button>
      {secret !== '' && <MadeLink name={person.name} secret={secret} />}
    </section>
  )
}

function RemoveFactor({ person }: Props): ReactNode {
  const words = { title: own.factor, lead: own.factorLead, button: own.factorButton }
  const remove = (reason: string) => request('removeFactor', { params: { id: person.id }, body: { reason } })
  return <DoneWithReason words={words} label={own.factorReason} onSend={remove} />
}

function Person({ person }: Props): ReactNode {
  return (
    <>
      <p>
        <strong>{person.name}</strong> {person.email}
      </p>
      <p>{stateText(person)}</p>
      <h2>{own.roles}</h2>
      {person.roles.length === 0 ? (
        <p>{own.noRoles}</p>
      ) : (
        <RoleTable
          roles={person.roles}
          actions={person.roles.map((held) => (
            <TakeButton key={JSON.stringify(held)} person={person} held={held} />
          ))}
        />
      )}
      <GiveForm person={person} />
      <NewLink person={person} />
      {person.hasSecondFactor && <RemoveFactor person={person} />}
      {person.roles.length > 0 && <EndAccess person={person} />}
      <PersonHistory id={person.id} />
    </>
  )
}

function FoundPerson(): ReactNode {
  const { person: id = '' } = useParams({ strict: false })
  const query = useQuery(peopleQuery)
  return (
    <Loaded query={query}>
      {({ items }) => {
        const person = items.find((one) => one.id === id)
        return person ? <Person person={person} /> : <p>{own.unknown}</p>
      }}
    </Loaded>
  )
}

export function PersonPage(): ReactNode {
  const me = useMe()
  return (
    <>
      <PageHeading title={peopleWords.people.title} />
      <SignedIn>{me?.mayAdminister ? <FoundPerson /> : <p>{peopleWords.people.only}</p>}</SignedIn>
    </>
  )
}
