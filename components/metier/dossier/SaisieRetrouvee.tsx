import { Alerte } from '@/components/ui/Alerte';
import { Conteneur } from '@/components/ui/Page';

/** Back after an expired session: what was typed stands in the fields again. */
export function SaisieRetrouvee() {
  return (
    <Conteneur largeur="formulaire" className="pt-6">
      <Alerte type="succes" titre="Ce que vous aviez tapé est toujours là">
        <p>Votre session avait expiré. Relisez, puis choisissez « Continuer » pour l’enregistrer.</p>
      </Alerte>
    </Conteneur>
  );
}
