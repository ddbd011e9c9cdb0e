// A page of the records of one register: its name stands there at once, what it asks follows; not found where there is none.
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Register, RegisterOutline } from '#definition'
import { registerQuery } from '../data/queries.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { Loaded } from './loaded.tsx'
import { NotFound } from './not-found.tsx'
import { PageHeading } from './page-heading.tsx'

interface Props {
  /** What its page is called and says first: known before the rest is there. */
  readonly title: (register: RegisterOutline) => string
  readonly lead?: (register: RegisterOutline) => string
  readonly children: (register: Register) => ReactNode
}

export function OfRegister({ title, lead, children }: Props): ReactNode {
  const { id = '' } = useParams({ strict: false })
  const known = useOutline().registers.find((one) => one.id === id)
  const definition = useQuery({ ...registerQuery(id), enabled: known !== undefined })
  if (!known) return <NotFound />
  return (
    <>
      <PageHeading title={title(known)} {...(lead ? { lead: lead(known) } : {})} />
      <Loaded query={definition}>{({ register }) => children(register)}</Loaded>
    </>
  )
}
