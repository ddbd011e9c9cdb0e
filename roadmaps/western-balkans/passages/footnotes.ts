// The seven footnotes of the Roadmap, word for word, each with the sign by which the text points to it.
import type { Passage } from '#definition'

export const footnotes: readonly Passage[] = [
  {
    id: 'footnote-1',
    heading: { en: 'Footnote 1' },
    mark: '¹',
    paragraphs: [
      {
        en: 'This document addresses both civilian as well as military-grade firearms. The term SALW is used when focusing on military grade weapons and the term firearms is used to purposely include civilian firearms. Firearms and SALW are used to cover the entire scope. For the purpose of this document, Small Arms and Light Weapons shall be defined pursuant to the definition offered by the 1997 UN Panel of Governmental Expert (www.un.org), while the terms “firearm” and “ammunition” shall be defined in accordance with the EU Council Directive 91/477/EEC on control of the acquisition and possession of weapons. Explosives shall be defined according to the definition provided by International Ammunition Technical Guidelines.',
      },
    ],
  },
  {
    id: 'footnote-2',
    heading: { en: 'Footnote 2' },
    mark: '²',
    paragraphs: [
      {
        en: 'While authorities from Chisinau freely associated themselves to the Joint Statement and the adopted elements of the Roadmap, they are not part of the Western Balkans and thus not included in the Berlin Process. Nevertheless, in the interest of further pursuing their EU accession process Moldovan authorities expressed readiness to closely follow the implementation of the Roadmap and structure their strategic and policy frameworks in accordance with it.',
      },
    ],
  },
  {
    id: 'footnote-3',
    heading: { en: 'Footnote 3' },
    mark: '³',
    paragraphs: [
      {
        en: 'The Berlin Process is an initiative aimed at stepping up regional cooperation in the Western Balkans and aiding the integration of the region into the European Union. It was launched on August 28, 2014, by the German Chancellor Angela Merkel and the Member States involved in the Process include – Austria, Croatia, France, Germany, Italy, Slovenia and the United Kingdom.',
      },
    ],
  },
  {
    id: 'footnote-4',
    heading: { en: 'Footnote 4' },
    mark: '⁴',
    paragraphs: [
      {
        en: 'The European Commission has been mandated by the Meeting of the Joint Committee between European Union Firearms Experts and South-East Europe Experts of 26 January 2018 to carry out in 2018 an in-depth evaluation of the Action Plan on Illicit trafficking in firearms between the EU and the South-East Europe region 2015 - 2019, and draft a report to inspire the new Action Plan to be adopted in 2019. In this context, the Roadmap may contribute to the evaluation of the Action Plan (2015 – 2019). In that respect, the targets and timeline mentioned reflect a commitment of the Western Balkan Partners, and do not prejudice the actual content of the new Action Plan.',
      },
    ],
  },
  {
    id: 'footnote-5',
    heading: { en: 'Footnote 5' },
    mark: '⁵',
    paragraphs: [
      {
        en: 'SEESAC is facilitating the coordination of activities related to arms control and combatting illicit trafficking of firearms, based on the “Regional Implementation Plan on Combatting Proliferation of Small Arms and Light Weapons in South East Europe”, and referred to by the Joint Statement on Enhancing the Fight Against Illicit Trafficking of Firearms and Ammunition in the Western Balkans, adopted at the EU-Western Balkans Ministerial Forum on Justice and Home Affairs on 16 December 2016, contributing also to convergence of efforts and synergies of the recently established Integrative Internal Security Governance (IISG) mechanism, namely the Western Balkans Counter Serious Crime Initiative, the Western Balkans Border Security Initiative, and the Western Balkans Counterterrorism Initiative.',
      },
    ],
  },
  {
    id: 'footnote-6',
    heading: { en: 'Footnote 6' },
    mark: '⁶',
    paragraphs: [
      {
        en: 'SEESAC (2016) Gender and SALW in South East Europe, see: http://www.seesac.org/f/docs/Armed-Violence/Gender_and_SALW_publication_eng-web.pdf.',
      },
    ],
  },
  {
    id: 'footnote-7',
    heading: { en: 'Footnote 7' },
    mark: '⁷',
    paragraphs: [
      {
        en: 'SEESAC (2016) A Practical Tool for Integrating the Gender Perspective in SALW Legislative and Policy Frameworks, see: http://www.seesac.org/f/docs/Gender-and-Security/Gender_and_SALW_Toolkit_eng.pdf.',
      },
    ],
  },
]
