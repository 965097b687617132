// The part of the module's door that concerns reading places, outlets and page views (joined in index.ts).
export { addOutlet } from './use-cases/outlets/add-outlet.ts';
export { listOutlets } from './use-cases/outlets/list-outlets.ts';
export { addReadingPlace } from './use-cases/reading-places/add-reading-place.ts';
export { publicReadingPlaces } from './use-cases/reading-places/public-reading-places.ts';
export { recordVisits } from './use-cases/reading-places/record-visits.ts';
export { outletsOf } from './views/outlets.ts';
export { loadPlaces as readingPlacesOf, visitsOfPeriod } from './store/reading-places.ts';
export { addViews, topPages, viewsByDay, type ViewsPeriod } from './store/page-views.ts';
export { documentOfPage, isMachine, pageKeyOf, pageOfDocument, partsOfPage } from './domain/page-key.ts';
export { PAGE_LABELS } from './labels/pages.ts';
