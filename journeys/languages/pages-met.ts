// Pages of something that is named, as they are met on the way: of each kind the first to which a page links.
import type { Page } from 'playwright-core'
import { pagePaths } from '../testing/page-list.ts'

const kinds = pagePaths.filter((path) => path.includes('$'))

const isOf = (kind: string, address: string): boolean =>
  !pagePaths.includes(address) && new RegExp(`^${kind.replaceAll(/\$\w+/g, '[^/?]+')}$`).test(address)

/** Notes the links of pages; gives those to pages of a kind of which none was met before. */
export function noteLinks() {
  const met = new Set<string>()
  return async (page: Page): Promise<readonly string[]> => {
    const links = await page.evaluate<string[]>(
      `[...document.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href'))`,
    )
    const addresses = links.filter((link) => link.startsWith('/')).map((link) => link.replace(/[?#].*/, ''))
    return kinds.flatMap((kind) => {
      const first = met.has(kind) ? undefined : addresses.find((address) => isOf(kind, address))
      if (first === undefined) return []
      met.add(kind)
      return [first]
    })
  }
}
