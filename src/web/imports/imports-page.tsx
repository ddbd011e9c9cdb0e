// All imports: those that one has under way, and the ledger of those that were taken.
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OpenImport, TakenImport } from '#definition'
import { useWritable } from '../data/access/figure-rights.ts'
import { useMayKeep } from '../data/access/own-rights.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { useNameOf } from '../data/people-names.ts'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { importWords } from '../words/import-words.ts'
import { numberText, say, timeText, words } from '../words/index.ts'
import { importsQuery, useAsked } from '../data/import-queries.ts'
import { figuresId } from './mapping/figures-id.ts'
import { LoadList } from './load-list.tsx'
import { UndoImport } from './plan/undo-import.tsx'

const { list: said } = importWords
const counts = ['added', 'changed', 'unchanged', 'withdrawn', 'quarantined'] as const
const texts = ['id', 'at', 'file', 'further', 'register', 'source', 'by'] as const

/** Of a register, or of the one sheet of figures there is. */
function useRegisterName(): (id: string) => string {
  const { registers } = useOutline()
  return (id) => {
    if (id === figuresId) return importWords.figures.name
    const found = registers.find((one) => one.id === id)
    return found ? say(found.name) : id
  }
}

function OpenList({ open }: { readonly open: readonly OpenImport[] }): ReactNode {
  const nameOf = useRegisterName()
  if (open.length === 0) return <p className="quiet">{said.openNone}</p>
  return (
    <ul>
      {open.map(({ id, file, register, state, openedAt }) => (
        <li key={id}>
          <Link to="/imports/$import" params={{ import: id }}>
            {file}
          </Link>{' '}
          {words.list([nameOf(register), said.states[state], timeText(openedAt)])}
        </li>
      ))}
    </ul>
  )
}

const progressText = ({ taken, of }: NonNullable<TakenImport['underWay']>) =>
  said.underWay(numberText(taken), numberText(of))

/** The way to the records of an import, and to undoing it; or who undid it and why. */
function Further({ taken }: { readonly taken: TakenImport }): ReactNode {
  const queries = useQueryClient()
  const whoOf = useNameOf()
  const { id, file, register, added, changed, undone, underWay } = taken
  const mayKeep = useMayKeep()
  const of = useOutline().registers.find((one) => one.id === register)
  const mayHandIn = useWritable().length > 0
  const mayUndo = of ? mayKeep(of) : mayHandIn
  if (undone) {
    return (
      <>
        {said.undone(whoOf(undone.by), timeText(undone.at))}
        {undone.reason !== '' && <p className="quiet">{undone.reason}</p>}
      </>
    )
  }
  return (
    <span className="row-actions">
      {underWay && <progress max={underWay.of} value={underWay.taken} aria-label={progressText(underWay)} />}
      {underWay && <span>{progressText(underWay)}</span>}
      {added + changed > 0 && (
        <Link
          to="/registers/$id"
          params={{ id: register }}
          search={{ import: id }}
          aria-label={said.recordsOf(file)}
        >
          {said.records}
        </Link>
      )}
      {mayUndo && <UndoImport id={id} file={file} onDone={() => void queries.invalidateQueries()} />}
    </span>
  )
}

function Ledger({ taken }: { readonly taken: readonly TakenImport[] }): ReactNode {
  const whoOf = useNameOf()
  const nameOf = useRegisterName()
  if (taken.length === 0) return <p className="quiet">{words.nothing}</p>
  return (
    <ScrollRegion label={said.taken}>
      <table>
        <caption className="unseen">{said.taken}</caption>
        <thead>
          <tr>
            {texts.map((name) => (
              <th key={name} scope="col">
                {said.columns[name]}
              </th>
            ))}
            {counts.map((name) => (
              <th key={name} scope="col" className="number">
                {said.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {taken.map((one) => (
            <tr key={one.id}>
              <td className="number">{one.id}</td>
              <td className="date">{timeText(one.at)}</td>
              <th scope="row" className="file">
                {one.file}
              </th>
              <td className="further">
                <Further taken={one} />
              </td>
              <td>
                <Link to="/registers/$id" params={{ id: one.register }} search={{}}>
                  {nameOf(one.register)}
                </Link>
              </td>
              <td className="source-name">
                {one.mends ? said.mended(one.mends.source, one.mends.import) : one.source}
              </td>
              <td>{whoOf(one.by)}</td>
              {counts.map((name) => (
                <td key={name} className="number">
                  {numberText(one[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function ImportLists(): ReactNode {
  const query = useAsked(importsQuery())
  return (
    <Loaded query={query}>
      {({ open, taken }) => (
        <>
          <h2>{said.open}</h2>
          <OpenList open={open} />
          <h2>{said.taken}</h2>
          <Ledger taken={taken} />
          <h2>{importWords.loads.label}</h2>
          <LoadList />
        </>
      )}
    </Loaded>
  )
}

/** What is and was imported. */
export function ImportsPage(): ReactNode {
  return (
    <>
      <PageHeading title={said.title} lead={said.lead} />
      <SignedIn>
        <ImportLists />
      </SignedIn>
    </>
  )
}
