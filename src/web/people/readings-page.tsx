// Who was shown what is sensitive in records, the newest first: for those who read the log of a jurisdiction.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Reading } from '#definition'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { useNameOf } from '../data/people-names.ts'
import { request } from '../data/request.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { momentText, say } from '../words/index.ts'
import { readingWords as own } from '../words/people/reading-words.ts'

const queryKey = ['records', 'readings']

/** By so many signs records are told apart where nothing else is known of them. */
const shownOfId = 8

/** The one record that was shown, as a link; else how many there were. */
function Shown({ reading }: { readonly reading: Reading }): ReactNode {
  const { ids, jurisdiction, records, register } = reading
  const [id] = ids
  if (records !== 1 || id === undefined) return records
  return (
    <Link to="/registers/$id/$jurisdiction/$record" params={{ id: register, jurisdiction, record: id }}>
      {own.one(id.slice(0, shownOfId))}
    </Link>
  )
}

function ReadingTable({ readings }: { readonly readings: readonly Reading[] }): ReactNode {
  const roadmap = useOutline()
  const nameOf = useNameOf()
  if (readings.length === 0) return <p>{own.none}</p>
  const areaName = (id: string) => {
    const found = roadmap.jurisdictions.find((one) => one.id === id)
    return found ? say(found.name) : id
  }
  const registerName = (id: string) => {
    const found = roadmap.registers.find((one) => one.id === id)
    return found ? say(found.name) : id
  }
  return (
    <ScrollRegion label={own.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{own.when}</th>
            <th scope="col">{own.by}</th>
            <th scope="col">{own.jurisdiction}</th>
            <th scope="col">{own.register}</th>
            <th scope="col">{own.what}</th>
            <th scope="col">{own.records}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading, at) => (
            <tr key={`${reading.at} ${String(at)}`}>
              <td className="nowrap">{momentText(reading.at)}</td>
              <th scope="row">{nameOf(reading.by)}</th>
              <td>{areaName(reading.jurisdiction)}</td>
              <td>{registerName(reading.register)}</td>
              <td>
                {own.whats[reading.what]} {reading.opening !== null && own.byOpening}
              </td>
              <td>
                <Shown reading={reading} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** Asked for by whoever is signed in: of nobody else there is anything to show. */
function Readings(): ReactNode {
  const query = useQuery({ queryKey, queryFn: () => request('readings', {}), staleTime: 0 })
  return <Loaded query={query}>{({ items }) => <ReadingTable readings={items} />}</Loaded>
}

export function ReadingsPage(): ReactNode {
  return (
    <>
      <PageHeading title={own.title} lead={own.lead} />
      <SignedIn>
        <Readings />
      </SignedIn>
    </>
  )
}
