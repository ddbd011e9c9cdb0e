// What the search over everything public says.
import { newCatalogue } from '#definition'

const english = {
  'search-title': 'Search',
  'search-for': 'Search: {query}',
  'search-label': 'Search the site',
  'search-button': 'Find',
  'search-lead':
    'Goals and targets, KPIs and other indicators, jurisdictions, definitions, sources and the text of the roadmap. The beginning of a word is enough; accents and scripts do not matter.',
  'search-none': 'Nothing on this site has “{query}”. Try fewer words, or the beginning of a word.',
  'search-records': 'Looking for a record? Each register has a search of its own, for those who may read it.',
  'search-found': '{count} {count:one=place other=places} {count:one=has other=have} “{query}”.',
  'search-more': 'There are {count} more. Add a word to see fewer.',
  'kind-indicator': 'KPIs and indicators',
  'kind-element': 'Goals, targets and what they are made of',
  'kind-area': 'Jurisdictions found',
  'kind-definition': 'Definitions and codes',
  'kind-source': 'Who published figures',
  'kind-passage': 'In the text of the roadmap',
  'code-in': '{list}, code {code}',
} as const

/** Words what the search says. */
export const { say: saySearch } = newCatalogue('site-search', english)
