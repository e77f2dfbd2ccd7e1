import type { Metadata } from 'next';
import { PageDesNotions } from '@/components/metier/notions/PageDesNotions';
import { baremeRecent } from '@/lib/parcours/notions';

export const metadata: Metadata = { title: 'Les mots de la bourse' };

export default function Notions() {
  return <PageDesNotions bareme={baremeRecent()} />;
}
