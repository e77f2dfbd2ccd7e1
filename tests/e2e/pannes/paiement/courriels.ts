import { createHash } from 'node:crypto';
import type { Constat, ContributionLue } from './constat';

/** Written again here, from the rule: a UUID of version 8 that depends on what the mail is about. */
function nomDuCourriel(cle: string): string {
  const octets = createHash('sha256').update(`courriel:${cle}`).digest().subarray(0, 16);
  octets.writeUInt8((octets.readUInt8(6) & 0x0f) | 0x80, 6);
  octets.writeUInt8((octets.readUInt8(8) & 0x3f) | 0x80, 8);
  return octets.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The mails that a journal owes, by what they are about. */
function courrielsDus({ id, journal, tentatives }: ContributionLue): readonly string[] {
  const avecRecu = new Set(tentatives.filter(({ recu }) => recu).map((t) => t.id));
  return journal.flatMap(({ evenement: e }) => {
    switch (e.type) {
      case 'cvec_acquittee':
        return [`cvec-attestation:${id}`];
      case 'remboursement_ouvert':
        return [`cvec-remboursement-ouvert:${e.remboursement}`];
      case 'virement_emis':
        return [`cvec-virement:${e.remboursement}`];
      case 'tentative_payee':
        return avecRecu.has(e.tentative) ? [`cvec-recu:${e.tentative}`] : [];
      default:
        return [];
    }
  });
}

const EN_ROUTE = ['created', 'retry', 'active'];

/** One mail for each event that owes one: none missing (it arrived, or its job waits), none twice, none besides. */
export function jugerCourriels({ contributions, envois, boite }: Constat): string[] {
  const dus = new Set(contributions.flatMap(courrielsDus).map(nomDuCourriel));
  const ecrits = envois.map(({ courriel }) => courriel);
  const connus = new Set(ecrits);
  const griefs: string[] = [];
  const dire = (nombre: number, quoi: string) => {
    if (nombre > 0) griefs.push(`courriel : ${nombre} ${quoi}`);
  };
  dire([...dus].filter((nom) => !connus.has(nom)).length, 'manquants');
  dire([...connus].filter((nom) => !dus.has(nom)).length, 'que rien ne demande');
  dire(ecrits.length - connus.size, 'à envoyer deux fois');
  dire(envois.filter(({ etat, arrive }) => !arrive && !EN_ROUTE.includes(etat)).length, 'perdus');
  dire(boite.length - new Set(boite).size, 'reçus deux fois');
  dire(boite.filter((nom) => !connus.has(nom)).length, 'reçus sans envoi');
  return griefs;
}
