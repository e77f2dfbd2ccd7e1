import type { Metadata } from 'next';
import { Introuvable } from '@/components/cadre/Introuvable';

export const metadata: Metadata = { title: 'Page introuvable' };

export default function PageIntrouvable() {
  return <Introuvable />;
}
