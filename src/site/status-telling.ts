import { countNummers, countStatussen } from '../domain/nummer-statussen.ts';
import { statussen, type Status } from '../schema/shared/status.ts';
import { listFeiten, listGemeenten, listHulpaanbod, listRegios } from './content.ts';

/** Of one status: how many phone numbers and how many facts have it. */
export type StatusTelling = { status: Status; nummers: number; feiten: number };

/** Count the phone numbers and facts of every status, the most certain first. */
export async function listStatusTelling(): Promise<StatusTelling[]> {
  const [hulpaanbod, regios, gemeenten, feiten] = await Promise.all([
    listHulpaanbod(),
    listRegios(),
    listGemeenten(),
    listFeiten(),
  ]);
  const nummers = countNummers({ hulpaanbod, regios, gemeenten });
  const perStatus = countStatussen(feiten.map(({ status }) => status));
  return statussen.map((status) => ({ status, nummers: nummers[status], feiten: perStatus[status] }));
}
