// What a field of the kind “web-address” takes and refuses, invented for its tests and for templates.

export const webAddressExamples = {
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
}
