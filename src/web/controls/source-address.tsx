// Where an observation can be read: a link where it is a web address, else the words of a file and row.
import type { ReactNode } from 'react'

/** The host of a web address without `www.`, undefined where the text is no web address. */
function findHost(address: string): string | undefined {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return undefined
  return new URL(address).host.replace(/^www\./, '')
}

export function SourceAddress({
  source,
  address,
}: {
  readonly source: string
  readonly address: string
}): ReactNode {
  const host = findHost(address)
  return (
    <span className="source">
      <span>{source}</span>
      {host ? (
        <a href={address} rel="noreferrer" target="_blank">
          {host} <span aria-hidden="true">↗</span>
        </a>
      ) : (
        <span className="quiet">{address}</span>
      )}
    </span>
  )
}
