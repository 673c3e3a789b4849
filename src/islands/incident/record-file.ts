import type { Incident } from '../../domain/incident/incident.ts';
import { incidentCodec } from '../../formats/incident/codecs.ts';
import type { FileKind } from '../shared/open-file.ts';

/** The exported file of one incident: brought in as a record, or merged into one. */
export const RECORD_FILE: FileKind<Incident> = {
	codec: incidentCodec,
	what: 'an incident',
	tooLarge: 'This file is too large to be the record of an incident.',
};
