import { keySections } from './key-sections.ts';

/** The pages of the reference, and the sections of its first one. */
export const referenceSidebar = [
  {
    label: 'Reference',
    items: [
      { label: 'Every key', link: '/reference/' },
      { label: 'How keys are honoured', link: '/reference/honoured/' },
      { label: 'Trainers and releases', link: '/reference/releases/' },
      { label: 'In your own editor', link: '/reference/editor/' },
      { label: 'How we know', link: '/reference/how-we-know/' },
      {
        label: 'Keys by section',
        // A long path may break after its dots.
        items: keySections.map(({ path }) => ({
          label: path.replaceAll('.', '.\u200b'),
          link: `/reference/#${path}`,
        })),
      },
    ],
  },
];
