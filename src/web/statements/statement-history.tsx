// Who stated what of a year, and who took it back and why.
import { useState, type ReactNode } from 'react'
import type { KeptStatement, StatementsAnswer } from '#definition'
import { useOutline } from '../data/roadmap-context.ts'
import { useNameOf } from '../data/people-names.ts'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { statementWords as said } from '../words/statement-words.ts'
import { say, momentText, words } from '../words/index.ts'
import { fetchOlder, type StatedYear } from './use-statements.ts'

const month = (day: string) => day.slice(0, 7)

function monthsText({ start, end }: KeptStatement): string {
  return month(start) === month(end) ? month(start) : said.from(month(start), month(end))
}

/** The newest page, and older ones as they are asked for. */
export function StatementHistory({
  of,
  newest,
}: {
  readonly of: StatedYear
  readonly newest: StatementsAnswer
}): ReactNode {
  const [pages, setPages] = useState<readonly StatementsAnswer[]>([newest])
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const next = pages.at(-1)?.next ?? null
  const showOlder = async (cursor: string) => {
    setBusy(true)
    setFailure('')
    try {
      const older = await fetchOlder(of, cursor)
      setPages((shown) => [...shown, older])
    } catch {
      setFailure(words.problems.unreadable)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <HistoryTable statements={pages.flatMap(({ statements }) => statements)} />
      {failure !== '' && <p role="alert">{failure}</p>}
      {next !== null && (
        <button type="button" disabled={isBusy} onClick={() => void showOlder(next)}>
          {said.older}
        </button>
      )}
    </>
  )
}

function HistoryTable({ statements }: { readonly statements: readonly KeptStatement[] }): ReactNode {
  const whoOf = useNameOf()
  const { registers } = useOutline()
  const nameOf = (id: string) => {
    const found = registers.find((register) => register.id === id)
    return found ? say(found.name) : id
  }
  if (statements.length === 0) return <p className="quiet">{said.noHistory}</p>
  return (
    <ScrollRegion label={said.history}>
      <table>
        <caption>{said.history}</caption>
        <thead>
          <tr>
            <th scope="col">{said.register}</th>
            <th scope="col">{said.months}</th>
            <th scope="col">{said.what}</th>
            <th scope="col">{said.who}</th>
            <th scope="col">{said.when}</th>
            <th scope="col">{said.reason}</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((one) => (
            <tr key={one.id}>
              <th scope="row">{nameOf(one.register)}</th>
              <td>{monthsText(one)}</td>
              <td>{said.states[one.kind]}</td>
              <td>{whoOf(one.by)}</td>
              <td>{momentText(one.at)}</td>
              <td>{one.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
