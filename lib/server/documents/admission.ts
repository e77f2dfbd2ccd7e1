import 'server-only';
import { dateEnClair, eurosDeCentimes, jourEtHeure, pluriel } from '@/lib/affichage';
import { crousDeCode } from '@/lib/domain/cvec';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { Bloc, DocumentADessiner, LigneDocument } from './blocs';
import { PIED } from './recapitulatif';

/** What a decision of admission says: plain values, so that it can be frozen as it is. Amounts in centimes. */
export interface AdmissionADessiner {
  readonly numero: string;
  readonly annee: string;
  /** Code of the Crous. */
  readonly crous: string;
  readonly prenom: string;
  readonly nom: string;
  readonly dateNaissance: string;
  readonly residence: string;
  readonly adresse: string;
  readonly chambre: string;
  readonly logement: string | null;
  readonly debut: string;
  readonly fin: string;
  readonly loyer: number | null;
  readonly depot: number;
  readonly preavisEnMois: number | null;
  /** Milliseconds since 1970. */
  readonly emiseA: number;
}

/** What is stamped once the student has accepted. */
export interface TamponDAcceptation {
  readonly nom: string;
  readonly engagement: string;
  readonly accepteeLe: Date;
  readonly empreinte: string;
  readonly pdfEmpreinte: string;
}

const jour = (date: string): string => dateEnClair(date as DateCivile);

function lignesDe(faits: AdmissionADessiner): LigneDocument[] {
  const { residence, adresse, chambre, logement, debut, fin, loyer, depot } = faits;
  return [
    { libelle: 'Résidence', valeur: residence },
    { libelle: 'Adresse', valeur: adresse },
    { libelle: 'Logement', valeur: logement ? `${chambre}, ${logement}` : chambre },
    { libelle: 'Premier jour', valeur: jour(debut) },
    { libelle: 'Dernier jour', valeur: jour(fin) },
    {
      libelle: 'Redevance',
      valeur: loyer === null ? 'Celle de la résidence' : `${eurosDeCentimes(loyer)} par mois`,
      source: 'due à partir du premier jour, le même jour chaque mois',
    },
    { libelle: 'Dépôt de garantie', valeur: depot > 0 ? `${eurosDeCentimes(depot)}, réglé` : 'Aucun' },
  ];
}

function conditions({ fin, preavisEnMois }: AdmissionADessiner): readonly string[] {
  const preavis = preavisEnMois ?? 1;
  return [
    'Cette décision n’est pas un bail. Le droit d’occuper le logement est précaire et révocable.',
    'Ce droit est strictement personnel. Il ne se cède pas et la sous-location est interdite.',
    `Il prend fin le ${jour(fin)}. Le renouvellement se demande chaque année.`,
    `Pour partir plus tôt, un préavis de ${pluriel(preavis, 'mois civil complet', 'mois civils complets')} doit être reçu par la résidence.`,
    'Le règlement intérieur de la résidence, que vous avez accepté, fait partie de cette décision.',
  ];
}

function tampon({ nom, engagement, accepteeLe, empreinte, pdfEmpreinte }: TamponDAcceptation): Bloc[] {
  return [
    { type: 'titre', texte: 'Acceptée électroniquement' },
    {
      type: 'lignes',
      lignes: [
        { libelle: 'Nom écrit par l’étudiant', valeur: nom },
        { libelle: 'Le', valeur: jourEtHeure(accepteeLe) },
      ],
    },
    { type: 'paragraphe', texte: `Phrase acceptée : « ${engagement} »` },
    { type: 'paragraphe', texte: `Empreinte SHA-256 du fichier accepté : ${pdfEmpreinte}` },
    { type: 'paragraphe', texte: `Empreinte SHA-256 de la décision : ${empreinte}` },
  ];
}

/** The decision of admission; once accepted, with the stamp that says so. */
export function admission(faits: AdmissionADessiner, accepte: TamponDAcceptation | null): DocumentADessiner {
  const { numero, annee, crous, prenom, nom, dateNaissance, emiseA } = faits;
  return {
    titre: `Décision d’admission en résidence ${annee}`,
    entete: [
      `Numéro ${numero}`,
      `${crousDeCode(crous)?.nom ?? 'Crous'}, le ${dateEnClair(new Date(emiseA))}`,
    ],
    blocs: [
      {
        type: 'paragraphe',
        texte: `${prenom} ${nom}, né(e) le ${jour(dateNaissance)}, est admis(e) à occuper le logement ci-dessous pour l’année universitaire ${annee}.`,
      },
      { type: 'titre', texte: 'Le logement' },
      { type: 'lignes', lignes: lignesDe(faits) },
      { type: 'titre', texte: 'À quelles conditions' },
      { type: 'liste', elements: conditions(faits) },
      ...(accepte ? tampon(accepte) : []),
    ],
    pied: PIED,
  };
}
