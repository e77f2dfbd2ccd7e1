import { Cadre } from '@/components/cadre/Cadre';
import { Introuvable } from '@/components/cadre/Introuvable';

/** An address of no group of pages: nothing has drawn the header around it. */
export default function PageIntrouvable() {
  return (
    <Cadre>
      <Introuvable />
    </Cadre>
  );
}
