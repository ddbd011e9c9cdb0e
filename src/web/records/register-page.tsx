// The pages of a register: its list, a new record, a record with its history. Loaded when somebody comes for records.
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { pathTo, type RecordAnswer, type Register, type Roadmap } from '#definition'
import { useRoadmap } from '../data/roadmap-context.ts'
import { NotFound } from '../parts/not-found.tsx'
import { PageHeading } from '../parts/page-heading.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { say, words } from '../words/index.ts'
import { fetchWithToken } from './access.ts'
import { RecordEditor } from './record-editor.tsx'
import { RecordHistory } from './record-history.tsx'
import { RecordList, type ListSearch } from './record-list.tsx'
import { SignedIn } from './signed-in.tsx'

function findOwn(roadmap: Roadmap, id: string | undefined): Register | undefined {
  return roadmap.registers.find((register) => register.id === id)
}

function useRegister(): Register | undefined {
  const { id } = useParams({ strict: false })
  return findOwn(useRoadmap(), id)
}

/** The list of a register. */
export function RegisterPage(): ReactNode {
  const register = useRegister()
  const chosen: ListSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  if (!register) return <NotFound />
  const choose = (next: ListSearch) =>
    void navigate({ to: '/registers/$id', params: { id: register.id }, search: next, replace: true })
  return (
    <>
      <PageHeading title={say(register.name)} lead={say(register.definition)} />
      <SignedIn>
        <RecordList register={register} chosen={chosen} onChoose={choose} />
      </SignedIn>
    </>
  )
}

/** A new record. After it was kept its own page is shown. */
export function NewRecordPage(): ReactNode {
  const register = useRegister()
  const navigate = useNavigate()
  if (!register) return <NotFound />
  const show = ({ jurisdiction, id }: RecordAnswer) =>
    void navigate({
      to: '/registers/$id/$jurisdiction/$record',
      params: { id: register.id, jurisdiction, record: id },
    })
  return (
    <>
      <PageHeading
        title={words.records.form.newTitle(say(register.singular))}
        lead={say(register.definition)}
      />
      <SignedIn>
        <RecordEditor register={register} onKept={show} />
      </SignedIn>
    </>
  )
}

function OneRecord({
  register,
  jurisdiction,
  id,
}: {
  readonly register: Register
  readonly jurisdiction: string
  readonly id: string
}): ReactNode {
  const navigate = useNavigate()
  const address = `${pathTo('registers', register.id)}/${jurisdiction}/${id}`
  const query = useQuery({
    queryKey: ['records', address],
    queryFn: () => fetchWithToken<RecordAnswer>(address),
    retry: false,
  })
  if (query.error) return <ProblemNote error={query.error} onAgain={() => void query.refetch()} />
  if (!query.data) return <p role="status">{words.loading}</p>
  const onKept = (_record: RecordAnswer, isWithdrawn: boolean) => {
    if (isWithdrawn) void navigate({ to: '/registers/$id', params: { id: register.id }, search: {} })
    else void query.refetch()
  }
  return (
    <>
      <RecordEditor key={query.data.version} register={register} record={query.data} onKept={onKept} />
      <RecordHistory register={register} record={query.data} />
    </>
  )
}

/** One record: its form for corrections, and its history. */
export function RecordPage(): ReactNode {
  const register = useRegister()
  const { jurisdiction = '', record = '' } = useParams({ strict: false })
  if (!register) return <NotFound />
  return (
    <>
      <PageHeading title={words.records.form.editTitle(say(register.singular))} />
      <SignedIn>
        <OneRecord register={register} jurisdiction={jurisdiction} id={record} />
      </SignedIn>
    </>
  )
}
