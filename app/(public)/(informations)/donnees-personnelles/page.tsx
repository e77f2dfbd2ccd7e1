import type { Metadata } from 'next';
import { PageTexte } from '@/components/ui/Page';

export const metadata: Metadata = { title: 'Données personnelles' };

export default function DonneesPersonnelles() {
  return (
    <PageTexte
      titre="Données personnelles"
      intro="Ce site est une démonstration : n’y écrivez aucune donnée réelle."
    >
      <h2>Ce que le simulateur garde</h2>
      <p>
        Vos réponses restent dans un cookie de votre navigateur, le temps de la visite. Le serveur n’en garde
        rien, et l’adresse de la page n’en contient rien.
      </p>
      <h2>Ce que le dossier garde</h2>
      <ul>
        <li>Le compte : adresse électronique, mot de passe transformé de façon irréversible, identité.</li>
        <li>Les réponses du dossier, pendant leur saisie et après le dépôt.</li>
        <li>La réponse donnée, avec les règles et les chiffres qui la fondent.</li>
        <li>Le journal des étapes du dossier, sans donnée personnelle dedans.</li>
      </ul>
      <p>
        Si un enregistrement échoue pendant que vous tapez, votre appareil garde une copie de la page, pour la
        remettre à votre retour. Elle est effacée dès que le serveur a enregistré, et au plus tard après sept
        jours.
      </p>
      <h2>Ce que déposent les établissements</h2>
      <p>
        Leurs listes d’inscrits contiennent des noms et des numéros d’attestation. Ces lignes sont effacées à
        la fin de l’année universitaire{'\u202f'}; seuls leurs nombres restent. Une demande d’accès jamais
        confirmée est effacée après un jour, une demande décidée après un an.
      </p>
      <h2>Les cookies</h2>
      <p>
        Seulement ceux qui font marcher le service : la connexion, la simulation en cours et, en
        démonstration, la date simulée. Ni mesure d’audience, ni publicité : il n’y a donc rien à accepter.
      </p>
      <h2>Où sont ces données</h2>
      <p>
        Dans la base de données de cette instance, sur la machine de la personne qui la fait fonctionner.
        Aucun service extérieur ne les reçoit.
      </p>
      <h2>Vos droits</h2>
      <p>
        Dans une instance réelle, l’exploitant nomme ici le responsable du traitement, son délégué à la
        protection des données, la base légale, les durées de conservation, et la façon d’exercer vos droits
        d’accès, de rectification, d’opposition et de limitation. En cas de désaccord, la{' '}
        <a href="https://www.cnil.fr" rel="noreferrer">
          Cnil
        </a>{' '}
        reçoit les réclamations.
      </p>
    </PageTexte>
  );
}
