// The records of a register: searched, sorted and paged by the server; what is chosen stands in the address.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import { pathTo, recordAreas, recordFields, type Field, type RecordsAnswer, type Register } from '#definition'
import { areaName } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Choice } from '../parts/choice.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { ScrollRegion } from '../parts/scroll-region.tsx'
import { numberText, say, words } from '../words/index.ts'
import { fetchWithToken, NoAccess, useAskAgain } from './access.ts'
import { answerText } from './answer-text.ts'

/** What is looked for, as the address holds it. */
export interface ListSearch {
  readonly jurisdiction?: string
  readonly search?: string
  readonly sort?: string
  readonly page?: number
}

interface Props {
  readonly register: Register
  readonly chosen: ListSearch
  readonly onChoose: (next: ListSearch) => void
}

const perPage = 25
const mostColumns = 5

function addressOf(register: Register, { jurisdiction, search, sort, page = 0 }: ListSearch): string {
  const given = { jurisdiction, search, sort, limit: String(perPage), offset: String(page * perPage) }
  const pairs = Object.entries(given).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  )
  return `${pathTo('registers', register.id)}?${new URLSearchParams(pairs).toString()}`
}

/** The first fields that are not long texts: enough to know a record again. */
function columnsOf(register: Register): Field[] {
  return recordFields(register)
    .filter(({ kind }) => kind !== 'long-text')
    .slice(0, mostColumns)
}

function Filters({ register, chosen, onChoose }: Props): ReactNode {
  const roadmap = useRoadmap()
  const { list } = words.records
  return (
    <form className="controls" role="search" onSubmit={(event) => event.preventDefault()}>
      <div className="field">
        <label htmlFor="search">{list.search}</label>
        <input
          id="search"
          type="search"
          value={chosen.search ?? ''}
          onChange={(event) => onChoose({ ...chosen, search: event.target.value, page: 0 })}
        />
      </div>
      <Choice
        label={list.area}
        value={chosen.jurisdiction ?? ''}
        none={list.all}
        options={recordAreas(roadmap, register).map(({ id }) => ({ id, name: areaName(roadmap, id) }))}
        onChoose={(jurisdiction) => onChoose({ ...chosen, jurisdiction, page: 0 })}
      />
      <Choice
        label={list.sort}
        value={chosen.sort ?? register.countsOn}
        options={columnsOf(register).map((field) => ({ id: field.id, name: say(field.name) }))}
        onChoose={(sort) => onChoose({ ...chosen, sort, page: 0 })}
      />
    </form>
  )
}

function RecordTable({
  register,
  items,
}: {
  readonly register: Register
  readonly items: RecordsAnswer['items']
}): ReactNode {
  const roadmap = useRoadmap()
  const columns = columnsOf(register)
  const { list } = words.records
  return (
    <ScrollRegion label={list.table}>
      <table>
        <caption>{list.table}</caption>
        <thead>
          <tr>
            <th scope="col">{list.area}</th>
            {columns.map((field) => (
              <th key={field.id} scope="col">
                {say(field.name)}
              </th>
            ))}
            {register.children.map(({ id, name }) => (
              <th key={id} scope="col">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((record) => (
            <tr key={record.id}>
              <th scope="row">
                <Link
                  to="/registers/$id/$jurisdiction/$record"
                  params={{ id: register.id, jurisdiction: record.jurisdiction, record: record.id }}
                >
                  {areaName(roadmap, record.jurisdiction)}
                </Link>
              </th>
              {columns.map((field) => (
                <td key={field.id}>{answerText(field, record.fields)}</td>
              ))}
              {register.children.map(({ id }) => (
                <td key={id} className="number">
                  {numberText(record.children[id]?.length ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Paging({
  chosen,
  total,
  onChoose,
}: Pick<Props, 'chosen' | 'onChoose'> & { readonly total: number }): ReactNode {
  const page = chosen.page ?? 0
  const { list } = words.records
  return (
    <p>
      {page > 0 && (
        <button type="button" onClick={() => onChoose({ ...chosen, page: page - 1 })}>
          {list.previous}
        </button>
      )}{' '}
      {(page + 1) * perPage < total && (
        <button type="button" onClick={() => onChoose({ ...chosen, page: page + 1 })}>
          {list.next}
        </button>
      )}
    </p>
  )
}

/** The list with its search, and the way to a new record. */
export function RecordList(props: Props): ReactNode {
  const { register, chosen, onChoose } = props
  const askAgain = useAskAgain()
  const address = addressOf(register, chosen)
  const query = useQuery({
    queryKey: ['records', address],
    queryFn: () => fetchWithToken<RecordsAnswer>(address),
    retry: false,
  })
  const isRefused = query.error instanceof NoAccess
  useEffect(() => {
    if (isRefused) askAgain()
  }, [isRefused, askAgain])
  const { list } = words.records
  const { items = [], total = 0 } = query.data ?? {}
  return (
    <>
      <p>
        <Link to="/registers/$id/new" params={{ id: register.id }} className="main-button">
          {list.add}
        </Link>
      </p>
      <Filters {...props} />
      {query.error && !isRefused && <ProblemNote error={query.error} onAgain={() => void query.refetch()} />}
      <p role="status">
        {query.data ? list.count(numberText(items.length), numberText(total)) : words.loading}
      </p>
      {query.data && total === 0 && <p>{list.empty}</p>}
      {items.length > 0 && <RecordTable register={register} items={items} />}
      <Paging chosen={chosen} total={total} onChoose={onChoose} />
    </>
  )
}
