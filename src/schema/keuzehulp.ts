import { z } from 'astro/zod';
import { idSchema } from './shared/id.ts';

/** A conjunction: every named kenmerk has one of the listed answers. `weet-niet` and `nvt` count only where listed. */
export const blokSchema = z.record(idSchema, z.array(idSchema).min(1));

const antwoordSchema = z.strictObject({
  id: idSchema,
  label: z.string().min(1).meta({ description: 'Tekst bij het keuzerondje.' }),
  hulp: z.string().default('').meta({ description: 'Korte uitleg of voorbeeld onder het label.' }),
});

const vraagSchema = z.strictObject({
  kenmerk: idSchema,
  vraag: z.string().min(5).meta({ description: 'De vraag zoals de lezer hem ziet.' }),
  kort: z.string().min(2).meta({ description: 'Eén of twee woorden voor het overzicht van antwoorden.' }),
  hulp: z.string().default('').meta({ description: 'Uitleg onder de vraag.' }),
  waarom: z.string().min(10).meta({ description: 'Waarom we dit vragen.' }),
  antwoorden: z.array(antwoordSchema).min(2),
  standaard: idSchema.optional().meta({ description: 'Geldt zolang de vraag niet is beantwoord, in plaats van weet-niet.' }),
  alleenAls: blokSchema.optional().meta({ description: 'De vraag geldt alleen bij deze antwoorden.' }),
});

const extraSchema = z.strictObject({
  id: idSchema,
  label: z.string().min(3),
  hulp: z.string().default(''),
  kort: z.string().min(2),
});

const onmogelijkSchema = z.strictObject({ als: blokSchema, omdat: z.string().min(5) });

/** `content/keuzehulpen/<naam>/keuzehulp.yaml`: questions in the editors' order, extras and impossible combinations. */
export const keuzehulpSchema = z.strictObject({
  titel: z.string().min(5),
  intro: z.string().min(20),
  vragen: z.array(vraagSchema).min(1),
  schermen: z.array(z.array(idSchema).min(2)).default([]).meta({ description: 'Vragen die samen op één scherm staan.' }),
  schermTitels: z.record(idSchema, z.string()).default({}).meta({ description: 'Kop van een gedeeld scherm, bij de eerste vraag.' }),
  extra: z.strictObject({ vraag: z.string().min(5), hulp: z.string().default(''), opties: z.array(extraSchema) }),
  onmogelijk: z.array(onmogelijkSchema).default([]),
  nietDoen: z.array(z.strictObject({ id: idSchema, betekenis: z.string().min(5) })).default([]),
});

export type Blok = Record<string, readonly string[]>;
export type Keuzehulp = z.infer<typeof keuzehulpSchema>;
export type Vraag = z.infer<typeof vraagSchema>;
