// All jurisdictions and groups.
import type { ReactNode } from 'react'
import { findGroup, type Jurisdiction } from '#definition'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { AreaLink } from '../../controls/links.tsx'
import { PageHeading } from '../../controls/page-heading.tsx'
import { say, words } from '../../words/index.ts'

function JurisdictionList({
  title,
  of,
}: {
  readonly title: string
  readonly of: readonly Jurisdiction[]
}): ReactNode {
  if (of.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="cards">
        {of.map((jurisdiction) => (
          <li key={jurisdiction.id} className="card">
            <h3>
              <AreaLink id={jurisdiction.id} />
            </h3>
            <p className="quiet">{words.areas.membership[jurisdiction.membership]}</p>
            {jurisdiction.note && <p>{say(jurisdiction.note)}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function GroupList(): ReactNode {
  const { groups } = useRoadmap()
  return (
    <section>
      <h2>{words.areas.groups}</h2>
      <p className="quiet">{words.areas.groupsHint}</p>
      <ul className="cards">
        {groups.map((group) => (
          <li key={group.id} className="card">
            <h3>
              <AreaLink id={group.id} />
            </h3>
            {group.note && <p>{say(group.note)}</p>}
            <ul className="inline-list">
              {group.members.map((id) => (
                <li key={id}>
                  <AreaLink id={id} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function AreasPage(): ReactNode {
  const roadmap = useRoadmap()
  const group = findGroup(roadmap, roadmap.mainGroup)
  const of = (membership: Jurisdiction['membership']) =>
    roadmap.jurisdictions.filter((one) => one.membership === membership)
  return (
    <>
      <PageHeading title={words.areas.label} lead={words.areas.lead(group ? say(group.name) : '')} />
      <JurisdictionList title={words.areas.members} of={of('member')} />
      <JurisdictionList title={words.areas.associated} of={of('associated')} />
      <GroupList />
    </>
  )
}
