// The records of a register: narrowed, sorted and paged by the server; what is chosen stands in the address.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import { addressOf, type RecordsAnswer } from '#definition'
import { Choice } from '../../controls/choice.tsx'
import { ProblemNote } from '../../controls/problem-note.tsx'
import { numberText, say, words } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import { ImportLinks } from '../../imports/import-links.tsx'
import { useMayKeep } from '../../data/access/own-rights.ts'
import { NoAccess } from '../../data/api-problem.ts'
import { request } from '../../data/request.ts'
import { useAskAgain } from '../../person/access.ts'
import { ListFilters } from './list-filters.tsx'
import {
  asked,
  askedPage,
  pageOf,
  pageSizes,
  readListSearch,
  type ListProps,
  type ListSearch,
  isNarrowed,
} from './list-search.ts'
import { ListSums } from './list-sums.tsx'
import { ListTable } from './list-table.tsx'
import { ListTools } from './list-tools.tsx'
import { CountedSum, NarrowedBy } from './narrowed-by.tsx'

const { list } = recordWords

function Paging({ chosen, total, onChoose }: ListProps & { readonly total: number }): ReactNode {
  const { page, size } = pageOf(chosen)
  const pages = Math.max(Math.ceil(total / size), 1)
  const turn = (to: number) => onChoose(readListSearch({ ...chosen, page: to === 0 ? '' : String(to + 1) }))
  return (
    <nav className="controls paging" aria-label={list.pages}>
      <button type="button" disabled={page === 0} onClick={() => turn(page - 1)}>
        {list.previous}
      </button>
      <span>{list.page(numberText(page + 1), numberText(pages))}</span>
      <button type="button" disabled={page + 1 >= pages} onClick={() => turn(page + 1)}>
        {list.next}
      </button>
      <Choice
        label={list.perPage}
        value={String(size)}
        options={pageSizes.map((id) => ({ id, name: id }))}
        onChoose={(next) => onChoose(asked(chosen, { size: next }))}
      />
    </nav>
  )
}

function countText({ chosen, total }: Pick<ListProps, 'chosen'> & { readonly total: number }): string {
  const { page, size } = pageOf(chosen)
  if (total === 0) return isNarrowed(chosen) ? list.empty : list.none
  const last = Math.min((page + 1) * size, total)
  return list.count(numberText(Math.min(page * size + 1, total)), numberText(last), numberText(total))
}

function statusText(
  chosen: ListSearch,
  { data, error }: { readonly data: RecordsAnswer | undefined; readonly error: Error | null },
): string {
  if (data) return countText({ chosen, total: data.total })
  return error ? '' : words.loading
}

function emptyText(chosen: ListSearch): string {
  if (chosen.counted !== undefined) return list.narrowed.countedEmpty
  if (chosen.import !== undefined) return list.narrowed.importEmpty
  return isNarrowed(chosen) ? list.emptyMend : list.noneMend
}

/** From a register to a new record, to imports, and to its rules. */
function Ways({ register }: Pick<ListProps, 'register'>): ReactNode {
  const mayKeep = useMayKeep()(register)
  return (
    <p className="actions">
      {mayKeep && (
        <Link to="/registers/$id/new" params={{ id: register.id }} className="main-button">
          {recordWords.form.newTitle(say(register.singular))}
        </Link>
      )}
      {mayKeep && <ImportLinks register={register} />}
      {(register.rules ?? []).length > 0 && (
        <Link to="/registers/$id/rules" params={{ id: register.id }}>
          {recordWords.ruled.link}
        </Link>
      )}
    </p>
  )
}

/** The list with everything that narrows it, and the way to a new record. */
export function RecordList(props: ListProps): ReactNode {
  const { register, chosen } = props
  const askAgain = useAskAgain()
  const wanted = askedPage(register, chosen)
  const query = useQuery({
    queryKey: ['records', addressOf('records', wanted)],
    queryFn: () => request('records', wanted),
    placeholderData: keepPreviousData,
    retry: false,
  })
  const isRefused = query.error instanceof NoAccess
  useEffect(() => {
    if (isRefused) askAgain()
  }, [isRefused, askAgain])
  const { items = [], total = 0 } = query.data ?? {}
  return (
    <>
      <Ways register={register} />
      <NarrowedBy {...props} />
      <ListFilters {...props} />
      <ListTools {...props} />
      {query.error && !isRefused && <ProblemNote error={query.error} onAgain={() => void query.refetch()} />}
      <p role="status">{statusText(chosen, query)}</p>
      {total > 0 && <ListSums {...props} />}
      <CountedSum {...props} counted={query.data?.counted} />
      {query.data && total === 0 && <p>{emptyText(chosen)}</p>}
      <div aria-busy={query.isFetching}>{items.length > 0 && <ListTable {...props} items={items} />}</div>
      {total > 0 && <Paging {...props} total={total} />}
    </>
  )
}
