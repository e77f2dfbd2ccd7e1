import { describe, expect, it } from 'vitest';
import { degagerConditions, estAdapte } from '@/lib/server/logement/import/conditions';

describe('les conditions d’accès d’une description', () => {
  it.each([
    ['Logements réservés aux couples ou colocataires.'],
    ['Les T1 sont attribués exclusivement aux étudiants inscrits en Master.'],
    ['Réservés en priorité aux couples étudiants'],
    ['Pour toute demande en colocation, complétez le formulaire.'],
    ['Redevance supérieure à 600 €/mois, non éligible au cautionnaire Visale.'],
  ])('« %s » en est une', (phrase) => {
    expect(degagerConditions(`Un studio de 18 m².\n\n${phrase}\n\nPhotos non contractuelles.`)).toBe(phrase);
  });

  it.each([
    ['Le montant de la réservation est une avance sur loyer.'],
    ['Parking réservé aux résidents.'],
    ['La réservation se paie uniquement en ligne.'],
    ['Studio meublé.'],
    [''],
  ])('« %s » n’en est pas une', (phrase) => {
    expect(degagerConditions(phrase)).toBeNull();
  });

  it('prend avec elle la liste qu’elle annonce', () => {
    const texte =
      'Affectation uniquement pour :\n- les étudiants boursiers ;\n- les doctorants.\nÉquipement :\n- un lit';
    expect(degagerConditions(texte)).toBe(
      'Affectation uniquement pour :\n- les étudiants boursiers ;\n- les doctorants.',
    );
  });
});

describe('un logement adapté', () => {
  it.each([
    'Logement adapté aux personnes à mobilité réduite (PMR)',
    'LOGEMENT ADAPTE AUX PERSONNES A MOBILITE REDUITE',
    'Logement réservé PMR',
    'Appartement réqervé aux personnes à mobilité réduite, meublé',
    '- Accessibilité PMR : Oui',
    'Logements de type T1 PMR réservés en priorité',
    '5 chambres de 18 m² aménagées pour les personnes à mobilité réduite',
    'Logement réservé aux étudiants en situation de handicap.',
  ])('se reconnaît : « %s »', (texte) => {
    expect(estAdapte(texte)).toBe(true);
  });

  it.each([
    'Non adaptés pour les personnes à mobilité réduite.',
    '- Accessibilité PMR : Non',
    'Nous proposons des logements adaptés aux personnes en situation de handicap, facilement accessibles.',
    'Pour une demande dans le cadre d’une situation de handicap : remplissez la fiche.',
    'les étudiants internationaux en mobilité individuelle',
    'Studio de 18 m²',
  ])('ne se reconnaît pas dans : « %s »', (texte) => {
    expect(estAdapte(texte)).toBe(false);
  });
});
