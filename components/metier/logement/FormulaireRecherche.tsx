import { Bouton } from '@/components/ui/Bouton';
import { ChampCommune } from '@/components/ui/champs/Commune';
import { apparenceSaisie } from '@/components/ui/champs/Enveloppe';
import { ChampTexte } from '@/components/ui/champs/Texte';
import { Depliable } from '@/components/ui/Depliable';
import { Lien } from '@/components/ui/Lien';
import { km } from '@/lib/affichage';
import { MODES } from '@/lib/domain/logement';
import { aDesEquipements, RAYONS, type RechercheLue } from '@/lib/parcours/logement';
import { ChoixEquipements } from './ChoixEquipements';
import { NOMS_DES_MODES } from './libelles';

/** The search, sent by the browser itself in the address: it can be kept, shared, and needs no JavaScript. */
export function FormulaireRecherche({ recherche }: { readonly recherche: RechercheLue }) {
  const { criteres, saisie, erreurs } = recherche;
  return (
    <form method="get" action="/logement" className="rounded-bloc bg-papier p-5 sm:p-7">
      <div className="grid items-start gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-[2fr_2fr_1fr]">
        <ChampTexte
          nom="ou"
          libelle="Ville ou résidence"
          aide="Un nom ou un code postal"
          valeur={criteres.ou}
          largeur="long"
          autoComplete="off"
          maxLength={80}
        />
        <ChampCommune
          nom="etudes"
          libelle="Lieu d’études"
          aide="La commune, par exemple Talence"
          valeur={criteres.etudes}
          largeur="long"
          maxLength={80}
        />
        <Choix
          nom="rayon"
          libelle="À moins de"
          aide="du lieu d’études"
          valeur={String(criteres.rayon)}
          options={RAYONS.map((rayon) => [String(rayon), km(rayon)])}
        />
      </div>
      <div className="mt-5 grid items-start gap-x-6 gap-y-5 sm:grid-cols-3">
        <ChampTexte
          nom="loyer"
          libelle="Loyer, au plus"
          valeur={saisie.loyer}
          erreur={erreurs.loyer}
          inputMode="numeric"
          autoComplete="off"
          suffixe="€"
        />
        <ChampTexte
          nom="surface"
          libelle="Surface, au moins"
          valeur={saisie.surface}
          erreur={erreurs.surface}
          inputMode="decimal"
          autoComplete="off"
          suffixe="m²"
        />
        <Choix
          nom="mode"
          libelle="J’y vivrai"
          valeur={criteres.mode ?? ''}
          options={[['', 'Peu importe'], ...MODES.map((mode) => [mode, NOMS_DES_MODES[mode]] as const)]}
        />
      </div>
      <div className="mt-5 [&>details]:bg-blanc">
        <Depliable titre="Équipements et accessibilité" ouvert={aDesEquipements(criteres)}>
          <ChoixEquipements criteres={criteres} />
        </Depliable>
      </div>
      <div className="mt-6 flex flex-wrap items-center gap-x-7 gap-y-3">
        <Bouton>Chercher</Bouton>
        <Lien href="/logement">Tout effacer</Lien>
      </div>
    </form>
  );
}

interface ProprietesChoix {
  readonly nom: string;
  readonly libelle: string;
  readonly aide?: string;
  readonly valeur: string;
  readonly options: readonly (readonly [valeur: string, libelle: string])[];
}

function Choix({ nom, libelle, aide, valeur, options }: ProprietesChoix) {
  return (
    <div>
      <label htmlFor={`champ-${nom}`} className="block font-[680]">
        {libelle}
      </label>
      {aide ? (
        <p id={`champ-${nom}-aide`} className="text-encre-doux">
          {aide}
        </p>
      ) : null}
      <div className="mt-2">
        <select
          id={`champ-${nom}`}
          name={nom}
          defaultValue={valeur}
          aria-describedby={aide ? `champ-${nom}-aide` : undefined}
          className={apparenceSaisie(undefined, 'moyen')}
        >
          {options.map(([cle, texte]) => (
            <option key={cle} value={cle}>
              {texte}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
