import { CaseACocher, Cases } from '@/components/ui/champs/Choix';
import { EQUIPEMENTS } from '@/lib/domain/logement';
import type { Criteres } from '@/lib/parcours/logement';
import { NOMS_DES_EQUIPEMENTS } from './libelles';

/** What the room must hold, and whether it must be adapted. */
export function ChoixEquipements({ criteres }: { readonly criteres: Criteres }) {
  return (
    <div className="space-y-5 pb-2 [&_fieldset>div:last-child]:grid [&_fieldset>div:last-child]:gap-2.5 [&_fieldset>div:last-child]:space-y-0 sm:[&_fieldset>div:last-child]:grid-cols-2 lg:[&_fieldset>div:last-child]:grid-cols-4">
      <Cases
        nom="equipement"
        libelle="Le logement a"
        options={EQUIPEMENTS.map((valeur) => ({ valeur, libelle: NOMS_DES_EQUIPEMENTS[valeur] }))}
        valeurs={criteres.equipements}
      />
      <CaseACocher
        nom="adapte"
        libelle="Seulement les logements adaptés à un handicap"
        coche={criteres.adapte}
      />
    </div>
  );
}
