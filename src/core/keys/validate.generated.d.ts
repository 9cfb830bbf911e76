/** One fault as ajv reports it. */
export interface SchemaFault {
  /** `/training_config/batch_size` */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export declare const validate: {
  (instance: unknown): boolean;
  errors?: readonly SchemaFault[] | null;
};
