// All registers of the roadmap: what belongs in, how many records there are, which figures they feed, what is unfinished here; those of one’s own first.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { RegisterCountsAnswer, RegisterOutline, RoadmapOutline } from '#definition'
import { areaName, dataElementName, indicatorPath } from '../data/names.ts'
import { useMayKeep } from '../data/access/own-rights.ts'
import { useMe } from '../data/own-place.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { PageHeading } from '../controls/page-heading.tsx'
import { ProblemNote } from '../controls/problem-note.tsx'
import { momentText, numberText, say, words } from '../words/index.ts'
import { recordWords } from '../words/record-words.ts'
import { isSignedIn } from '../person/access.ts'
import { request } from '../data/request.ts'
import { DraftList } from './draft-list.tsx'
import { RegisterDictionary } from './register-dictionary.tsx'
import { registerGroups } from './register-groups.ts'

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

interface Known {
  readonly counts: RegisterCountsAnswer | undefined
}

/** How many records there are and when the last one changed; what to do where there is none. */
function Holding({ register: { id }, counts }: Known & { readonly register: RegisterOutline }): ReactNode {
  if (!counts) return <p className="quiet holding">{words.loading}</p>
  const count = counts.records[id] ?? 0
  const changed = counts.changed[id]
  return (
    <>
      <p className="tile-figure">{recordWords.count(numberText(count), count)}</p>
      <p className="quiet holding">
        {changed === undefined ? recordWords.list.noneMend : recordWords.lastChange(momentText(changed))}
      </p>
    </>
  )
}

function Entry({ register, counts }: Known & { readonly register: RegisterOutline }): ReactNode {
  const [isIn] = useState(isSignedIn)
  const mayKeep = useMayKeep()(register)
  return (
    <li className="entry">
      <div>
        <h3>
          <Link to="/registers/$id" params={{ id: register.id }} search={{}}>
            {say(register.name)}
          </Link>
        </h3>
        <p>{say(register.definition)}</p>
        <RegisterDictionary register={register.id} />
      </div>
      <div className="entry-side">
        {isIn && <Holding register={register} counts={counts} />}
        {mayKeep && (
          <p>
            <Link to="/registers/$id/new" params={{ id: register.id }}>
              {recordWords.addTo(say(register.singular))}
            </Link>
          </p>
        )}
        <Feeds register={register} />
      </div>
    </li>
  )
}

interface GroupProps extends Known {
  readonly id: string
  readonly heading: string
  readonly registers: readonly RegisterOutline[]
  /** Said where there is none in it; without it such a group is not shown. */
  readonly none?: string
}

function Group({ id, heading, registers, counts, none }: GroupProps): ReactNode {
  if (registers.length === 0 && none === undefined) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {registers.length === 0 && <p>{none}</p>}
      <ul className="entries">
        {registers.map((register) => (
          <Entry key={register.id} register={register} counts={counts} />
        ))}
      </ul>
    </section>
  )
}

/** Those of one's own institution first, then those of one's jurisdiction, then all others. */
export function RegistersPage(): ReactNode {
  const outline = useOutline()
  const groups = registerGroups(outline, useMe())
  const [isIn] = useState(isSignedIn)
  const { data, error, refetch } = useQuery({
    queryKey: ['records', 'counts'],
    queryFn: () => request('registerCounts', {}),
    enabled: isIn,
    retry: false,
  })
  const { jurisdiction, hasInstitution, mine, beside, others } = groups
  const { groups: said } = recordWords
  const area = jurisdiction === undefined ? '' : areaName(outline, jurisdiction)
  return (
    <>
      <PageHeading title={words.registers} lead={recordWords.lead} />
      {outline.registers.length === 0 && <p>{recordWords.none}</p>}
      {error && <ProblemNote error={error} onAgain={() => void refetch()} />}
      <DraftList />
      <Group
        {...{ id: 'own-registers', heading: said.mine, registers: mine, counts: data }}
        {...(hasInstitution ? { none: said.mineNone } : {})}
      />
      <Group
        {...{ id: 'registers-of-area', heading: hasInstitution ? said.besideIn(area) : said.keptIn(area) }}
        {...{ registers: beside, counts: data }}
      />
      <Group
        {...{ id: 'other-registers', heading: jurisdiction === undefined ? said.all : said.others }}
        {...{ registers: others, counts: data }}
      />
    </>
  )
}
