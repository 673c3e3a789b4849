import { ShiftLeft } from '../schemas/shift-left.ts';
import { readYaml } from './read-yaml.ts';

/** Reads the practices that find faults earlier. */
export const readShiftLeft = (root = 'content') => readYaml(`${root}/shift-left.yaml`, ShiftLeft);
