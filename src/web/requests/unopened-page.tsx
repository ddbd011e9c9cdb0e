// What was recovered and has no request: for target after target of tracing everything, what is still to be begun.
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { findRegister, type UnopenedAnswer } from '#definition'
import { useMayKeep } from '../data/access/own-rights.ts'
import { useAsked } from '../data/import-queries.ts'
import { areaName } from '../data/names.ts'
import { request } from '../data/request.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { institutionName } from '../controls/choosing/institution-choices.ts'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { TableHeads } from '../controls/table-heads.tsx'
import { requestWords } from '../words/review/request-words.ts'
import { numberText, say } from '../words/index.ts'
import { unopenedQuery } from './request-queries.ts'

const said = requestWords.unopened
type Group = UnopenedAnswer['registers'][number]
type Row = Group['items'][number]

function OpenButton({
  register,
  row,
  mayOpen,
  onOpened,
}: {
  readonly register: string
  /** Whether whoever works here may correct the record of the row: it notes that it is traced. */
  readonly mayOpen: boolean
  readonly row: Row
  readonly onOpened: (count: number) => void
}): ReactNode {
  const client = useQueryClient()
  const [failure, setFailure] = useState('')
  const open = async () => {
    try {
      const { jurisdiction, record } = row
      const { opened } = await request('openRequest', { body: { register, jurisdiction, record } })
      onOpened(opened)
      await client.invalidateQueries({ queryKey: ['records'] })
    } catch (error) {
      setFailure((error as Error).message)
    }
  }
  if (!mayOpen) return null
  if (row.pieces > 1) return <span className="quiet">{said.several}</span>
  return (
    <>
      <button type="button" onClick={() => void open()} aria-label={said.openFor(row.number)}>
        {said.open}
      </button>
      {failure !== '' && <p role="alert">{failure}</p>}
    </>
  )
}

function Rows({
  of,
  onOpened,
}: {
  readonly of: Group
  readonly onOpened: (count: number) => void
}): ReactNode {
  const roadmap = useOutline()
  const mayKeep = useMayKeep()
  const register = findRegister(roadmap, of.register)
  const name = register ? say(register.name) : of.register
  return (
    <section aria-labelledby={`of-${of.register}`}>
      <h2 id={`of-${of.register}`}>{name}</h2>
      <p className="quiet">{said.total(numberText(of.total))}</p>
      {of.items.length > 0 && (
        <table className="stacks">
          <caption className="unseen">{name}</caption>
          <TableHeads names={[said.record, said.day, said.institution, said.row, said.pieces, said.open]} />
          <tbody>
            {of.items.map((row) => (
              <tr key={`${row.jurisdiction} ${row.record} ${String(row.line)}`}>
                <th scope="row">
                  <Link
                    to="/registers/$id/$jurisdiction/$record"
                    params={{ id: of.register, jurisdiction: row.jurisdiction, record: row.record }}
                  >
                    {row.number}
                  </Link>
                </th>
                <td data-label={said.day} className="day">
                  {row.day}
                </td>
                <td data-label={said.institution}>
                  {areaName(roadmap, row.jurisdiction)}: {institutionName(roadmap, row)}
                </td>
                <td data-label={said.row}>{numberText(row.line)}</td>
                <td data-label={said.pieces}>{numberText(row.pieces)}</td>
                <td data-label={said.open}>
                  <OpenButton
                    register={of.register}
                    row={row}
                    mayOpen={register !== undefined && mayKeep(register, row)}
                    onOpened={onOpened}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Unopened(): ReactNode {
  const query = useAsked(unopenedQuery())
  const [done, setDone] = useState('')
  const note = (count: number) => setDone(said.opened(count, numberText(count)))
  return (
    <Loaded query={query}>
      {({ registers }) => (
        <>
          <p role="status">{done}</p>
          {registers.every(({ total }) => total === 0) ? (
            <p className="quiet">{said.none}</p>
          ) : (
            registers.map((one) => <Rows key={`${one.register} ${one.child}`} of={one} onOpened={note} />)
          )}
        </>
      )}
    </Loaded>
  )
}

export function UnopenedPage(): ReactNode {
  return (
    <>
      <PageHeading title={said.title} lead={said.lead} />
      <SignedIn>
        <Unopened />
      </SignedIn>
    </>
  )
}
