// The ledger of files taken: when, by whom, and what each brought.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Load } from '#definition'
import { loadsQuery } from '../data/queries.ts'
import { numberText, words } from '../words/index.ts'
import { Loaded } from '../controls/loaded.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'

const { at, by, file, rows, added, unchanged, digest } = words.data
const counts = new Set<string>([rows, added, unchanged])

/** `2024-03-28T09:12:44.123Z` as `2024-03-28 09:12 UTC`. */
const momentText = (iso: string) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`

function LoadRow({ load }: { readonly load: Load }): ReactNode {
  return (
    <tr>
      <td className="date" data-label={at}>
        <time dateTime={load.at}>{momentText(load.at)}</time>
      </td>
      <th scope="row" className="file">
        {load.file}
        {load.undone && (
          <p className="quiet">
            {words.data.undone(load.undone.by, momentText(load.undone.at), load.undone.reason)}
          </p>
        )}
      </th>
      <td data-label={by}>{load.by}</td>
      <td className="number" data-label={rows}>
        {numberText(load.rows)}
      </td>
      <td className="number" data-label={added}>
        {numberText(load.added)}
      </td>
      <td className="number" data-label={unchanged}>
        {numberText(load.unchanged)}
      </td>
      <td data-label={digest}>
        <code title={load.digest}>{load.digest.slice(0, 12)}…</code>
      </td>
    </tr>
  )
}

export function LoadLedger(): ReactNode {
  const query = useQuery(loadsQuery)
  return (
    <section aria-labelledby="loads">
      <h2 id="loads">{words.data.loads}</h2>
      <p className="quiet">
        {words.data.loadsHint} <Link to="/hand-in-figures">{words.kpi.handIn}</Link>
      </p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{words.nothing}</p>
          ) : (
            <ScrollRegion label={words.data.loads}>
              <table className="stacks">
                <caption className="unseen">{words.data.loads}</caption>
                <thead>
                  <tr>
                    {[at, file, by, rows, added, unchanged, digest].map((head) => (
                      <th key={head} scope="col" {...(counts.has(head) ? { className: 'number' } : {})}>
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {items.map((load) => (
                    <LoadRow key={load.id} load={load} />
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          )
        }
      </Loaded>
    </section>
  )
}
