// All registers of the roadmap: what belongs in, how many records there are, which figures they feed, what is unfinished here.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { RegisterOutline, RoadmapOutline } from '#definition'
import { dataElementName, indicatorPath } from '../data/names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { PageHeading } from '../controls/page-heading.tsx'
import { numberText, say, words } from '../words/index.ts'
import { recordWords } from '../words/record-words.ts'
import { isSignedIn } from '../person/access.ts'
import { request } from '../data/request.ts'
import { DraftList } from './draft-list.tsx'
import { RegisterDictionary } from './register-dictionary.tsx'

/** The indicators that take anything from the data elements a register feeds. */
const indicatorsFedBy = ({ indicators }: RoadmapOutline, { feeds }: RegisterOutline) =>
  indicators.filter(({ takes }) => takes.some((element) => feeds.includes(element)))

function Feeds({ register }: { readonly register: RegisterOutline }): ReactNode {
  const outline = useOutline()
  const indicators = indicatorsFedBy(outline, register)
  const elements = register.feeds.map((element) => dataElementName(outline, element))
  return (
    <>
      {indicators.length > 0 && (
        <p>
          {recordWords.feedsIndicators}{' '}
          {indicators.map(({ id, code, name }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <a href={indicatorPath(id)} title={say(name)}>
                {code}
              </a>
            </span>
          ))}
        </p>
      )}
      {elements.length > 0 && (
        <details>
          <summary>{recordWords.feeds(numberText(elements.length))}</summary>
          <ul>
            {elements.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Entry({
  register,
  count,
}: {
  readonly register: RegisterOutline
  readonly count: number | undefined
}): ReactNode {
  return (
    <li className="entry">
      <div>
        <h2>
          <Link to="/registers/$id" params={{ id: register.id }} search={{}}>
            {say(register.name)}
          </Link>
        </h2>
        <p>{say(register.definition)}</p>
        <RegisterDictionary register={register.id} />
      </div>
      <div className="entry-side">
        {count !== undefined && <p className="tile-figure">{recordWords.count(numberText(count), count)}</p>}
        <p>
          <Link to="/registers/$id/new" params={{ id: register.id }}>
            {recordWords.addTo(say(register.singular))}
          </Link>
        </p>
        <Feeds register={register} />
      </div>
    </li>
  )
}

export function RegistersPage(): ReactNode {
  const { registers } = useOutline()
  const [isIn] = useState(isSignedIn)
  const { data } = useQuery({
    queryKey: ['records', 'counts'],
    queryFn: () => request('registerCounts', {}),
    enabled: isIn,
    retry: false,
  })
  return (
    <>
      <PageHeading title={words.registers} lead={recordWords.lead} />
      {registers.length === 0 && <p>{recordWords.none}</p>}
      <DraftList />
      <ul className="entries">
        {registers.map((register) => (
          <Entry key={register.id} register={register} count={data?.records[register.id]} />
        ))}
      </ul>
    </>
  )
}
