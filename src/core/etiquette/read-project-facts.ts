import type { FactFacts, ProjectFacts, VariableFacts } from './project-facts.ts';
import { toRecord, toTexts } from './settings/etiquette-data.ts';

/** Reads what rules ask of a project from the plain data of its file; what is not as it should be is left out. */
export function readProjectFacts(data: Readonly<Record<string, unknown>>, today: string | undefined): ProjectFacts {
  return {
    name: toText(data['name']),
    locales: toTexts(data['locales']) ?? [],
    channels: toTexts(data['channels']) ?? [],
    currency: toText(data['currency']),
    timezone: toText(data['timezone']),
    brands: Object.keys(toRecord(data['brands'])),
    variables: new Map(Object.entries(toRecord(data['variables'])).map(([name, value]) => [name, readVariable(value)])),
    facts: new Map(Object.entries(toRecord(data['facts'])).map(([name, value]) => [name, readFact(value)])),
    words: toTexts(toRecord(data['etiquette'])['words']) ?? [],
    today,
  };
}

function readVariable(value: unknown): VariableFacts {
  const data = toRecord(value);
  const needs = data['needs'];
  return {
    type: toText(data['type']) ?? 'text',
    sample: toText(data['sample']),
    isPersonal: data['pii'] === true,
    needs: typeof needs === 'number' ? needs : 0,
  };
}

function readFact(value: unknown): FactFacts {
  const data = toRecord(value);
  return { value: toText(data['value']) ?? '', reviewBy: toText(data['reviewBy']) };
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
