// The address of a page or a file on the web.
import { defineFieldKind, type Checked } from '../../registers/index.ts'
import { accept, andThen, refuse } from '../reading/checked.ts'
import { readText } from '../reading/read-cell.ts'

const longest = 2000

function check(input: unknown): Checked<string> {
  return andThen(readText(input, longest), (text) => {
    const isWritten = /^https?:\/\/\S+$/i.test(text) && !text.includes('\\') && URL.canParse(text)
    const address = isWritten ? new URL(text) : undefined
    if (address && (address.username !== '' || address.password !== '')) return refuse('web-address-password')
    // A name without a dot is a machine in somebody's own network.
    if (!address || !/[^.]\.[^.]/.test(address.hostname))
      return refuse('web-address-unreadable', { value: text })
    const { href } = address
    return href.length > longest
      ? refuse('text-too-long', { length: href.length, limit: longest })
      : accept(href)
  })
}

export const webAddress = defineFieldKind<string>({
  id: 'web-address',
  name: { en: 'Web address' },
  sqlType: () => 'text',
  check,
  jsonSchema: () => ({ type: 'string', maxLength: longest, pattern: '^https?://[^\\s\\\\]+$' }),
  widget: 'web-address',
  examples: {
    settings: {},
    good: [' https://example.org/a?b=c#d ', 'HTTP://Example.org', 'https://example.org/ž'],
    stored: ['https://example.org/a?b=c#d', 'http://example.org/', 'https://example.org/%C5%BE'],
    bad: [
      ...['', 'example.org', 'www.example.org', 'ftp://example.org', 'https://', 'https://localhost/a'],
      ...['https://a b.org', 'https:/example.org', 'https://me:secret@example.org', 'https://me@example.org'],
      ...['data:text/html,hello', '#REF!', 7, true, ['https://example.org'], {}],
      `https://example.org/${'a'.repeat(2000)}`,
      `https://example.org/${'ž'.repeat(1000)}`,
    ],
  },
})
