// The languages in which the workplace is offered.

/** Every language, as the head of the page names them; none where there is only one. */
export const offeredHere = [
  ...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]'),
].map(({ hreflang, title, dataset }) => ({ tag: hreflang, name: title, short: dataset['short'] ?? hreflang }))
