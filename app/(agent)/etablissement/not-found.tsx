import { IntrouvableAgent } from '@/components/cadre/IntrouvableAgent';

export default function PageIntrouvable() {
  return <IntrouvableAgent accueil="/etablissement" libelle="Revenir à l’établissement" />;
}
