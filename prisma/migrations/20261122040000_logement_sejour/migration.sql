-- CreateEnum
CREATE TYPE "EtatSejour" AS ENUM ('ouvert', 'dossier_depose', 'a_completer', 'dossier_valide', 'admission_emise', 'admission_acceptee', 'cles', 'entre', 'preavis', 'parti', 'desiste', 'annule');

-- CreateTable
CREATE TABLE "Sejour" (
    "id" UUID NOT NULL,
    "personneId" UUID NOT NULL,
    "annee" TEXT NOT NULL,
    "crous" TEXT NOT NULL,
    "residenceId" INTEGER NOT NULL,
    "etat" "EtatSejour" NOT NULL,
    "version" INTEGER NOT NULL,
    "debutLe" DATE NOT NULL,
    "finLe" DATE NOT NULL,
    "depot" INTEGER NOT NULL,
    "loyer" INTEGER,
    "brouillon" JSONB NOT NULL DEFAULT '{}',
    "ibanScelle" TEXT,
    "ouvertLe" TIMESTAMPTZ(3) NOT NULL,
    "modifieLe" TIMESTAMPTZ(3) NOT NULL,
    "inscritLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Sejour_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvenementSejour" (
    "sejourId" UUID NOT NULL,
    "rang" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "donnees" JSONB NOT NULL,
    "acteur" TEXT NOT NULL,
    "survenuLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EvenementSejour_pkey" PRIMARY KEY ("sejourId","rang")
);

-- CreateTable
CREATE TABLE "DocumentLocatif" (
    "id" UUID NOT NULL,
    "sejourId" UUID NOT NULL,
    "piece" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "taille" INTEGER NOT NULL,
    "empreinte" TEXT NOT NULL,
    "scelle" BYTEA NOT NULL,
    "deposeLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DocumentLocatif_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RendezVous" (
    "id" UUID NOT NULL,
    "sejourId" UUID NOT NULL,
    "residenceId" INTEGER NOT NULL,
    "genre" TEXT NOT NULL,
    "creneau" TEXT NOT NULL,
    "etat" TEXT NOT NULL,
    "prisLe" TIMESTAMPTZ(3) NOT NULL,
    "closLe" TIMESTAMPTZ(3),
    "rappeleLe" TIMESTAMPTZ(3),

    CONSTRAINT "RendezVous_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttenteRendezVous" (
    "id" UUID NOT NULL,
    "sejourId" UUID NOT NULL,
    "residenceId" INTEGER NOT NULL,
    "genre" TEXT NOT NULL,
    "etat" TEXT NOT NULL,
    "depuisLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AttenteRendezVous_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionAdmission" (
    "sejourId" UUID NOT NULL,
    "contenu" JSONB NOT NULL,
    "empreinte" TEXT NOT NULL,
    "emiseLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DecisionAdmission_pkey" PRIMARY KEY ("sejourId")
);

-- CreateTable
CREATE TABLE "AcceptationAdmission" (
    "sejourId" UUID NOT NULL,
    "personneId" UUID NOT NULL,
    "empreinte" TEXT NOT NULL,
    "pdfEmpreinte" TEXT NOT NULL,
    "pdfScelle" BYTEA NOT NULL,
    "nom" TEXT NOT NULL,
    "engagement" TEXT NOT NULL,
    "accepteeLe" TIMESTAMPTZ(3) NOT NULL,
    "inscriteLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AcceptationAdmission_pkey" PRIMARY KEY ("sejourId")
);

-- CreateTable
CREATE TABLE "EtatDesLieux" (
    "sejourId" UUID NOT NULL,
    "genre" TEXT NOT NULL,
    "agentId" UUID NOT NULL,
    "faitLe" DATE NOT NULL,
    "observations" TEXT,
    "enregistreLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EtatDesLieux_pkey" PRIMARY KEY ("sejourId","genre")
);

-- CreateIndex
CREATE INDEX "Sejour_personneId_annee_idx" ON "Sejour"("personneId", "annee");

-- CreateIndex
CREATE INDEX "Sejour_crous_residenceId_etat_idx" ON "Sejour"("crous", "residenceId", "etat");

-- CreateIndex
CREATE INDEX "DocumentLocatif_sejourId_piece_idx" ON "DocumentLocatif"("sejourId", "piece");

-- CreateIndex
CREATE INDEX "RendezVous_residenceId_creneau_idx" ON "RendezVous"("residenceId", "creneau");

-- CreateIndex
CREATE INDEX "RendezVous_etat_creneau_idx" ON "RendezVous"("etat", "creneau");

-- CreateIndex
CREATE INDEX "AttenteRendezVous_residenceId_genre_etat_depuisLe_id_idx" ON "AttenteRendezVous"("residenceId", "genre", "etat", "depuisLe", "id");

-- AddForeignKey
ALTER TABLE "Sejour" ADD CONSTRAINT "Sejour_id_fkey" FOREIGN KEY ("id") REFERENCES "Proposition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvenementSejour" ADD CONSTRAINT "EvenementSejour_sejourId_fkey" FOREIGN KEY ("sejourId") REFERENCES "Sejour"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentLocatif" ADD CONSTRAINT "DocumentLocatif_sejourId_fkey" FOREIGN KEY ("sejourId") REFERENCES "Sejour"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RendezVous" ADD CONSTRAINT "RendezVous_sejourId_fkey" FOREIGN KEY ("sejourId") REFERENCES "Sejour"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttenteRendezVous" ADD CONSTRAINT "AttenteRendezVous_sejourId_fkey" FOREIGN KEY ("sejourId") REFERENCES "Sejour"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionAdmission" ADD CONSTRAINT "DecisionAdmission_sejourId_fkey" FOREIGN KEY ("sejourId") REFERENCES "Sejour"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AcceptationAdmission" ADD CONSTRAINT "AcceptationAdmission_sejourId_fkey" FOREIGN KEY ("sejourId") REFERENCES "Sejour"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EtatDesLieux" ADD CONSTRAINT "EtatDesLieux_sejourId_fkey" FOREIGN KEY ("sejourId") REFERENCES "Sejour"("id") ON DELETE RESTRICT ON UPDATE CASCADE;




-- The request, the student and the place of a stay are those of its proposal: kept here to be searched, held by the base.
ALTER TABLE "Sejour" ADD CONSTRAINT "Sejour_personneId_fkey" FOREIGN KEY ("personneId") REFERENCES "Personne"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Sejour" ADD CONSTRAINT "Sejour_residenceId_fkey" FOREIGN KEY ("residenceId") REFERENCES "Residence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "EtatDesLieux" ADD CONSTRAINT "EtatDesLieux_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "Agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Sejour" ADD CONSTRAINT "Sejour_jours" CHECK ("debutLe" <= "finLe" AND depot >= 0);

-- One person an hour, one hour a stay: the promises of lib/domain/logement/sejour, held by the base.
CREATE UNIQUE INDEX "RendezVous_un_par_creneau" ON "RendezVous"("residenceId", creneau) WHERE etat <> 'libere';
CREATE UNIQUE INDEX "RendezVous_un_par_sejour" ON "RendezVous"("sejourId", genre) WHERE etat = 'pris';
CREATE UNIQUE INDEX "AttenteRendezVous_une_par_sejour" ON "AttenteRendezVous"("sejourId") WHERE etat = 'attend';

ALTER TABLE "RendezVous" ADD CONSTRAINT "RendezVous_mots" CHECK (genre IN ('entree', 'sortie') AND etat IN ('pris', 'libere', 'honore')
  AND creneau ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$' AND (etat = 'pris') = ("closLe" IS NULL));
ALTER TABLE "AttenteRendezVous" ADD CONSTRAINT "AttenteRendezVous_mots" CHECK (genre IN ('entree', 'sortie') AND etat IN ('attend', 'servie', 'quittee'));
ALTER TABLE "EtatDesLieux" ADD CONSTRAINT "EtatDesLieux_genre" CHECK (genre IN ('entree', 'sortie'));

CREATE TRIGGER evenement_sejour_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "EvenementSejour"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
CREATE TRIGGER decision_admission_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "DecisionAdmission"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
CREATE TRIGGER acceptation_admission_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "AcceptationAdmission"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
CREATE TRIGGER etat_des_lieux_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "EtatDesLieux"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
