// Before the vision, word for word: where the Roadmap comes from, what it is for, how it was made.
import type { Passage } from '#definition'

export const preamble: readonly Passage[] = [
  {
    id: 'origin',
    heading: { en: 'Origin' },
    isHeadingAdded: true,
    paragraphs: [
      {
        en: 'Under the auspices of the German Federal Foreign Office, European Union and the Regional Cooperation Council, SEESAC organized a High-level Regional Meeting of the Deputy Ministers of Interior and Foreign Affairs from Tirana, Sarajevo, Pristina, Chisinau, Podgorica, Belgrade and Skopje on 1 February 2018 in Podgorica, Montenegro².',
      },
      {
        en: 'The meeting reiterated an explicit political commitment of all actors in the region towards reinforced small arms control and non-proliferation that was confirmed through the adoption of a Joint Statement. Moreover, recognizing that the proliferation and illicit trafficking of firearms and their ammunition is a persistent threat for the internal security, the authorities of the region committed to develop a Roadmap for a sustainable solution to the illegal possession, misuse and trafficking of Small Arms and Light Weapons (SALW)/firearms and their ammunition in the Western Balkans (Roadmap).',
      },
    ],
  },
  {
    id: 'purpose',
    heading: { en: 'Purpose' },
    isHeadingAdded: true,
    paragraphs: [
      {
        en: 'The purpose of this Roadmap is to serve as a guiding and consensual document developed and owned by the regional authorities, in achieving a sustainable solution to the illegal possession, misuse and trafficking of SALW/firearms, and its ammunition, in the Western Balkans. This document is a testimony of the consensus reached among all stakeholders in the region about the current challenges, the overall targets to be reached, and timeline of actions to be taken. It provides an overall platform for commonly agreed levels of performance, and outlines the commitment required at the strategic, policy and operational level amongst the beneficiaries, building on the political commitment to the UN Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects as well as legal obligation stemming from the Protocol against the Illicit Manufacturing of and Trafficking in Firearms, their Parts and Components and Ammunition (The Firearms Protocol).',
      },
    ],
  },
  {
    id: 'context',
    heading: { en: 'Context' },
    isHeadingAdded: true,
    paragraphs: [
      {
        en: 'Embedded in the Berlin Process³, the implementation of the Roadmap will facilitate further the efforts of the Western Balkans in meeting some of the key security conditions for full European Union Membership as set forth in the new EC Communication for “A credible enlargement perspective for and enhanced EU engagement with the Western Balkans”, the annexed Action Plan in Support of the Transformation of the Western Balkans, the 2005 EU Strategy to Combat the Illicit Accumulation and Trafficking of Small Arms and Light Weapons and their Ammunition and the Action Plan on Illicit trafficking in firearms between the EU and the South East Europe region 2015-2019⁴. It will in addition, contribute directly to the implementation of Sustainable Development Goal 16, with a specific focus on Target 16.4. that aims to significantly reduce illicit financial and arms flows by 2030.',
      },
    ],
  },
  {
    id: 'measuring',
    heading: { en: 'A tool for measuring progress' },
    isHeadingAdded: true,
    paragraphs: [
      {
        en: 'The document constitutes in addition, a progress measuring tool and a guide towards a more coordinated and synergetic support to the region in this area leading to an effective and efficient use of donor resources. The Roadmap will be operationalized through bespoke action plans, which will be integrated and support the existing SALW Strategies and national action plans with measurable objectives and concrete indicators against which, progress can be measured at both local and regional level.',
      },
    ],
  },
  {
    id: 'development',
    heading: { en: 'How the Roadmap was developed' },
    isHeadingAdded: true,
    paragraphs: [
      {
        en: 'The Roadmap is developed in close cooperation with all relevant institutions of the region under the auspices of the Federal Republic of Germany and SEESAC’s technical support⁵, and coordinated with the United Kingdom, France and the European Commission. The Roadmap was developed based on the Joint Statement of the Deputy Ministers of Interior and Deputy Ministers of Foreign Affairs in South East Europe, and the Roadmap elements, both adopted in the Podgorica Meeting. Additionally, consultative meetings with small arms and light weapons commissions were held throughout the region, ensuring regional ownership and sustainability of results. In an effort to ensure a comprehensive approach and full ownership of the envisaged measures consultations were held with local communities, civil society representatives, as well as regional and international partners.',
      },
    ],
  },
  {
    id: 'implementation',
    heading: { en: 'Implementation' },
    isHeadingAdded: true,
    paragraphs: [
      {
        en: 'The successful implementation of the Roadmap shall require the concerted effort of the Western Balkans authorities as well as timely, targeted and coordinated support of the international partners and donors.',
      },
    ],
  },
  {
    id: 'adoption',
    heading: { en: 'Adoption' },
    isHeadingAdded: true,
    paragraphs: [
      {
        en: 'On 28-29 May 2018, authorities of the Western Balkans met in Tirana, at the 9th Regional Meeting of the SALW Commissions, consolidated the final draft, and presented it to the German Federal Foreign Office to be incorporated into the agenda of the Berlin Process.',
      },
      {
        en: 'Official adoption of this document took place at the EU-Western Balkans Summit in London on 10 July 2018.',
      },
    ],
  },
]
