'use server';

import { schemaCode, schemaNumero } from '@/lib/parcours/verification';
import { garderReponse } from '@/lib/server/acces/verification';
import { definirAction, freiner, rediriger } from '@/lib/server/actions';
import { verifierContenu, verifierNumero } from '@/lib/server/attestation/requetes/verifier';

const TROP = freiner('Il y a eu trop de vérifications depuis votre adresse. Attendez cinq minutes.');
const RESULTAT = '/verifier/resultat';

export const verifierParNumero = definirAction(
  { nom: 'verifier-numero', acces: 'public', schema: schemaNumero },
  async ({ adresse, horloge }, demande) => {
    const reponse = await verifierNumero(demande, adresse, horloge.aujourdhui());
    if (!reponse.ok) return TROP;
    await garderReponse(reponse.valeur);
    return rediriger(RESULTAT);
  },
);

export const verifierParCode = definirAction(
  { nom: 'verifier-code', acces: 'public', schema: schemaCode },
  async ({ adresse, horloge }, { code, nomDeFamille: nom, prenom, dateNaissance }) => {
    const identite = nom && prenom && dateNaissance ? { nom, prenom, dateNaissance } : null;
    const reponse = await verifierContenu(code, identite, adresse, horloge.aujourdhui());
    if (!reponse.ok) return TROP;
    await garderReponse(reponse.valeur);
    return rediriger(RESULTAT);
  },
);
