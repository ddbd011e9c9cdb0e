// Who a jurisdiction is: seat, languages, codes, names by audience, parts and institutions; and who belongs to a group.
import {
  namedFor,
  nameOfArea,
  textIn,
  type Institution,
  type Jurisdiction,
  type JurisdictionGroup,
} from '#definition'
import type { Reader } from '../figures/figure-number.ts'
import { markup, type Child, type Markup } from '../markup.ts'
import { sayArea } from './area-sentences.ts'

/** Code lists of others by the names they go by; one that is not here goes by its id. */
const listNames = ['iso2', 'iso3', 'm49', 'naturalEarth'] as const

function codeWords({ mappings, userAssigned = [] }: Jurisdiction, language: string): string {
  const all = Object.entries(mappings).map(([id, code]) => {
    const known = listNames.find((name) => name === id)
    const list = known ? sayArea(`list-${known}`, {}, language) : id
    return userAssigned.includes(id)
      ? sayArea('code-of-user', { list, code }, language)
      : sayArea('code-of', { list, code }, language)
  })
  return all.join(', ')
}

function languageNames(tags: readonly string[], language: string): string {
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' })
  return tags.map((tag) => names.of(tag) ?? tag).join(', ')
}

function namesByAudience({ roadmap, language }: Reader, of: Jurisdiction): Markup | false {
  const { namingProfiles } = roadmap
  if (namingProfiles.length === 0) return false
  const title = sayArea('names-by-audience', {}, language)
  const rows = namingProfiles.map((profile) => {
    const { name, footnote } = namedFor(of, profile.id)
    return markup`<tr><th scope="row">${textIn(profile.name, language)}</th><td>${textIn(name, language)}</td><td>${footnote && textIn(footnote, language)}</td></tr>`
  })
  const heads = (['audience', 'area-name', 'footnote'] as const).map(
    (code) => markup`<th scope="col">${sayArea(code, {}, language)}</th>`,
  )
  return markup`<section aria-labelledby="names"><h2 id="names">${title}</h2><table><caption class="unseen">${title}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></section>`
}

/** One that a source names, with its own name and who tells of it. */
function named({ language }: Reader, { name, localName = '', source = '' }: Institution): Markup {
  const own = textIn(name, language)
  const isAddress = /^https?:\/\//.test(source) && URL.canParse(source)
  const by = isAddress
    ? markup`<a href="${source}" rel="noreferrer">${new URL(source).host.replace(/^www\./, '')}</a>`
    : source
  return markup`<li>${own}${localName !== '' && localName !== own && markup` <span class="quiet">(${localName})</span>`}<span class="note">${sayArea('named-by', {}, language)} ${by}</span></li>`
}

function institutionsOf(reader: Reader, { institutions = [] }: Jurisdiction): Markup | false {
  const { language } = reader
  if (institutions.length === 0) return false
  const known = institutions.filter(({ source }) => source !== undefined)
  const others = institutions.filter(({ source }) => source === undefined)
  const list = known.length > 0 && markup`<ul class="columns">${known.map((one) => named(reader, one))}</ul>`
  const rest =
    others.length > 0 &&
    markup`<p class="quiet">${sayArea('named-by-kind', {}, language)}</p><ul class="columns">${others.map(({ name }) => markup`<li>${textIn(name, language)}</li>`)}</ul>`
  return markup`<section aria-labelledby="institutions"><h2 id="institutions">${sayArea('institutions', {}, language)}</h2>${list}${rest}</section>`
}

/** Seat, languages and codes, for the head of the page. */
export function areaFacts({ language }: Reader, of: Jurisdiction): Markup {
  const codes = codeWords(of, language)
  const all: readonly (readonly [string, Child])[] = [
    [sayArea('seat', {}, language), textIn(of.seat, language)],
    [sayArea('languages', {}, language), languageNames(of.languages, language)],
    [sayArea('other-codes', {}, language), codes],
  ]
  const told = all.filter(([, fact]) => fact !== '')
  return markup`<dl class="facts">${told.map(([name, fact]) => markup`<div><dt>${name}</dt><dd>${fact}</dd></div>`)}</dl>`
}

/** Names, parts and institutions, for the end of the page. */
export function areaDetails(reader: Reader, of: Jurisdiction): Markup {
  const { language } = reader
  const { parts = [] } = of
  const shown = parts.map(
    ({ name, level }) =>
      markup`<li>${textIn(name, language)} <span class="quiet">(${textIn(level, language)})</span></li>`,
  )
  return markup`${institutionsOf(reader, of)}${shown.length > 0 && markup`<section aria-labelledby="parts"><h2 id="parts">${sayArea('parts', {}, language)}</h2><ul>${shown}</ul></section>`}${namesByAudience(reader, of)}`
}

/** Links to the members of a group. */
export const memberLinks = ({ roadmap, language }: Reader, { members }: JurisdictionGroup): Markup =>
  markup`<ul class="inline-list">${members.map((id) => markup`<li><a href="/jurisdictions/${id}">${nameOfArea(roadmap, id, language)}</a></li>`)}</ul>`
