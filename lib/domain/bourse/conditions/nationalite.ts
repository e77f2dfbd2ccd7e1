import type { Bareme } from '../../baremes';
import type { Constat } from '../constat';
import { demander, examiner, expliquer, refuser } from '../constat';
import type { FaitsNationalite } from '../faits';
import type { EtatCondition } from '../resultat';
import { compte } from '../saisies';
import { ARRETE_ENSM, F12214, NON_RELU } from '../sources';

function remplie(constat: Constat, regle: string, libelle: string, source = F12214): EtatCondition {
  expliquer(constat, regle, libelle, 'remplie', source);
  return 'remplie';
}

/** NAT-5, NAT-6: admitted whatever the length of stay; `null` without protection. */
function jugerProtection(faits: FaitsNationalite, constat: Constat): EtatCondition | null {
  const statut = faits.statutProtection;
  if (statut === 'refugie' || statut === 'apatride')
    return remplie(
      constat,
      'NAT-5',
      'Réfugié ou apatride reconnu par l’Ofpra, sans délai de séjour',
      ARRETE_ENSM,
    );
  if (statut === 'protection_subsidiaire' || statut === 'protection_temporaire')
    return remplie(
      constat,
      'NAT-6',
      'Bénéficiaire d’une protection subsidiaire ou temporaire',
      'refugies.info',
    );
  return null;
}

/** NAT-2: one of four links with France is enough. */
function jugerEuropeen(faits: FaitsNationalite, bareme: Bareme, constat: Constat): EtatCondition {
  const residence = compte(faits.residenceReguliereAns);
  const source = `${F12214}${'\u202f'}; ${ARRETE_ENSM}`;
  if (faits.conditionUEEmploiOuParent)
    return remplie(constat, 'NAT-2', 'Européen, emploi en France ou revenus d’un parent en France', source);
  if (faits.integration) return remplie(constat, 'NAT-2', 'Européen, degré d’intégration suffisant', source);
  if (residence !== undefined && residence >= bareme.regles.residenceUEAns)
    return remplie(
      constat,
      'NAT-2',
      `Européen, ${bareme.regles.residenceUEAns}\u00a0ans de résidence régulière`,
      source,
    );
  const avant = constat.manquants.length;
  if (faits.conditionUEEmploiOuParent === undefined)
    demander(
      constat,
      'nationalite.conditionUEEmploiOuParent',
      'Votre emploi, ou les revenus de vos parents, en France',
    );
  if (faits.integration === undefined)
    demander(
      constat,
      'nationalite.integration',
      'Votre intégration en France (présence, scolarité, liens familiaux)',
    );
  if (residence === undefined)
    demander(constat, 'nationalite.residenceReguliereAns', 'Vos années de résidence régulière en France');
  if (constat.manquants.length > avant) return 'indeterminee';
  const libelle =
    'Un ressortissant européen doit avoir travaillé en France, y avoir un parent qui y a perçu des revenus, ' +
    `y être suffisamment intégré ou y résider depuis ${bareme.regles.residenceUEAns}\u00a0ans.`;
  return refuser(constat, 'NATIONALITE', 'NAT-2', libelle, source);
}

/** NAT-4: a valid residence permit, and two years of domicile and of tax household in France. */
function jugerAutre(faits: FaitsNationalite, bareme: Bareme, constat: Constat): EtatCondition {
  const { sejourAns } = bareme.regles;
  const domicile = compte(faits.domicileFranceAns);
  const foyer = compte(faits.foyerFiscalFranceAns);
  const titre = faits.titreSejour;
  const domicileCourt = domicile !== undefined && domicile < sejourAns;
  const foyerCourt = foyer !== undefined && foyer < sejourAns;
  const echoue = titre === false || domicileCourt || foyerCourt;
  if (echoue && faits.statutProtection === undefined)
    return demander(constat, 'nationalite.statutProtection', 'Votre protection internationale éventuelle');
  const depuis = `depuis au moins ${sejourAns}\u00a0ans au 1er septembre`;
  if (titre === false) {
    const libelle = 'Un titre de séjour en cours de validité est demandé.';
    refuser(constat, 'NATIONALITE', 'NAT-4', libelle, F12214);
  }
  if (domicileCourt) {
    const libelle = `Il faut être domicilié en France ${depuis}.`;
    refuser(constat, 'SEJOUR_2_ANS', 'NAT-4', libelle, F12214, { domicile });
  }
  if (foyerCourt) {
    const libelle = `Le foyer fiscal de vos parents ou de votre tuteur doit être en France ${depuis}.`;
    refuser(constat, 'FOYER_FISCAL_FRANCE', 'NAT-4', libelle, F12214, { foyer });
  }
  if (echoue) return 'non_remplie';
  const avant = constat.manquants.length;
  if (titre === undefined) demander(constat, 'nationalite.titreSejour', 'Votre titre de séjour');
  if (domicile === undefined)
    demander(constat, 'nationalite.domicileFranceAns', 'Vos années de domicile en France');
  if (foyer === undefined)
    demander(
      constat,
      'nationalite.foyerFiscalFranceAns',
      'Les années de foyer fiscal de vos parents en France',
    );
  if (constat.manquants.length > avant) return 'indeterminee';
  return remplie(constat, 'NAT-4', `Titre de séjour, domicile et foyer fiscal en France ${depuis}`);
}

/**
 * NAT-7: the British are Europeans until 2020-2021, then follow the common rule; a resident protected by the withdrawal agreement [M]
 * is examined, unless the common rule already admits.
 */
function jugerBritannique(faits: FaitsNationalite, bareme: Bareme, constat: Constat): EtatCondition {
  if (bareme.regles.royaumeUni === 'europe') return jugerEuropeen(faits, bareme, constat);
  const { sejourAns } = bareme.regles;
  const protege = jugerProtection(faits, constat);
  if (protege) return protege;
  const [domicile, foyer] = [compte(faits.domicileFranceAns) ?? 0, compte(faits.foyerFiscalFranceAns) ?? 0];
  const enRegle = faits.titreSejour === true && domicile >= sejourAns && foyer >= sejourAns;
  if (enRegle || !faits.accordDeRetrait) return jugerAutre(faits, bareme, constat);
  const libelle = 'La situation d’un Britannique protégé par l’accord de retrait est examinée par le Crous.';
  return examiner(constat, 'NAT-7', libelle, NON_RELU);
}

/**
 * Nationality and residence (NAT-1 to NAT-7; the « Passerelle » diplomas of NAT-8 are judged with the studies).
 * Years are completed years on 1 September. Refusals: `NATIONALITE`, `SEJOUR_2_ANS`, `FOYER_FISCAL_FRANCE`.
 */
export function jugerNationalite(
  faits: FaitsNationalite | undefined,
  bareme: Bareme,
  constat: Constat,
): EtatCondition {
  const groupe = faits?.groupe;
  if (!faits || groupe === undefined) return demander(constat, 'nationalite.groupe', 'Votre nationalité');
  if (groupe === 'france') return remplie(constat, 'NAT-1', 'Nationalité française');
  if (groupe === 'andorre')
    return remplie(constat, 'NAT-3', 'Nationalité andorrane, sur justification de votre formation française');
  if (groupe === 'ue_eee_suisse') return jugerEuropeen(faits, bareme, constat);
  if (groupe === 'royaume_uni') return jugerBritannique(faits, bareme, constat);
  return jugerProtection(faits, constat) ?? jugerAutre(faits, bareme, constat);
}
