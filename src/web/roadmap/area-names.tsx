// The names and footnotes that each audience requires for a jurisdiction.
import type { ReactNode } from 'react'
import { namedFor, type Jurisdiction } from '#definition'
import { useRoadmap } from '../data/roadmap-context.ts'
import { say, words } from '../words/index.ts'
import { ScrollRegion } from '../controls/scroll-region.tsx'

export function AreaNames({ jurisdiction }: { readonly jurisdiction: Jurisdiction }): ReactNode {
  const { namingProfiles } = useRoadmap()
  if (namingProfiles.length === 0) return null
  return (
    <section>
      <h2>{words.areas.names}</h2>
      <ScrollRegion label={words.areas.names}>
        <table className="stacks">
          <caption className="unseen">{words.areas.names}</caption>
          <thead>
            <tr>
              <th scope="col">{words.areas.profile}</th>
              <th scope="col">{words.areas.name}</th>
              <th scope="col">{words.areas.footnote}</th>
            </tr>
          </thead>
          <tbody>
            {namingProfiles.map((profile) => {
              const { name, footnote } = namedFor(jurisdiction, profile.id)
              return (
                <tr key={profile.id}>
                  <th scope="row">{say(profile.name)}</th>
                  <td data-label={words.areas.name}>{say(name)}</td>
                  <td data-label={words.areas.footnote}>{footnote ? say(footnote) : ''}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
