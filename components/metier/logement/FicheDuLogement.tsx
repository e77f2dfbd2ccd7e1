import type { ReactNode } from 'react';
import { Alerte } from '@/components/ui/Alerte';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { Pastille } from '@/components/ui/Pastille';
import { enumeration, euros, pluriel } from '@/lib/affichage';
import { MODES } from '@/lib/domain/logement';
import type { FicheComplete } from '@/lib/parcours/logement';
import { AutresLogements } from './AutresLogements';
import { DeLaResidence } from './DeLaResidence';
import {
  direLits,
  direLoyer,
  direSurface,
  NOMS_DES_EQUIPEMENTS,
  NOMS_DES_MODES,
  nomDuLogement,
} from './libelles';
import { Paragraphes } from './Paragraphes';

interface ProprietesFiche {
  readonly fiche: FicheComplete;
  /** Advance of the campaign, centimes, for the sheets that don't give their own. */
  readonly avance: number;
  /** How to ask for it now, when that is open. */
  readonly demander?: ReactNode;
}

const CENTIMES = 100;

/** The whole sheet: conditions of access first, then what it is, what it costs, where it stands, what else is there. */
export function FicheDuLogement({ fiche, avance, demander }: ProprietesFiche) {
  const { conditions, description, message, disponible, residence } = fiche;
  return (
    <>
      <h1>
        {nomDuLogement(fiche)}, {residence.nom}
      </h1>
      <p className="mt-2 text-encre-doux">{residence.adresse || residence.ville}</p>
      <Marques fiche={fiche} />
      {conditions ? (
        <Alerte type="attention" className="mt-6" titre="Conditions d’accès">
          <Paragraphes texte={conditions} />
        </Alerte>
      ) : null}
      {disponible ? null : (
        <Alerte className="mt-6" titre="Ce logement ne se réserve pas en ce moment">
          {message ? <Paragraphes texte={message} /> : null}
        </Alerte>
      )}
      {demander}
      <div className="mt-8 grid items-start gap-x-12 gap-y-9 lg:grid-cols-[3fr_2fr]">
        <div>
          <h2>Le logement</h2>
          <div className="mt-3">
            <ListeDescription lignes={lignes(fiche, avance)} />
          </div>
          {description ? (
            <div className="mt-6">
              <Paragraphes texte={description} />
            </div>
          ) : null}
        </div>
        <DeLaResidence residence={residence} />
      </div>
      <AutresLogements fiche={fiche} />
    </>
  );
}

function Marques({ fiche }: { readonly fiche: FicheComplete }) {
  const { adapte, forteDemande, peuDeStock, estFictif } = fiche;
  if (!adapte && !forteDemande && !peuDeStock && !estFictif) return null;
  return (
    <p className="mt-3 flex flex-wrap gap-2">
      {adapte ? <Pastille ton="bleu">Adapté à un handicap</Pastille> : null}
      {forteDemande ? <Pastille ton="gris">Très demandé</Pastille> : null}
      {peuDeStock ? <Pastille ton="gris">Dernières places</Pastille> : null}
      {estFictif ? <Pastille ton="safran">Logement fictif</Pastille> : null}
    </p>
  );
}

const direAvance = (centimes: number): string => (centimes === 0 ? 'Aucune' : euros(centimes / CENTIMES));

function lignes(
  { loyers, modes, surfaces, pieces, chambres, lits, equipements, avance, estFictif }: FicheComplete,
  parDefaut: number,
) {
  return [
    ...MODES.filter((mode) => modes.includes(mode)).map((mode) => ({
      libelle: `Loyer par mois, ${NOMS_DES_MODES[mode].toLowerCase()}`,
      valeur: direLoyer(loyers[mode] ?? null),
    })),
    {
      libelle: 'Avance sur redevance',
      detail: 'Payée pour réserver, déduite du premier loyer',
      valeur: direAvance(avance ?? parDefaut),
    },
    { libelle: 'Surface', valeur: direSurface(surfaces) },
    ...(pieces === null ? [] : [{ libelle: 'Pièces', valeur: direPieces(pieces, chambres) }]),
    ...(lits.length === 0 ? [] : [{ libelle: 'Lits', valeur: enumeration(lits.map(direLits)) }]),
    {
      libelle: 'Équipements',
      valeur:
        equipements.length === 0
          ? 'Non communiqués'
          : enumeration(equipements.map((equipement) => NOMS_DES_EQUIPEMENTS[equipement])),
    },
    ...(estFictif ? [] : [SANS_CHAMBRE]),
  ];
}

/** No room is invented behind a real sheet: it is read here, and asked for at the Crous. */
const SANS_CHAMBRE = {
  libelle: 'Chambres à attribuer',
  detail: 'Ce logement se consulte ici, il ne s’y demande pas',
  valeur: 'Nombre non publié',
};

const direPieces = (pieces: number, chambres: number | null): string =>
  [pluriel(pieces, 'pièce'), ...(chambres === null ? [] : [`dont ${pluriel(chambres, 'chambre')}`])].join(
    ', ',
  );
