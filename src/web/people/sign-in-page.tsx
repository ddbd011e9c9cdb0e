// The page of the ways in; whoever is in is told so.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignInForm } from '../controls/sign-in-form.tsx'
import { useMe } from '../data/own-place.ts'
import { peopleWords } from '../words/people/people-words.ts'

export function SignInPage(): ReactNode {
  const person = useMe()
  const own = peopleWords.signIn
  return (
    <>
      <PageHeading title={own.title} />
      {person ? (
        <>
          <p role="status">{own.already(person.name)}</p>
          <ul className="inline-list">
            <li>
              <Link to="/submissions">{own.toWork}</Link>
            </li>
            <li>
              <Link to="/account">{own.toAccount}</Link>
            </li>
          </ul>
        </>
      ) : (
        <SignInForm />
      )}
    </>
  )
}
