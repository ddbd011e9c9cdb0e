// Where the words of the Roadmap come from.
import type { Roadmap } from '#definition'

export const source: Roadmap['source'] = {
  title: {
    en: 'Roadmap for a sustainable solution to the illegal possession, misuse and trafficking of Small Arms and Light Weapons (SALW) and their ammunition in the Western Balkans by 2024',
  },
  titleMark: '¹',
  adopted: '2018-07-10',
  citation:
    'Roadmap for a sustainable solution to the illegal possession, misuse and trafficking of Small Arms and Light Weapons (SALW) and their ammunition in the Western Balkans by 2024, adopted at the EU-Western Balkans Summit in London on 10 July 2018.',
}
