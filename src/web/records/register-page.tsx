// The page of a register: its list. Loaded when somebody comes for records.
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Register } from '#definition'
import { OfRegister } from '../controls/of-register.tsx'
import { say } from '../words/index.ts'
import { readListSearch, type ListSearch } from './list/list-search.ts'
import { RecordList } from './list/record-list.tsx'
import { withKeptColumns } from './list/saved-views.ts'
import { RegisterDictionary } from './register-dictionary.tsx'
import { SameRecordsSection } from './same-records.tsx'
import { SignedIn } from '../controls/signed-in.tsx'

/** What stands below the name of a register: its list, for those who may read it. */
function Listed({ register }: { readonly register: Register }): ReactNode {
  const search = readListSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const chosen = withKeptColumns(register.id, search)
  const choose = (next: ListSearch) =>
    void navigate({ to: '/registers/$id', params: { id: register.id }, search: next, replace: true })
  return (
    <>
      <SignedIn>
        <SameRecordsSection register={register} />
        <RecordList key={register.id} register={register} chosen={chosen} onChoose={choose} />
      </SignedIn>
      <RegisterDictionary register={register.id} />
    </>
  )
}

/** The list of a register. */
export function RegisterPage(): ReactNode {
  return (
    <OfRegister title={({ name }) => say(name)} lead={({ definition }) => say(definition)}>
      {(register) => <Listed register={register} />}
    </OfRegister>
  )
}
