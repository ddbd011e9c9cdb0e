// One's own account: what one may do and where, and the password.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { MeAnswer } from '#definition'
import { Line } from '../controls/line.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { useOnce } from '../controls/use-once.ts'
import { useMe } from '../data/own-place.ts'
import { meQuery } from '../data/queries.ts'
import { request } from '../data/request.ts'
import { accessWords } from '../words/people/access-words.ts'
import { erasureWords } from '../words/people/erasure-words.ts'
import { mailWords } from '../words/people/mail-words.ts'
import { readingWords } from '../words/people/reading-words.ts'
import { peopleWords } from '../words/people/people-words.ts'
import { OwnDeputies } from './access/own-deputies.tsx'
import { OwnKeys } from './own-keys.tsx'
import { OwnLanguage } from './own-language.tsx'
import { OwnPasskeys } from './own-passkeys.tsx'
import { OwnSessions } from './own-sessions.tsx'
import { RoleTable } from './role-table.tsx'
import { SecondFactor } from './second-factor.tsx'

const own = peopleWords.account

function PasswordForm(): ReactNode {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [isChanged, setChanged] = useState(false)
  const { failure, isBusy, submit } = useOnce(async () => {
    setChanged(false)
    await request('changePassword', { body: { current, next } })
    setCurrent('')
    setNext('')
    setChanged(true)
  })
  return (
    <form className="record-form" onSubmit={submit}>
      <h2>{own.password}</h2>
      {failure !== '' && <p role="alert">{failure}</p>}
      <p role="status">{isChanged ? own.changed : ''}</p>
      <Line
        {...{ label: own.current, type: 'password', autoComplete: 'current-password' }}
        value={current}
        onText={setCurrent}
      />
      <Line
        {...{ label: peopleWords.link.password, type: 'password', autoComplete: 'new-password' }}
        hint={peopleWords.link.hint}
        value={next}
        onText={setNext}
      />
      <button type="submit" disabled={isBusy}>
        {own.change}
      </button>
    </form>
  )
}

/** Whoever comes in by single sign-on alone has a link sent, by which a password is chosen. */
function NoPassword({ email }: { readonly email: string }): ReactNode {
  const hasMail = useQuery(meQuery).data?.hasMail === true
  const [isDone, setDone] = useState(false)
  const { failure, isBusy, go } = useOnce(async () => {
    await request('requestPassword', { body: { email } })
    setDone(true)
  })
  return (
    <section>
      <h2>{own.password}</h2>
      <p>{own.noPassword}</p>
      {failure !== '' && <p role="alert">{failure}</p>}
      {hasMail ? (
        <button type="button" disabled={isBusy} onClick={() => void go()}>
          {mailWords.forgottenButton}
        </button>
      ) : (
        <p className="quiet">{peopleWords.signIn.forgotten}</p>
      )}
      <p role="status">{isDone ? mailWords.forgottenDone : ''}</p>
    </section>
  )
}

function Account({ person }: { readonly person: NonNullable<MeAnswer['person']> }): ReactNode {
  const isExample = person.email?.endsWith('@example.invalid') === true
  return (
    <>
      <p>
        <strong>{person.name}</strong> {person.email}
      </p>
      <h2>{own.roles}</h2>
      {person.roles.length === 0 ? <p>{own.none}</p> : <RoleTable roles={person.roles} />}
      {person.email === null && <p>{own.byToken}</p>}
      {isExample && <p>{own.example}</p>}
      {person.email !== null && !isExample && (
        <>
          {person.hasPassword ? <PasswordForm /> : <NoPassword email={person.email} />}
          <SecondFactor isOn={person.hasSecondFactor} />
          <OwnPasskeys />
          <OwnLanguage own={person.language} />
        </>
      )}
      {person.email !== null && (
        <>
          <OwnDeputies />
          <OwnSessions />
          <p>
            <Link to="/readings">{readingWords.title}</Link>
          </p>
          <p>
            <Link to="/openings">{accessWords.openings.title}</Link>
          </p>
          <p>
            <Link to="/erasures" search={{}}>
              {erasureWords.title}
            </Link>
          </p>
          <OwnKeys />
        </>
      )}
    </>
  )
}

export function AccountPage(): ReactNode {
  const person = useMe()
  return (
    <>
      <PageHeading title={own.title} />
      <SignedIn>
        <p>
          <Link to="/submissions">{peopleWords.signIn.toWork}</Link>
        </p>
        {person && <Account person={person} />}
      </SignedIn>
    </>
  )
}
