import { Introuvable } from '@/components/cadre/Introuvable';

export default function PageIntrouvable() {
  return <Introuvable />;
}
