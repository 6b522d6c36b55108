import type { ErrorObject } from 'ajv';

/** A compiled schema: true where the data fits; otherwise `errors` holds every fault. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** The compiled schemas by `kind/definition`; the module beside this one is made from `schemas/` before each build and test. */
export declare const validators: Readonly<Record<string, Validator>>;
