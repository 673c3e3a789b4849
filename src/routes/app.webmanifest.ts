import { handbook } from '../data/handbook.ts';
import { base } from '../data/site.ts';

/** What a phone needs to put the handbook on its home screen. */
export function GET(): Response {
	return Response.json({
		name: handbook.name,
		short_name: handbook.name,
		description: handbook.description,
		start_url: base,
		scope: base,
		display: 'minimal-ui',
		background_color: '#11171c',
		theme_color: '#0b5f80',
		icons: [{ src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' }],
	});
}
