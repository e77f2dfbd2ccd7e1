import 'server-only';
import { enEuros } from '@/lib/domain/noyau/centimes';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { LigneDeVirement } from './requetes/lire-lot';

export interface LotAVirer {
  /** At most 35 characters. */
  readonly nom: string;
  readonly creeLe: Date;
  readonly executionLe: DateCivile;
  /** Who pays: « Crous de Rennes-Bretagne », and the name of its account. */
  readonly payeur: string;
  readonly compte: string;
  readonly lignes: readonly LigneDeVirement[];
}

/** Letters that Unicode does not take apart. */
const ENTIERES: Readonly<Record<string, string>> = {
  ...{ œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', ß: 'ss', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i' },
  ...{ '’': "'", ʼ: "'" },
};

/** What every bank of the SEPA area reads: letters without accents, digits and little else. */
export const enLettresSepa = (texte: string, longueur: number): string =>
  texte
    .replace(/[œŒæÆßłŁøØđĐı’ʼ]/g, (lettre) => ENTIERES[lettre] ?? lettre)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9/?:().,'+ -]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, longueur);

const NOM = 70;
const LIBELLE = 140;
const euros = (centimes: number): string => enEuros(centimes).toFixed(2);
const balise = (nom: string, contenu: string): string => `<${nom}>${contenu}</${nom}>`;
const texte = (brut: string, longueur: number): string =>
  enLettresSepa(brut, longueur).replaceAll("'", '&apos;');

const virement = ({ reference, titulaire, iban, centimes, libelle }: LigneDeVirement): string =>
  balise(
    'CdtTrfTxInf',
    balise('PmtId', balise('EndToEndId', reference)) +
      balise('Amt', `<InstdAmt Ccy="EUR">${euros(centimes)}</InstdAmt>`) +
      balise('Cdtr', balise('Nm', texte(titulaire, NOM))) +
      balise('CdtrAcct', balise('Id', balise('IBAN', iban))) +
      balise('RmtInf', balise('Ustrd', texte(libelle, LIBELLE))),
  );

/**
 * A batch of credit transfers as ISO 20022 `pain.001.001.09`. The account to debit carries our name for it: the accounting officer's
 * software, which alone knows its IBAN, puts it in place.
 */
export function fichierSepa({ nom, creeLe, executionLe, payeur, compte, lignes }: LotAVirer): string {
  const total = lignes.reduce((somme, { centimes }) => somme + centimes, 0);
  const comptes = balise('NbOfTxs', String(lignes.length)) + balise('CtrlSum', euros(total));
  const entete = balise(
    'GrpHdr',
    balise('MsgId', nom) +
      balise('CreDtTm', creeLe.toISOString().slice(0, 19)) +
      comptes +
      balise('InitgPty', balise('Nm', texte(payeur, NOM))),
  );
  const lot = balise(
    'PmtInf',
    balise('PmtInfId', nom) +
      balise('PmtMtd', 'TRF') +
      comptes +
      balise('PmtTpInf', balise('SvcLvl', balise('Cd', 'SEPA'))) +
      balise('ReqdExctnDt', balise('Dt', executionLe)) +
      balise('Dbtr', balise('Nm', texte(payeur, NOM))) +
      balise('DbtrAcct', balise('Id', balise('Othr', balise('Id', compte)))) +
      balise('DbtrAgt', balise('FinInstnId', balise('Othr', balise('Id', 'NOTPROVIDED')))) +
      balise('ChrgBr', 'SLEV') +
      lignes.map(virement).join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">
${balise('CstmrCdtTrfInitn', `${entete}\n${lot}`)}
</Document>
`;
}
