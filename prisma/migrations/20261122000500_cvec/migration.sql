-- CreateEnum
CREATE TYPE "EtatCvec" AS ENUM ('a_choisir', 'exoneration_en_instruction', 'especes_en_attente', 'tiers_en_attente', 'carte_en_cours', 'acquittee', 'remboursement_en_cours', 'remboursee');

-- CreateEnum
CREATE TYPE "EtatDemande" AS ENUM ('deposee', 'accordee', 'refusee');

-- CreateEnum
CREATE TYPE "RoleAgent" AS ENUM ('instruction', 'comptable', 'national');

-- CreateEnum
CREATE TYPE "EtatTentative" AS ENUM ('creee', 'redirigee', 'en_attente', 'payee', 'refusee', 'abandonnee', 'expiree');

-- CreateEnum
CREATE TYPE "EtatLien" AS ENUM ('actif', 'paye', 'refuse', 'expire', 'remplace', 'annule', 'caduc');

-- CreateEnum
CREATE TYPE "EtatRemboursement" AS ENUM ('demande', 'iban_attendu', 'a_virer', 'vire', 'refuse');

-- AlterTable
ALTER TABLE "Personne" ADD COLUMN     "nomUsage" TEXT,
ADD COLUMN     "sexe" TEXT;

-- CreateTable
CREATE TABLE "Cvec" (
    "id" UUID NOT NULL,
    "personneId" UUID NOT NULL,
    "annee" TEXT NOT NULL,
    "etat" "EtatCvec" NOT NULL,
    "version" INTEGER NOT NULL,
    "crous" TEXT NOT NULL,
    "communeCode" TEXT,
    "situation" TEXT NOT NULL,
    "ibanScelle" TEXT,
    "ouverteLe" TIMESTAMPTZ(3) NOT NULL,
    "modifieeLe" TIMESTAMPTZ(3) NOT NULL,
    "acquitteeLe" TIMESTAMPTZ(3),

    CONSTRAINT "Cvec_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvenementCvec" (
    "cvecId" UUID NOT NULL,
    "rang" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "donnees" JSONB NOT NULL,
    "acteur" TEXT NOT NULL,
    "survenuLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EvenementCvec_pkey" PRIMARY KEY ("cvecId","rang")
);

-- CreateTable
CREATE TABLE "Attestation" (
    "numero" TEXT NOT NULL,
    "cvecId" UUID NOT NULL,
    "personneId" UUID NOT NULL,
    "annee" TEXT NOT NULL,
    "crous" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "tentativeId" UUID,
    "code" TEXT NOT NULL,
    "motif" TEXT,
    "emiseLe" TIMESTAMPTZ(3) NOT NULL,
    "annuleeLe" TIMESTAMPTZ(3),

    CONSTRAINT "Attestation_pkey" PRIMARY KEY ("numero")
);

-- CreateTable
CREATE TABLE "AllocationAnnuelle" (
    "personneId" UUID NOT NULL,
    "annee" TEXT NOT NULL,
    "notifieeLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AllocationAnnuelle_pkey" PRIMARY KEY ("personneId","annee")
);

-- CreateTable
CREATE TABLE "Agent" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "motDePasse" TEXT NOT NULL,
    "prenom" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "role" "RoleAgent" NOT NULL,
    "crous" TEXT,
    "actif" BOOLEAN NOT NULL DEFAULT true,
    "versionSession" INTEGER NOT NULL DEFAULT 0,
    "creeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Agent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DemandeInstruction" (
    "id" UUID NOT NULL,
    "genre" TEXT NOT NULL,
    "personneId" UUID NOT NULL,
    "crous" TEXT NOT NULL,
    "objetId" UUID NOT NULL,
    "categorie" TEXT NOT NULL,
    "etat" "EtatDemande" NOT NULL DEFAULT 'deposee',
    "motif" TEXT,
    "precision" TEXT,
    "agentId" UUID,
    "deposeeLe" TIMESTAMPTZ(3) NOT NULL,
    "decideeLe" TIMESTAMPTZ(3),

    CONSTRAINT "DemandeInstruction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PieceJointe" (
    "id" UUID NOT NULL,
    "demandeId" UUID NOT NULL,
    "nom" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "taille" INTEGER NOT NULL,
    "empreinte" TEXT NOT NULL,
    "scelle" BYTEA NOT NULL,
    "deposeeLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PieceJointe_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tentative" (
    "id" UUID NOT NULL,
    "cvecId" UUID NOT NULL,
    "mode" TEXT NOT NULL,
    "etat" "EtatTentative" NOT NULL,
    "centimes" INTEGER NOT NULL,
    "devise" TEXT NOT NULL DEFAULT '978',
    "lienId" UUID,
    "cle" TEXT,
    "jourUtc" DATE,
    "transaction" TEXT,
    "transUuid" TEXT,
    "creeeLe" TIMESTAMPTZ(3) NOT NULL,
    "expireLe" TIMESTAMPTZ(3) NOT NULL,
    "payeeLe" TIMESTAMPTZ(3),

    CONSTRAINT "Tentative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RetourBrut" (
    "id" BIGSERIAL NOT NULL,
    "source" TEXT NOT NULL,
    "ordre" TEXT NOT NULL,
    "transUuid" TEXT,
    "statut" TEXT NOT NULL,
    "jugement" TEXT NOT NULL,
    "champs" JSONB NOT NULL,
    "recuLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RetourBrut_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ecriture" (
    "id" BIGSERIAL NOT NULL,
    "cvecId" UUID NOT NULL,
    "tentativeId" UUID NOT NULL,
    "remboursementId" UUID,
    "sens" TEXT NOT NULL,
    "centimes" INTEGER NOT NULL,
    "passeeLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Ecriture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LienDePaiement" (
    "id" UUID NOT NULL,
    "cvecId" UUID NOT NULL,
    "jetonHache" TEXT NOT NULL,
    "etat" "EtatLien" NOT NULL,
    "courrielPayeur" TEXT,
    "motif" TEXT,
    "rappel" TEXT,
    "creeLe" TIMESTAMPTZ(3) NOT NULL,
    "expireLe" TIMESTAMPTZ(3) NOT NULL,
    "closLe" TIMESTAMPTZ(3),

    CONSTRAINT "LienDePaiement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AvisEficash" (
    "tentativeId" UUID NOT NULL,
    "cvecId" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "frais" INTEGER NOT NULL,
    "echeanceLe" DATE NOT NULL,
    "emisLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AvisEficash_pkey" PRIMARY KEY ("tentativeId")
);

-- CreateTable
CREATE TABLE "LigneEficash" (
    "ligne" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "centimes" INTEGER NOT NULL,
    "payeeLe" DATE NOT NULL,
    "issue" TEXT NOT NULL,
    "importeeLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LigneEficash_pkey" PRIMARY KEY ("ligne")
);

-- CreateTable
CREATE TABLE "Remboursement" (
    "id" UUID NOT NULL,
    "cvecId" UUID NOT NULL,
    "tentativeId" UUID NOT NULL,
    "crous" TEXT NOT NULL,
    "motif" TEXT NOT NULL,
    "centimes" INTEGER NOT NULL,
    "etat" "EtatRemboursement" NOT NULL,
    "refus" TEXT,
    "lot" TEXT,
    "ouvertLe" TIMESTAMPTZ(3) NOT NULL,
    "modifieLe" TIMESTAMPTZ(3) NOT NULL,
    "vireLe" TIMESTAMPTZ(3),

    CONSTRAINT "Remboursement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Cvec_personneId_annee_key" ON "Cvec"("personneId", "annee");

-- CreateIndex
CREATE INDEX "Attestation_cvecId_idx" ON "Attestation"("cvecId");

-- CreateIndex
CREATE UNIQUE INDEX "Agent_email_key" ON "Agent"("email");

-- CreateIndex
CREATE INDEX "Agent_crous_actif_idx" ON "Agent"("crous", "actif");

-- CreateIndex
CREATE INDEX "DemandeInstruction_crous_etat_deposeeLe_id_idx" ON "DemandeInstruction"("crous", "etat", "deposeeLe", "id");

-- CreateIndex
CREATE INDEX "DemandeInstruction_personneId_deposeeLe_idx" ON "DemandeInstruction"("personneId", "deposeeLe");

-- CreateIndex
CREATE INDEX "DemandeInstruction_objetId_idx" ON "DemandeInstruction"("objetId");

-- CreateIndex
CREATE INDEX "PieceJointe_demandeId_idx" ON "PieceJointe"("demandeId");

-- CreateIndex
CREATE UNIQUE INDEX "Tentative_transUuid_key" ON "Tentative"("transUuid");

-- CreateIndex
CREATE UNIQUE INDEX "Tentative_jourUtc_transaction_key" ON "Tentative"("jourUtc", "transaction");

-- CreateIndex
CREATE UNIQUE INDEX "Tentative_cvecId_cle_key" ON "Tentative"("cvecId", "cle");

-- CreateIndex
CREATE INDEX "RetourBrut_ordre_idx" ON "RetourBrut"("ordre");

-- CreateIndex
CREATE INDEX "RetourBrut_jugement_recuLe_idx" ON "RetourBrut"("jugement", "recuLe");

-- CreateIndex
CREATE INDEX "Ecriture_passeeLe_idx" ON "Ecriture"("passeeLe");

-- CreateIndex
CREATE UNIQUE INDEX "Ecriture_tentativeId_sens_key" ON "Ecriture"("tentativeId", "sens");

-- CreateIndex
CREATE UNIQUE INDEX "LienDePaiement_jetonHache_key" ON "LienDePaiement"("jetonHache");

-- CreateIndex
CREATE INDEX "LienDePaiement_cvecId_idx" ON "LienDePaiement"("cvecId");

-- CreateIndex
CREATE UNIQUE INDEX "AvisEficash_reference_key" ON "AvisEficash"("reference");

-- CreateIndex
CREATE INDEX "LigneEficash_issue_importeeLe_idx" ON "LigneEficash"("issue", "importeeLe");

-- CreateIndex
CREATE INDEX "Remboursement_cvecId_idx" ON "Remboursement"("cvecId");

-- CreateIndex
CREATE INDEX "Remboursement_crous_etat_ouvertLe_idx" ON "Remboursement"("crous", "etat", "ouvertLe");

-- CreateIndex
CREATE INDEX "Remboursement_lot_idx" ON "Remboursement"("lot");

-- AddForeignKey
ALTER TABLE "Cvec" ADD CONSTRAINT "Cvec_personneId_fkey" FOREIGN KEY ("personneId") REFERENCES "Personne"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvenementCvec" ADD CONSTRAINT "EvenementCvec_cvecId_fkey" FOREIGN KEY ("cvecId") REFERENCES "Cvec"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attestation" ADD CONSTRAINT "Attestation_cvecId_fkey" FOREIGN KEY ("cvecId") REFERENCES "Cvec"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllocationAnnuelle" ADD CONSTRAINT "AllocationAnnuelle_personneId_fkey" FOREIGN KEY ("personneId") REFERENCES "Personne"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DemandeInstruction" ADD CONSTRAINT "DemandeInstruction_personneId_fkey" FOREIGN KEY ("personneId") REFERENCES "Personne"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PieceJointe" ADD CONSTRAINT "PieceJointe_demandeId_fkey" FOREIGN KEY ("demandeId") REFERENCES "DemandeInstruction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tentative" ADD CONSTRAINT "Tentative_cvecId_fkey" FOREIGN KEY ("cvecId") REFERENCES "Cvec"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LienDePaiement" ADD CONSTRAINT "LienDePaiement_cvecId_fkey" FOREIGN KEY ("cvecId") REFERENCES "Cvec"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remboursement" ADD CONSTRAINT "Remboursement_cvecId_fkey" FOREIGN KEY ("cvecId") REFERENCES "Cvec"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What money asks of the base itself, whatever the code does.

-- One live attestation per student and year.
CREATE UNIQUE INDEX "Attestation_vivante" ON "Attestation"("personneId", "annee") WHERE "annuleeLe" IS NULL;
-- One live link per contribution.
CREATE UNIQUE INDEX "LienDePaiement_vivant" ON "LienDePaiement"("cvecId") WHERE etat = 'actif';
-- One refund that is not refused per payment.
CREATE UNIQUE INDEX "Remboursement_vivant" ON "Remboursement"("tentativeId") WHERE etat <> 'refuse';
-- One pending request of a kind about one thing.
CREATE UNIQUE INDEX "DemandeInstruction_vivante" ON "DemandeInstruction"(genre, "objetId") WHERE etat = 'deposee';
-- What the clock closes: only what is still open is in these.
CREATE INDEX "Tentative_a_expirer" ON "Tentative"("expireLe") WHERE etat IN ('creee', 'redirigee');
CREATE INDEX "LienDePaiement_a_expirer" ON "LienDePaiement"("expireLe") WHERE etat = 'actif';

ALTER TABLE "Tentative" ADD CONSTRAINT "Tentative_centimes" CHECK (centimes > 0);
ALTER TABLE "Remboursement" ADD CONSTRAINT "Remboursement_centimes" CHECK (centimes > 0);
ALTER TABLE "Ecriture" ADD CONSTRAINT "Ecriture_signe"
  CHECK ((sens = 'encaissement' AND centimes > 0 AND "remboursementId" IS NULL)
      OR (sens = 'remboursement' AND centimes < 0 AND "remboursementId" IS NOT NULL));
ALTER TABLE "Personne" ADD CONSTRAINT "Personne_sexe" CHECK (sexe IN ('F', 'M'));

-- Six digits that never come twice in a day: 900 000 of them before they come round.
CREATE SEQUENCE transaction_bancaire MINVALUE 0 MAXVALUE 899999 CYCLE;

CREATE TRIGGER evenement_cvec_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "EvenementCvec"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
CREATE TRIGGER retour_brut_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "RetourBrut"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
CREATE TRIGGER ecriture_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "Ecriture"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
CREATE TRIGGER ligne_eficash_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "LigneEficash"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
