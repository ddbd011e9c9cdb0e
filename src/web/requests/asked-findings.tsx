// The findings that a request asks about, in the reader's own language, as they stand now.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { textOf, type RequestAnswer, type RequestRegister, type StandingFinding } from '#definition'
import { areaName, dataElementName } from '../data/names.ts'
import { findingPageQuery } from '../data/queries.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { Loaded } from '../controls/loaded.tsx'
import { say } from '../words/index.ts'
import { qualityWorkWords } from '../words/quality-work-words.ts'

const said = qualityWorkWords.asking

export function FoundNow({ findings }: { readonly findings: readonly StandingFinding[] }): ReactNode {
  const roadmap = useOutline()
  if (findings.length === 0) return <p>{said.none}</p>
  return (
    <ul>
      {findings.map(({ id, rule, element, jurisdiction, sentence }) => (
        <li key={id}>
          {say(sentence)}{' '}
          <Link to="/quality" search={{ rule, jurisdiction }} hash={`rule-${rule}`}>
            {areaName(roadmap, jurisdiction)} · {dataElementName(roadmap, element)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

interface Props {
  readonly register: RequestRegister
  readonly of: RequestAnswer
}

function Asked({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const query = useQuery(findingPageQuery(ids.join(',')))
  return (
    <section aria-labelledby="asked-findings">
      <h2 id="asked-findings">{said.about}</h2>
      <Loaded query={query}>{({ findings }) => <FoundNow findings={findings} />}</Loaded>
    </section>
  )
}

/** Nothing where the request is about something else. */
export function AskedFindings({ register, of }: Props): ReactNode {
  const { about } = register.requestFlow
  const ids = about ? textOf(of.record.fields[about.findings]).split(' ').filter(Boolean) : []
  return ids.length === 0 ? null : <Asked ids={ids} />
}
