// The institutions of a jurisdiction: by their own names with who tells of them so, the others by their kind.
import type { ReactNode } from 'react'
import type { Jurisdiction } from '#definition'
import { SourceAddress } from '../controls/source-address.tsx'
import { say, words } from '../words/index.ts'

type Institution = NonNullable<Jurisdiction['institutions']>[number]

function Named({ institution }: { readonly institution: Institution }): ReactNode {
  const { name, localName = '', source = '' } = institution
  return (
    <li>
      {say(name)}
      {localName !== '' && localName !== say(name) && <span className="quiet"> ({localName})</span>}
      <span className="note">
        <SourceAddress source={words.areas.namedBy} address={source} />
      </span>
    </li>
  )
}

export function Institutions({ of }: { readonly of: Jurisdiction }): ReactNode {
  const { institutions = [] } = of
  if (institutions.length === 0) return null
  const named = institutions.filter(({ source }) => source !== undefined)
  const others = institutions.filter(({ source }) => source === undefined)
  return (
    <section>
      <h2>{words.areas.institutions}</h2>
      {named.length > 0 && (
        <ul className="institutions">
          {named.map((one) => (
            <Named key={one.id} institution={one} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <p className="quiet">{words.areas.byKind}</p>
          <ul>
            {others.map((one) => (
              <li key={one.id}>{say(one.name)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
