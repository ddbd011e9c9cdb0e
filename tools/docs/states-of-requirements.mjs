// How many requirements of the page about OWASP ASVS are in which state, counted from its own tables.

const requirement = /^\| \d+\.\d+\.\d+ +\|[^|]*\| *([^|]*?) *\|/gm
const states = {
  held: 'are held and tried by a test',
  'held, no test': 'are held without one',
  'not held': 'are not held',
  'does not apply': 'do not apply',
}

/** One sentence with the numbers. A state that is not one of the four stops it. */
export function statesOfRequirements(page) {
  const found = [...page.matchAll(requirement)].map(([, state]) => state)
  const unknown = found.find((state) => !Object.hasOwn(states, state))
  if (unknown !== undefined) throw new Error(`docs/asvs.md: “${unknown}” is no state of a requirement`)
  const counts = Object.entries(states).map(
    ([state, said]) => `${found.filter((one) => one === state).length} ${said}`,
  )
  return `Of ${found.length} requirements ${counts.join(', ')}.`
}
