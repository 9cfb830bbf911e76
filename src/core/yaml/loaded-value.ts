/** A value as a trainer holds it, as plain data. */
export type LoadedValue = number | boolean | string | null | readonly LoadedValue[];
