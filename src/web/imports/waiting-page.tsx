// Rows of imported files that wait: mended in place and taken, or discarded with a reason.
import { keepPreviousData } from '@tanstack/react-query'
import { useBlocker } from '@tanstack/react-router'
import { useRef, useState, type ReactNode } from 'react'
import type { Register } from '#definition'
import { Loaded } from '../controls/loaded.tsx'
import { OfRegister } from '../controls/of-register.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { importWords } from '../words/import-words.ts'
import { numberText, say } from '../words/index.ts'
import { useAsked, waitingPageSize, waitingQuery } from '../data/import-queries.ts'
import { WaitingRecord } from './plan/waiting-record.tsx'

const { waiting: said } = importWords

/** Asks before what was typed into a row and not taken is lost. */
function useUntaken(): (id: string, isDirty: boolean) => void {
  const dirty = useRef(new Set<string>())
  useBlocker({
    shouldBlockFn: () => dirty.current.size > 0 && !confirm(said.leave),
    enableBeforeUnload: () => dirty.current.size > 0,
  })
  return (id, isDirty) => {
    if (isDirty) dirty.current.add(id)
    else dirty.current.delete(id)
  }
}

function WaitingList({ register }: { readonly register: Register }): ReactNode {
  const [page, setPage] = useState(0)
  const [done, setDone] = useState('')
  const note = useUntaken()
  const query = useAsked({ ...waitingQuery(register.id, page), placeholderData: keepPreviousData })
  const settled = (id: string, what: string) => {
    note(id, false)
    setDone(what)
    void query.refetch()
  }
  return (
    <>
      <p role="status">{done}</p>
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            <p>{total === 0 ? said.none : said.count(total, numberText(total))}</p>
            {items.map((record) => (
              <WaitingRecord
                key={record.id}
                record={record}
                onDirty={(isDirty) => note(record.id, isDirty)}
                onSettled={(what) => settled(record.id, what)}
              />
            ))}
            {total > waitingPageSize && (
              <p className="actions">
                <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
                  {said.previous}
                </button>
                <button
                  type="button"
                  disabled={(page + 1) * waitingPageSize >= total}
                  onClick={() => setPage(page + 1)}
                >
                  {said.next}
                </button>
              </p>
            )}
          </>
        )}
      </Loaded>
    </>
  )
}

/** What waits in a register. */
export function WaitingPage(): ReactNode {
  return (
    <OfRegister title={({ name }) => said.title(say(name))} lead={() => said.lead}>
      {(register) => (
        <SignedIn>
          <WaitingList key={register.id} register={register} />
        </SignedIn>
      )}
    </OfRegister>
  )
}
