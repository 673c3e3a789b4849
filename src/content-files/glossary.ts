import { Glossary } from '../schemas/glossary.ts';
import { readYaml } from './read-yaml.ts';

/** Reads the words of the field. */
export const readGlossary = (root = 'content') => readYaml(`${root}/glossary.yaml`, Glossary);
