// One jurisdiction or group: who it is, under which names, and its newest figure per KPI.
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Jurisdiction, JurisdictionGroup } from '#definition'
import { findArea, isGroup } from '../../data/names.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { AreaFigures } from '../../figures/headlines/area-figures.tsx'
import { AreaNames } from '../../roadmap/area-names.tsx'
import { Institutions } from '../../roadmap/institutions.tsx'
import { AreaLink } from '../../controls/links.tsx'
import { NotFound } from '../../controls/not-found.tsx'
import { PageHeading } from '../../controls/page-heading.tsx'
import { language, say, words } from '../../words/index.ts'

function languageNames(tags: readonly string[]): string {
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' })
  return words.list(tags.map((tag) => names.of(tag) ?? tag))
}

function JurisdictionFacts({ of }: { readonly of: Jurisdiction }): ReactNode {
  const listNames: Readonly<Record<string, string>> = words.areas.codeLists
  const codes = Object.entries(of.mappings).map(([list, code]) => {
    const name = listNames[list] ?? list
    return of.userAssigned?.includes(list) ? words.areas.userAssigned(name, code) : `${name}: ${code}`
  })
  return (
    <dl className="facts">
      <dt>{words.areas.seat}</dt>
      <dd>{say(of.seat)}</dd>
      <dt>{words.areas.languages}</dt>
      <dd>{languageNames(of.languages)}</dd>
      {codes.length > 0 && (
        <>
          <dt>{words.areas.codes}</dt>
          <dd>{words.list(codes)}</dd>
        </>
      )}
    </dl>
  )
}

function JurisdictionDetails({ of }: { readonly of: Jurisdiction }): ReactNode {
  const { parts = [] } = of
  return (
    <>
      <AreaNames jurisdiction={of} />
      {parts.length > 0 && (
        <section>
          <h2>{words.areas.parts}</h2>
          <ul>
            {parts.map((part) => (
              <li key={part.id}>
                {say(part.name)} <span className="quiet">({say(part.level)})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Institutions of={of} />
    </>
  )
}

function GroupMembers({ of }: { readonly of: JurisdictionGroup }): ReactNode {
  return (
    <section>
      <h2>{words.areas.membersOf}</h2>
      <ul>
        {of.members.map((id) => (
          <li key={id}>
            <AreaLink id={id} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function AreaPage(): ReactNode {
  const roadmap = useRoadmap()
  const { id = '' } = useParams({ strict: false })
  const found = findArea(roadmap, id)
  if (!found) return <NotFound />
  const lead = isGroup(found) ? words.areas.groupsHint : words.areas.membership[found.membership]
  return (
    <>
      <PageHeading title={say(found.name)} lead={lead} />
      {found.note && <p className="prose">{say(found.note)}</p>}
      {isGroup(found) ? <GroupMembers of={found} /> : <JurisdictionFacts of={found} />}
      <AreaFigures area={found.id} />
      {!isGroup(found) && <JurisdictionDetails of={found} />}
    </>
  )
}
