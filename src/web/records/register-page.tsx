// The page of a register: its list. Loaded when somebody comes for records.
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { NotFound } from '../controls/not-found.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { say } from '../words/index.ts'
import { readListSearch, type ListSearch } from './list/list-search.ts'
import { RecordList } from './list/record-list.tsx'
import { withKeptColumns } from './list/saved-views.ts'
import { RegisterDictionary } from './register-dictionary.tsx'
import { SameRecordsSection } from './same-records.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { useRegister } from '../data/use-register.ts'

/** The list of a register. */
export function RegisterPage(): ReactNode {
  const register = useRegister()
  const search = readListSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  if (!register) return <NotFound />
  const chosen = withKeptColumns(register.id, search)
  const choose = (next: ListSearch) =>
    void navigate({ to: '/registers/$id', params: { id: register.id }, search: next, replace: true })
  return (
    <>
      <PageHeading title={say(register.name)} lead={say(register.definition)} />
      <SignedIn>
        <SameRecordsSection register={register} />
        <RecordList key={register.id} register={register} chosen={chosen} onChoose={choose} />
      </SignedIn>
      <RegisterDictionary register={register.id} />
    </>
  )
}
