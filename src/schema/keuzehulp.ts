import { z } from 'astro/zod';
import { idSchema } from './shared/id.ts';

/** A conjunction: every named kenmerk has one of the listed answers. `weet-niet` and `nvt` count only where listed. */
export const blokSchema = z.record(idSchema, z.array(idSchema).min(1));

const antwoordSchema = z.strictObject({
  id: idSchema.meta({ description: 'Vaste naam van het antwoord. Verander hem niet: voorwaarden verwijzen ernaar.' }),
  label: z.string().min(1).meta({ description: 'Tekst bij het keuzerondje.' }),
  hulp: z.string().default('').meta({ description: 'Korte uitleg of voorbeeld onder het label.' }),
});

const vraagSchema = z.strictObject({
  kenmerk: idSchema.meta({ description: 'Vaste naam van de vraag. Verander hem niet: voorwaarden verwijzen ernaar.' }),
  vraag: z.string().min(5).meta({ description: 'De vraag zoals de lezer hem ziet.' }),
  kort: z.string().min(2).meta({ description: 'Eén of twee woorden voor het overzicht van antwoorden.' }),
  hulp: z.string().default('').meta({ description: 'Uitleg onder de vraag.' }),
  waarom: z.string().min(10).meta({ description: 'Waarom we dit vragen.' }),
  antwoorden: z.array(antwoordSchema).min(2).meta({ description: 'De antwoorden in de volgorde op het scherm; "Weet ik niet" als laatste.' }),
  standaard: idSchema.optional().meta({ description: 'Geldt zolang de vraag niet is beantwoord, in plaats van weet-niet.' }),
  alleenAls: blokSchema.optional().meta({ description: 'De vraag geldt alleen bij deze antwoorden.' }),
});

const extraSchema = z.strictObject({
  id: idSchema.meta({ description: 'Vaste naam van het vakje. Verander hem niet: voorwaarden verwijzen ernaar.' }),
  label: z.string().min(3).meta({ description: 'Tekst bij het vakje.' }),
  hulp: z.string().default('').meta({ description: 'Korte uitleg of voorbeeld onder het label.' }),
  kort: z.string().min(2).meta({ description: 'Eén of twee woorden voor het overzicht van antwoorden.' }),
});

const onmogelijkSchema = z.strictObject({
  als: blokSchema.meta({ description: 'Antwoorden die niet samen kunnen voorkomen.' }),
  omdat: z.string().min(5).meta({ description: 'Waarom dat niet kan.' }),
});

/** `content/keuzehulpen/<naam>/keuzehulp.yaml`: questions in the editors' order, extras and impossible combinations. */
export const keuzehulpSchema = z.strictObject({
  titel: z.string().min(5).meta({ description: 'Naam van de keuzehulp.' }),
  intro: z.string().min(20).meta({ description: 'Wat de lezer ziet vóór de eerste vraag.' }),
  vragen: z.array(vraagSchema).min(1).meta({ description: 'De vragen, in de volgorde waarin ze gesteld worden.' }),
  schermen: z.array(z.array(idSchema).min(2)).default([]).meta({ description: 'Vragen die samen op één scherm staan.' }),
  schermTitels: z.record(idSchema, z.string()).default({}).meta({ description: 'Kop van een gedeeld scherm, bij de eerste vraag.' }),
  extra: z
    .strictObject({
      vraag: z.string().min(5).meta({ description: 'De vraag boven de vakjes.' }),
      hulp: z.string().default('').meta({ description: 'Uitleg onder de vraag.' }),
      opties: z.array(extraSchema).meta({ description: 'De vakjes.' }),
    })
    .meta({ description: 'Het scherm met vakjes: wat speelt er nog meer?' }),
  onmogelijk: z.array(onmogelijkSchema).default([]).meta({ description: 'Antwoorden die samen niet kunnen.' }),
  nietDoen: z
    .array(
      z.strictObject({
        id: idSchema.meta({ description: 'Naam waarmee adviezen en eisen ernaar verwijzen, bij raakt.' }),
        betekenis: z.string().min(5).meta({ description: 'Wat iemand dan doet.' }),
      }),
    )
    .default([])
    .meta({ description: 'Dingen die schade kunnen doen.' }),
});

export type Blok = Record<string, readonly string[]>;
export type Keuzehulp = z.infer<typeof keuzehulpSchema>;
export type Vraag = z.infer<typeof vraagSchema>;
